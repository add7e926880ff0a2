package io.github.offprint.cli;

/** What a run tells the shell. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;

    /** The query matched nothing. */
    static final int NOTHING_MATCHED = 1;

    /** The command line or the query is wrong. */
    static final int WRONG_USAGE = 2;

    /** An input could not be read at all. */
    static final int UNREADABLE = 3;

    /** Strict reading met a problem of error level. */
    static final int STRICT_PROBLEM = 4;

    private ExitCode() {}
}
