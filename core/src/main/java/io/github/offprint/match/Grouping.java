package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns groups of contents into groups of papers. Not thread-safe. */
final class Grouping {
    private static final Comparator<Pair> BY_POSITION =
            Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

    private final Contents contents;
    private final Joining joining;
    private final Twins twins;

    /** The number of the group of each paper, counted in the order of their first members. */
    private final int[] groups;

    private final int count;

    Grouping(Contents contents, Joining joining, Twins twins) {
        this.contents = contents;
        this.joining = joining;
        this.twins = twins;
        this.groups = new int[contents.papers()];
        this.count = number();
    }

    private int number() {
        int[] contentOf = contentOfEach();
        int[] groupOfRoot = new int[contents.size()];
        Arrays.fill(groupOfRoot, -1);
        int next = 0;
        for (int position = 0; position < groups.length; position++) {
            int content = contentOf[position];
            if (position != contents.get(content).first() && !twins.areSame(content)) {
                groups[position] = next++;
                continue;
            }
            int root = joining.groupOf(content);
            if (groupOfRoot[root] < 0) {
                groupOfRoot[root] = next++;
            }
            groups[position] = groupOfRoot[root];
        }
        return next;
    }

    private int[] contentOfEach() {
        int[] contentOf = new int[contents.papers()];
        for (int number = 0; number < contents.size(); number++) {
            int content = number;
            contents.get(number).positions().forEach(position -> contentOf[position] = content);
        }
        return contentOf;
    }

    boolean isTogether(Pair pair) {
        return groups[pair.first()] == groups[pair.second()];
    }

    /** The groups in the order of their first members. */
    ImmutableList<Group> groups() {
        int[][] members = members();
        ListMultimap<Integer, Pair> pairs =
                MultimapBuilder.hashKeys().arrayListValues().build();
        joining.joined().forEach(edge -> add(edge.pair(contents), pairs));
        twins.pairs(contents, Verdict.SAME).forEach(pair -> add(pair, pairs));
        ImmutableList.Builder<Group> all = ImmutableList.builderWithExpectedSize(count);
        for (int group = 0; group < count; group++) {
            all.add(new Group(ImmutableIntArray.copyOf(members[group]), sorted(pairs.get(group))));
        }
        return all.build();
    }

    private int[][] members() {
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        int[][] members = new int[count][];
        Arrays.setAll(members, group -> new int[sizes[group]]);
        for (int position = groups.length - 1; position >= 0; position--) {
            members[groups[position]][--sizes[groups[position]]] = position;
        }
        return members;
    }

    private void add(Pair pair, ListMultimap<Integer, Pair> pairs) {
        pairs.put(groups[pair.first()], pair);
    }

    static ImmutableList<Pair> sorted(Iterable<Pair> pairs) {
        return ImmutableList.sortedCopyOf(BY_POSITION, pairs);
    }

    /** The pairs of different groups with this verdict that nobody decided about. */
    ImmutableList<Pair> apart(Verdict verdict, PairTable<Judgement> judged) {
        List<Pair> pairs = new ArrayList<>(twins.pairs(contents, verdict));
        judged.forEach((first, second, judgement) -> judgement
                .as(verdict)
                .filter(comparison -> !joining.isDecided(first, second))
                .map(comparison -> Edge.of(contents, first, second, comparison).pair(contents))
                .filter(pair -> !isTogether(pair))
                .ifPresent(pairs::add));
        return sorted(pairs);
    }

    /** The number of the group of each paper. */
    ImmutableIntArray numbers() {
        return ImmutableIntArray.copyOf(groups);
    }
}
