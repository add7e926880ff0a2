package io.github.offprint.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** What the two clauses that join others have in common. */
final class Costs {
    private static final int MOST = 1_000_000_000;

    private Costs() {}

    /** The clauses in the order to ask them in; those that cost the same stay as written. */
    static ImmutableList<Query> cheapestFirst(ImmutableList<Query> queries) {
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(Query::cost), queries);
    }

    /** Half of the clauses are expected to be asked. */
    static int of(ImmutableList<Query> cheapestFirst) {
        long cost = 1;
        for (Query query : cheapestFirst.subList(0, (cheapestFirst.size() + 1) / 2)) {
            cost += query.cost();
        }
        return (int) Math.min(cost, MOST);
    }

    static String join(String word, ImmutableList<?> parts) {
        return "(" + word + " " + Joiner.on(' ').join(parts) + ")";
    }
}
