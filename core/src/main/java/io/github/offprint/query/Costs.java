package io.github.offprint.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;

/** What the two clauses that join others have in common. */
final class Costs {
    private static final int MOST = 1_000_000_000;

    private Costs() {}

    /** The clauses in the order to ask them in; those that cost the same stay as written. */
    static Query[] cheapestFirst(ImmutableList<Query> queries) {
        Query[] sorted = queries.toArray(new Query[0]);
        Arrays.sort(sorted, Comparator.comparingInt(Query::cost));
        return sorted;
    }

    /** Half of the clauses are expected to be asked. */
    static int of(Query[] cheapestFirst) {
        long cost = 1;
        for (int i = 0; i < (cheapestFirst.length + 1) / 2; i++) {
            cost += cheapestFirst[i].cost();
        }
        return (int) Math.min(cost, MOST);
    }

    static String join(String word, ImmutableList<?> parts) {
        return "(" + word + " " + Joiner.on(' ').join(parts) + ")";
    }
}
