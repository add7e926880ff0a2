package io.github.offprint.match;

import java.util.Comparator;

/**
 * Two contents that look the same.
 *
 * @param first the one that comes first in the order of contents, which does not depend on that of the papers
 * @param second the other
 * @param comparison why
 */
record Edge(int first, int second, Comparison comparison) {
    static Edge of(Contents contents, int one, int other, Comparison comparison) {
        return contents.order().compare(one, other) <= 0
                ? new Edge(one, other, comparison)
                : new Edge(other, one, comparison);
    }

    /** The strongest first; equally strong ones in the order of contents. */
    static Comparator<Edge> strongestFirst(Contents contents) {
        return Comparator.comparingInt((Edge edge) -> edge.comparison.weight())
                .reversed()
                .thenComparing(Edge::first, contents.order())
                .thenComparing(Edge::second, contents.order());
    }

    /** The first papers that have the two contents. */
    Pair pair(Contents contents) {
        int one = contents.get(first).first();
        int other = contents.get(second).first();
        return new Pair(Math.min(one, other), Math.max(one, other), comparison);
    }
}
