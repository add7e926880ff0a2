package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A question that a paper answers with yes or no. Built from {@link Fields} and joined with {@link #and}, {@link #or} and
 * {@link #not}:
 *
 * <pre>{@code
 * Query query = TITLE.contains("diffusion").and(not(TITLE.contains("survey"))).and(YEAR.atLeast(2022));
 * List<Paper> hits = papers.stream().filter(query).toList();
 * }</pre>
 *
 * <p>One rule holds for what a paper does not say: a comparison with a missing value is false, {@link #not} is the plain
 * complement, and {@link Field#exists()} asks whether there is a value. So {@code YEAR.atLeast(2020)} and
 * {@code YEAR.below(2020)} are both false for a paper without a year, and {@code not(YEAR.below(2020))} is true for it.
 *
 * <p>Queries are immutable, safe for use from many threads, and equal when they are written the same. Text is folded and
 * names are read when a query is made, so that one query can be asked of a stream of papers with next to no garbage. Joining
 * keeps a normal form: {@code and} within {@code and} is one {@code and}, a clause that changes nothing is left out, and two
 * negations are none. A query nests at most {@value #MAX_DEPTH} deep and has at most {@value #MAX_CLAUSES} clauses.
 */
public abstract sealed class Query implements Predicate<Paper>
        permits Joined,
                Not,
                Everything,
                TextClause,
                NumberClause,
                DateClause,
                VenueClause,
                ElementClause,
                ExistsClause {
    /** How deep a query can nest, so that no walk over it can exhaust a thread's stack. */
    public static final int MAX_DEPTH = Nesting.MAX_DEPTH;

    /** How many clauses a query can have, a shared one counted as often as it stands there. */
    public static final int MAX_CLAUSES = Nesting.MAX_CLAUSES;

    Query() {}

    /** The query that every paper answers with yes. */
    public static Query everything() {
        return Everything.INSTANCE;
    }

    /** The query that no paper answers with yes: not {@link #everything()}. */
    public static Query nothing() {
        return Not.EVERYTHING;
    }

    /** Yes where every query says yes; {@link #everything()} of none. */
    public static Query allOf(Query... queries) {
        return allOf(Arrays.asList(queries));
    }

    /** Yes where every query says yes; {@link #everything()} of none. */
    public static Query allOf(Iterable<? extends Query> queries) {
        return And.of(queries);
    }

    /** Yes where some query says yes; {@link #nothing()} of none. */
    public static Query anyOf(Query... queries) {
        return anyOf(Arrays.asList(queries));
    }

    /** Yes where some query says yes; {@link #nothing()} of none. */
    public static Query anyOf(Iterable<? extends Query> queries) {
        return Or.of(queries);
    }

    /** Yes where the query says no; the complement, whatever is missing. */
    public static Query not(Query query) {
        return Not.of(query);
    }

    /**
     * Yes where both say yes.
     *
     * @throws IllegalArgumentException when the result is too deep or too large
     */
    public final Query and(Query other) {
        return allOf(ImmutableList.of(this, other));
    }

    /**
     * Yes where one of the two says yes.
     *
     * @throws IllegalArgumentException when the result is too deep or too large
     */
    public final Query or(Query other) {
        return anyOf(ImmutableList.of(this, other));
    }

    /** As {@link #not}. */
    @Override
    public final Query negate() {
        return not(this);
    }

    /** Whether the paper is asked for. Answers the same whenever and from whichever thread it is asked. */
    @Override
    public abstract boolean test(Paper paper);

    /** Calls the visitor's method for this kind of clause. */
    public abstract <R> R accept(QueryVisitor<R> visitor);

    /** Says clause by clause why the paper is asked for, or why not. */
    public final Explanation explain(Paper paper) {
        return accept(new Explainer(paper));
    }

    /** How many clauses the query has, those that join others included; {@code everything} is one. */
    public final int clauses() {
        return nesting().clauses();
    }

    /** How deep the query nests; 1 for a single clause. */
    public final int depth() {
        return nesting().depth();
    }

    abstract Nesting nesting();

    /** What {@link #test} asks, for a clause that asks it of many papers: itself, or the function that it would call. */
    Predicate<Paper> meaning() {
        return this;
    }

    /** About how much work {@link #test} is, in comparisons of two numbers; cheap clauses are asked first. */
    abstract int cost();

    /**
     * The tree in brackets, for tests and logs: {@code (and (title contains "diffusion") (not (year 2022..)))}. The text
     * form that people write and read belongs to the query language.
     */
    @Override
    public abstract String toString();
}
