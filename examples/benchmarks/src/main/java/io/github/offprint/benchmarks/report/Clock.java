package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Measure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What time is. */
enum Clock {
    /** What a user waits for: right where nothing else runs. */
    WALL("Times are by the wall.") {
        @Override
        long nanoseconds() {
            return System.nanoTime();
        }
    },
    /**
     * The processor time of all Java threads, which other programs do not lengthen. It leaves out collecting garbage and compiling,
     * and adds up what several threads do side by side.
     */
    PROCESSOR(
            "Times, but those of processes that are started, are processor time of all Java threads, because the machine was"
                    + " shared: without collecting garbage and compiling, and with the time of parallel threads added up.") {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** The work waits for the compiler, for a warm-up by this clock would be over before the compiler had its turn. */
        @Override
        ImmutableList<String> machineOptions() {
            return ImmutableList.of("-Xbatch");
        }

        @Override
        long nanoseconds() {
            long sum = 0;
            for (long thread : THREADS.getAllThreadIds()) {
                sum += Math.max(0, THREADS.getThreadCpuTime(thread));
            }
            return sum;
        }
    };

    private final String words;

    Clock(String words) {
        this.words = words;
    }

    /** What the virtual machine gets, beside what it always gets. */
    ImmutableList<String> machineOptions() {
        return ImmutableList.of();
    }

    /** The clock for a measure: what other processes do, only the wall tells. */
    Clock of(Measure measure) {
        return measure == Measure.TIME_OF_PROCESS ? WALL : this;
    }

    /** What a reader of the report is told. */
    String words() {
        return words;
    }

    /** The time since some beginning. */
    abstract long nanoseconds();
}
