package io.github.offprint.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Several clauses that a word joins: what {@link And} and {@link Or} have in common. */
abstract sealed class Joined extends Query permits And, Or {
    private static final int MOST = 1_000_000_000;

    private final String word;
    private final ImmutableList<Query> queries;
    private final Nesting nesting;
    private final int cost;

    /** What the clauses ask, in the order to ask it in: the cheapest first; those that cost the same stay as written. */
    final ImmutableList<Predicate<Paper>> asked;

    Joined(String word, ImmutableList<Query> queries) {
        this.word = word;
        this.queries = queries;
        this.nesting = Nesting.around(queries, Query::nesting);
        ImmutableList<Query> cheapestFirst = ImmutableList.sortedCopyOf(Comparator.comparingInt(Query::cost), queries);
        this.asked = cheapestFirst.stream().map(Query::meaning).collect(ImmutableList.toImmutableList());
        this.cost = cost(cheapestFirst);
    }

    /** Half of the clauses are expected to be asked. */
    private static int cost(ImmutableList<Query> cheapestFirst) {
        long cost = 1;
        for (Query query : cheapestFirst.subList(0, (cheapestFirst.size() + 1) / 2)) {
            cost += query.cost();
        }
        return (int) Math.min(cost, MOST);
    }

    /** The clauses as written. */
    public ImmutableList<Query> queries() {
        return queries;
    }

    @Override
    final Nesting nesting() {
        return nesting;
    }

    @Override
    final int cost() {
        return cost;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Joined that && word.equals(that.word) && queries.equals(that.queries);
    }

    @Override
    public int hashCode() {
        return 31 * queries.hashCode() + word.hashCode();
    }

    @Override
    public String toString() {
        return inBrackets(word, queries);
    }

    /** Parts behind the word that joins them. */
    static String inBrackets(String word, ImmutableList<?> parts) {
        return "(" + word + " " + Joiner.on(' ').join(parts) + ")";
    }
}
