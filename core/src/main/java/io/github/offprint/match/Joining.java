package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins contents that are the same into groups: first those of which a person said so, then the others, the strongest pairs first. Two
 * groups are not joined when a person keeps any member of one from any of the other, or when, in a comparison of all members of small
 * groups and of {@value Partition#REPRESENTATIVES} of large ones, something speaks against it that no weight makes up for. So a record
 * that says little joins one of two papers that it could be, and never both. Not thread-safe.
 */
final class Joining {
    private final Contents contents;
    private final Judge judge;
    private final Partition partition;
    private final PairTable<Verdict> decided = new PairTable<>();
    private final List<Edge> joined = new ArrayList<>();
    private final List<Edge> refused = new ArrayList<>();
    private final Set<Integer> joinedByPeople = new HashSet<>();

    Joining(Contents contents, Judge judge) {
        this.contents = contents;
        this.judge = judge;
        this.partition = new Partition(contents.size(), contents.order());
    }

    /** Joins what people said is the same, save where they also said that it is not. */
    void joinDecided(Decisions decisions) {
        ImmutableMap<PaperKey, Integer> numbers = decisions.isEmpty() ? ImmutableMap.of() : contents.byKey();
        List<Edge> same = new ArrayList<>();
        for (Decision decision : decisions.list()) {
            Integer one = numbers.get(decision.first());
            Integer other = numbers.get(decision.second());
            if (one != null && other != null && !one.equals(other)) {
                decided.put(Math.min(one, other), Math.max(one, other), decision.verdict());
                if (decision.verdict() == Verdict.SAME) {
                    same.add(Edge.of(contents, one, other, Decisions.decided(Verdict.SAME)));
                } else {
                    partition.keepApart(one, other);
                }
            }
        }
        // Decisions come in the order of their keys.
        for (Edge edge : same) {
            join(edge, partition.areFoes(edge.first(), edge.second()));
            joinedByPeople.add(edge.first());
            joinedByPeople.add(edge.second());
        }
    }

    /** Joins what looks the same. */
    void joinSame(List<Edge> edges) {
        edges.stream()
                .filter(edge -> !isDecided(edge.first(), edge.second()))
                .sorted(Edge.strongestFirst(contents))
                .forEach(edge -> join(edge, isForbidden(edge)));
    }

    private void join(Edge edge, boolean forbidden) {
        if (forbidden) {
            refused.add(edge);
        } else if (!partition.isTogether(edge.first(), edge.second())) {
            partition.join(edge.first(), edge.second());
            joined.add(edge);
        }
    }

    private boolean isForbidden(Edge edge) {
        if (partition.isTogether(edge.first(), edge.second())) {
            return false;
        }
        return partition.areFoes(edge.first(), edge.second()) || speaksAgainst(edge);
    }

    /** The group with the paper that comes first in the order asks, so that the number of comparisons does not depend on that of the papers. */
    private boolean speaksAgainst(Edge edge) {
        List<Integer> some = partition.representatives(edge.first());
        List<Integer> others = partition.representatives(edge.second());
        return contents.order().compare(some.get(0), others.get(0)) < 0
                ? speaksAgainst(some, others)
                : speaksAgainst(others, some);
    }

    private boolean speaksAgainst(List<Integer> some, List<Integer> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> forbids(one, other)));
    }

    private boolean forbids(int one, int other) {
        return !isDecided(one, other)
                && judge.judge(Math.min(one, other), Math.max(one, other)).forbids();
    }

    int groupOf(int content) {
        return partition.find(content);
    }

    /** Whether a person said that the content is the same as another one. */
    boolean isJoinedByPeople(int content) {
        return joinedByPeople.contains(content);
    }

    /** Whether a person decided about two contents. */
    boolean isDecided(int one, int other) {
        return decided.get(Math.min(one, other), Math.max(one, other)) != null;
    }

    /** The pairs that joined groups, the strongest first. */
    ImmutableList<Edge> joined() {
        return ImmutableList.copyOf(joined);
    }

    /** The pairs that look the same and are in different groups. */
    ImmutableList<Edge> keptApart() {
        return refused.stream()
                .filter(edge -> !partition.isTogether(edge.first(), edge.second()))
                .collect(ImmutableList.toImmutableList());
    }
}
