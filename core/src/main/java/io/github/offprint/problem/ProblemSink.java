package io.github.offprint.problem;

/** Takes problems as they are found, in the order of the input. Called on the thread that reads. */
@FunctionalInterface
public interface ProblemSink {
    /** Takes one problem. An exception thrown here ends the reading and reaches the caller as it is. */
    void report(Problem problem);
}
