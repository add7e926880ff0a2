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
    private static final int LEAST_WARM_PASSES = 2;
    /** A compiler that sees through the work makes one sum of any number of runs, and no number is then enough for a pass. */
    private static final int MOST_RUNS = 1 << 29;

    private final long duration;
    private final Clock usual;
    private long outcomes;

    /** Warms up for so long, and measures for as long. */
    Stopwatch(double seconds, Clock clock) {
        this.usual = clock;
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
        Clock clock = usual.of(task.measure());
        return task.measure() == Measure.TIME_ONCE
                ? List.of((double) pass(task.work(), 1, clock))
                : passes(task.work(), warmUp(task.work(), clock), clock);
    }

    /** Gives the number of runs that take as long as a pass is to be. */
    private int warmUp(Work work, Clock clock) throws Exception {
        int runs = 1;
        long elapsed = 0;
        for (int passes = 0; passes < LEAST_WARM_PASSES || elapsed < duration; passes++) {
            long pass = pass(work, runs, clock);
            elapsed += pass;
            runs = pass < SHORTEST_PASS ? Math.min(2 * runs, MOST_RUNS) : runs;
        }
        return runs;
    }

    private List<Double> passes(Work work, int runs, Clock clock) throws Exception {
        List<Double> values = new ArrayList<>();
        long elapsed = 0;
        while (values.size() < LEAST_PASSES || (values.size() < MOST_PASSES && elapsed < duration)) {
            long pass = pass(work, runs, clock);
            elapsed += pass;
            values.add(pass / (double) runs);
        }
        return values;
    }

    private long pass(Work work, int runs, Clock clock) throws Exception {
        long start = clock.nanoseconds();
        for (int i = 0; i < runs; i++) {
            outcomes += work.run();
        }
        return clock.nanoseconds() - start;
    }
}
