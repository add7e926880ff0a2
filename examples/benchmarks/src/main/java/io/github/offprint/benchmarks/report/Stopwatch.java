package io.github.offprint.benchmarks.report;

import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.contest.Work;
import java.util.ArrayList;
import java.util.List;

/** Measures tasks: a warm-up, then passes of at least a few milliseconds, each of one run or of as many as that takes. */
final class Stopwatch {
    private static final double NANOSECONDS = 1e9;
    private static final long SHORTEST_PASS = 2_000_000;
    private static final int LEAST_PASSES = 3;
    private static final int MOST_PASSES = 200;
    private static final int LEAST_WARM_RUNS = 2;

    private final long duration;
    private long outcomes;

    /** Warms up for so long, and measures for as long. */
    Stopwatch(double seconds) {
        this.duration = (long) (seconds * NANOSECONDS);
    }

    /** All outcomes in one number: somebody could ask for it, so that no compiler can leave out the work. */
    long outcomes() {
        return outcomes;
    }

    /** Does a task and measures it. */
    Measured measure(Task task) throws Exception {
        List<Double> values = values(task);
        return new Measured(task.question(), task.measure(), task.answer().run(), values);
    }

    private List<Double> values(Task task) throws Exception {
        if (task.measure() == Measure.HEAP) {
            return List.of((double) task.work().run());
        }
        return task.measure() == Measure.TIME_ONCE
                ? List.of((double) pass(task.work(), 1))
                : passes(task.work(), warmUp(task.work()));
    }

    /** Gives the time of one run. */
    private long warmUp(Work work) throws Exception {
        long start = System.nanoTime();
        int runs = 0;
        long elapsed = 0;
        while (runs < LEAST_WARM_RUNS || elapsed < duration) {
            outcomes += work.run();
            runs++;
            elapsed = System.nanoTime() - start;
        }
        return Math.max(1, elapsed / runs);
    }

    private List<Double> passes(Work work, long nanosecondsForRun) throws Exception {
        int runs = (int) Math.max(1, SHORTEST_PASS / nanosecondsForRun);
        List<Double> values = new ArrayList<>();
        long start = System.nanoTime();
        while (values.size() < LEAST_PASSES || (values.size() < MOST_PASSES && System.nanoTime() - start < duration)) {
            values.add(pass(work, runs) / (double) runs);
        }
        return values;
    }

    private long pass(Work work, int runs) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            outcomes += work.run();
        }
        return System.nanoTime() - start;
    }
}
