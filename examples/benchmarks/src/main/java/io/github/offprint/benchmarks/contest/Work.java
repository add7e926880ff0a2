package io.github.offprint.benchmarks.contest;

/** Something to do whose outcome is a number, so that nobody can leave out the doing. */
@FunctionalInterface
public interface Work {
    /** Does it. */
    long run() throws Exception;
}
