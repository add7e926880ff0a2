package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** How deep and how large a tree is. Known when a node is made, so that no tree can be too deep for the walks over it. */
record Nesting(int depth, int clauses) {
    static final int MAX_DEPTH = 200;
    static final int MAX_CLAUSES = 100_000;

    static final Nesting LEAF = new Nesting(1, 1);

    Nesting {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a query nests at most " + MAX_DEPTH + " deep");
        }
        if (clauses > MAX_CLAUSES) {
            throw new IllegalArgumentException("a query has at most " + MAX_CLAUSES + " clauses");
        }
    }

    /** The nesting of a node around this one. */
    Nesting wrapped() {
        return new Nesting(depth + 1, clauses + 1);
    }

    /** The nesting of a node around its children. */
    static <T> Nesting around(ImmutableList<T> children, Function<T, Nesting> nesting) {
        int depth = 0;
        long clauses = 1;
        for (T child : children) {
            Nesting inner = nesting.apply(child);
            depth = Math.max(depth, inner.depth);
            clauses += inner.clauses;
        }
        return new Nesting(depth + 1, (int) Math.min(clauses, Integer.MAX_VALUE));
    }
}
