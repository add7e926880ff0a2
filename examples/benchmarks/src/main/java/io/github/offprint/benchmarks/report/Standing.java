package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Role;
import java.util.Collections;
import java.util.List;

/**
 * How a contestant did in one question at one size, over all forks.
 *
 * @param forks the median of each fork
 * @param median the median of these
 * @param least the least of all passes
 * @param most the most of all passes
 */
record Standing(
        String contestant,
        Role role,
        Measure measure,
        long answer,
        ImmutableList<Double> forks,
        double median,
        double least,
        double most) {
    /** Sums up the results of one contestant in one question at one size. */
    static Standing of(List<Result> results) {
        ImmutableList<Double> forks = results.stream()
                .map(result -> median(result.measured().values()))
                .collect(ImmutableList.toImmutableList());
        List<Double> all = results.stream()
                .flatMap(result -> result.measured().values().stream())
                .toList();
        Result first = results.get(0);
        return new Standing(
                first.contestant(),
                first.role(),
                first.measured().measure(),
                first.measured().answer(),
                forks,
                median(forks),
                Collections.min(all),
                Collections.max(all));
    }

    private static double median(List<Double> values) {
        return Quantiles.median().compute(values);
    }
}
