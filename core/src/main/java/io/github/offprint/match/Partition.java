package io.github.offprint.match;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contents in groups that only grow. A group knows its {@linkplain #representatives representatives} and from whom its members are to
 * be kept. Not thread-safe.
 */
final class Partition {
    /** So many members of a group are compared with those of another; in all but odd data that is all of them. */
    static final int REPRESENTATIVES = 16;

    private final int[] parents;

    /** How many members the group of a root has. */
    private final int[] sizes;

    private final Comparator<Integer> order;

    /** By roots; a content that is alone is its own. */
    private final Map<Integer, List<Integer>> representatives = new HashMap<>();

    /** By roots: contents from which a member is to be kept apart. */
    private final Map<Integer, Set<Integer>> foes = new HashMap<>();

    /** Every content in a group of its own; the order says who represents a large group. */
    Partition(int contents, Comparator<Integer> order) {
        this.parents = new int[contents];
        this.sizes = new int[contents];
        this.order = order;
        for (int content = 0; content < contents; content++) {
            parents[content] = content;
            sizes[content] = 1;
        }
    }

    /** The root of the group of a content. */
    int find(int content) {
        int at = content;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    boolean isTogether(int one, int other) {
        return find(one) == find(other);
    }

    /** Forbids that two contents end in one group. To be said before any are joined. */
    void keepApart(int one, int other) {
        foes.computeIfAbsent(one, content -> new HashSet<>()).add(other);
        foes.computeIfAbsent(other, content -> new HashSet<>()).add(one);
    }

    /** Whether a member of one group is to be kept from one of the other. */
    boolean areFoes(int one, int other) {
        int root = find(one);
        int otherRoot = find(other);
        Set<Integer> few = foes.getOrDefault(root, Set.of());
        Set<Integer> many = foes.getOrDefault(otherRoot, Set.of());
        return few.size() <= many.size()
                ? Iterables.any(few, foe -> find(foe) == otherRoot)
                : Iterables.any(many, foe -> find(foe) == root);
    }

    /** All members of a small group; of a large one those that come first in the order. */
    List<Integer> representatives(int content) {
        int root = find(content);
        return representatives.getOrDefault(root, List.of(root));
    }

    /** Makes one group of two. */
    void join(int one, int other) {
        int root = find(one);
        int joining = find(other);
        if (sizes[root] < sizes[joining]) {
            join(joining, root);
            return;
        }
        List<Integer> both = new ArrayList<>(representatives(root));
        both.addAll(representatives(joining));
        both.sort(order);
        representatives.put(root, List.copyOf(both.subList(0, Math.min(REPRESENTATIVES, both.size()))));
        representatives.remove(joining);
        joinFoes(root, joining);
        parents[joining] = root;
        sizes[root] += sizes[joining];
    }

    private void joinFoes(int root, int joining) {
        Set<Integer> mine = foes.getOrDefault(root, Set.of());
        Set<Integer> theirs = foes.getOrDefault(joining, Set.of());
        foes.remove(joining);
        if (mine.isEmpty() && theirs.isEmpty()) {
            return;
        }
        Set<Integer> larger = mine.size() < theirs.size() ? theirs : mine;
        larger.addAll(larger == mine ? theirs : mine);
        foes.put(root, larger);
    }
}
