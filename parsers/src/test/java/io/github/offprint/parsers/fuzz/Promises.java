package io.github.offprint.parsers.fuzz;

/** What a target promises beyond not throwing. */
final class Promises {
    private Promises() {}

    /** Runs a trial; what it throws names the length of its input. */
    static void check(int length, Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException wrong) {
            throw new IllegalStateException("an input of " + length + " bytes: " + wrong, wrong);
        }
    }

    static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
