package io.github.offprint.match;

import com.google.common.collect.Ordering;
import java.util.Comparator;

/**
 * Two contents that look the same.
 *
 * @param first the smaller number
 * @param second the greater number
 * @param comparison why
 */
record Edge(int first, int second, Comparison comparison) {
    /** The strongest first; equally strong ones by what they are, so that the order in which papers come does not count. */
    static Comparator<Edge> strongestFirst(Contents contents) {
        Ordering<Integer> order = Ordering.from(contents.order());
        return Comparator.comparingInt((Edge edge) -> edge.comparison.weight())
                .reversed()
                .thenComparing(edge -> order.min(edge.first, edge.second), order)
                .thenComparing(edge -> order.max(edge.first, edge.second), order);
    }

    /** The first papers that have the two contents. */
    Pair pair(Contents contents) {
        int one = contents.get(first).first();
        int other = contents.get(second).first();
        return new Pair(Math.min(one, other), Math.max(one, other), comparison);
    }
}
