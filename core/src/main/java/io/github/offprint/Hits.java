package io.github.offprint;

import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.stream.IntStream;

/** The ways to find the positions of the papers that a query asks for. All give the same positions; scanning says which. */
sealed interface Hits permits Scan {
    /** The positions in ascending order, found while the stream is read. */
    IntStream positions(Query query);

    /** How it would be done, and how many positions there are. */
    Plan.Step step(Query query, int actual);
}
