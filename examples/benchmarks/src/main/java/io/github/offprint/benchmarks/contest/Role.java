package io.github.offprint.benchmarks.contest;

/** What a contestant stands for. */
public enum Role {
    /** What cannot be beaten, for it does only a part of the work; its answer is its own. */
    LIMIT,
    /** What people use instead; its answer must be ours. */
    PEER,
    /** The library. */
    OURS
}
