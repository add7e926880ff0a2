package io.github.offprint.query.language;

import static java.util.Objects.requireNonNull;

import io.github.offprint.query.Order;
import io.github.offprint.query.Query;
import java.util.OptionalInt;

/**
 * A query with the order of its papers and how many of them are wanted, as it is typed and saved:
 * {@code title:diffusion sort:-upvotes,title limit:10}. Immutable.
 *
 * @param query which papers
 * @param order in which order; of no fields where they stay as listed
 * @param offset how many papers are left out at the start
 * @param limit how many papers there are at most, if that is limited
 */
public record QueryRequest(Query query, Order order, int offset, OptionalInt limit) {
    /** Refuses negative numbers. */
    public QueryRequest {
        requireNonNull(query, "query");
        requireNonNull(order, "order");
        if (offset < 0 || limit.orElse(0) < 0) {
            throw new IllegalArgumentException("offset and limit are 0 or more, not " + offset + " and " + limit);
        }
    }

    /** All papers that a query asks for, as listed. */
    public static QueryRequest of(Query query) {
        return new QueryRequest(query, Order.of(), 0, OptionalInt.empty());
    }

    /** The same in another order. */
    public QueryRequest orderBy(Order... orders) {
        return new QueryRequest(query, Order.of(orders), offset, limit);
    }

    /**
     * The same without the first few papers.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public QueryRequest offset(int papersLeftOut) {
        return new QueryRequest(query, order, papersLeftOut, limit);
    }

    /**
     * At most so many papers of it.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public QueryRequest limit(int most) {
        return new QueryRequest(query, order, offset, OptionalInt.of(most));
    }
}
