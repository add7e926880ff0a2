package io.github.offprint.benchmarks.contest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A way to do the work of a contest. */
public interface Contestant {
    /** Its name in the report. */
    String name();

    /** What it stands for. */
    Role role();

    /** Why it does not take part with so many papers here, if it does not. */
    default Optional<String> absence(int papers) {
        return Optional.empty();
    }

    /** Gets ready, which is not measured, and gives the tasks in the order in which they are to be done. */
    ImmutableList<Task> prepare(Input input) throws Exception;
}
