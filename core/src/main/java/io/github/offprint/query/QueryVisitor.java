package io.github.offprint.query;

/**
 * One method for each kind of clause. None has a default: whoever turns queries into something else is told by the compiler
 * when a kind is added.
 *
 * @param <R> what comes out
 */
public interface QueryVisitor<R> {
    /** Every paper. */
    R everything(Everything everything);

    /** All of several clauses. */
    R and(And and);

    /** Some of several clauses. */
    R or(Or or);

    /** Not a clause. */
    R not(Not not);

    /** A pattern in the text of a field. */
    R text(TextClause clause);

    /** A number in a range. */
    R number(NumberClause clause);

    /** A date in a range. */
    R date(DateClause clause);

    /** A venue under any of its names. */
    R venue(VenueClause clause);

    /** An author, presentation, identifier or link that meets conditions. */
    R element(ElementClause<?> clause);

    /** A field that has a value. */
    R exists(ExistsClause clause);
}
