package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** The ways to find the positions of the papers that a query asks for. All give the same positions; scanning says which. */
sealed interface Hits permits Scan, Indexed {
    /** The positions in ascending order, found while the stream is read. */
    IntStream positions(Query query);

    /** How many positions there are. */
    int count(Query query);

    /** Positions for the query among which are the first so many in the order. */
    IntStream best(Query query, Order order, int count);

    /** Compares the papers at two positions. */
    IntBinaryOperator comparing(Order order);

    /** Counts the values of a field over the papers that the query asks for. */
    <V> Facet<V> countBy(Field<V> field, Query query);

    /** Counts the values of a field over the papers at these positions, taken one after the other. */
    <V> Facet<V> countBy(Field<V> field, IntStream positions);

    /** Finds the positions and says how; the last step leaves what is found. */
    ImmutableList<Plan.Step> steps(Query query);

    /** Whether {@link #best} walks in the order until enough are found, instead of finding all. */
    boolean isWalked(Query query, Order order, int count);
}
