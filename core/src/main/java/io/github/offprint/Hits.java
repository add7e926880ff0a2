package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.stream.IntStream;

/** The ways to find the positions of the papers that a query asks for. All give the same positions; scanning says which. */
sealed interface Hits permits Scan, Indexed {
    /** The positions in ascending order, found while the stream is read. */
    IntStream positions(Query query);

    /** How many positions there are. */
    int count(Query query);

    /** Finds them and says how; the last step leaves what is found. */
    ImmutableList<Plan.Step> steps(Query query);
}
