package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;

/** How a host cancels a reading: it interrupts the thread. Every loop over an input looks here each 4,096 units or sooner. */
public final class Interruption {
    private Interruption() {}

    /**
     * Ends the reading if its thread was interrupted. The interrupt flag stays set.
     *
     * @param source the name of the source, for the problem
     * @throws ReadException with {@link ProblemCode#CANCELLED} when the thread was interrupted
     */
    public static void check(String source) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadException(Problem.of(ProblemCode.CANCELLED, Span.startOf(source), ""));
        }
    }
}
