package io.github.offprint.benchmarks.contest;

/** What is measured of a task. */
public enum Measure {
    /** The time of one run in nanoseconds, after a warm-up, over many runs. */
    TIME,
    /** The same, where another process does the work. */
    TIME_OF_PROCESS,
    /** The time of the only run in nanoseconds, as a host that has just started meets it. */
    TIME_ONCE,
    /** What the work gives is itself the measure: bytes of heap for a paper. */
    HEAP
}
