package io.github.offprint.benchmarks.report;

import io.github.offprint.benchmarks.contest.Measure;
import java.util.List;

/**
 * What one process found out about one task.
 *
 * @param values nanoseconds of a run, or bytes for a paper; one for each pass
 */
record Measured(String question, Measure measure, long answer, List<Double> values) {
    Measured {
        values = List.copyOf(values);
    }
}
