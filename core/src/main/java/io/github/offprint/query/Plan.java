package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * How a selection was answered, step by step, with the papers that each step was expected to leave and did leave. Printed, it
 * has a line for each step. Immutable.
 *
 * @param steps the steps in the order in which they were taken
 */
public record Plan(ImmutableList<Step> steps) {
    /**
     * One step.
     *
     * @param action what was done, such as {@code scan}
     * @param detail what it was done with, such as a query or an order
     * @param estimated how many papers were expected to be left; empty where nothing is expected beforehand
     * @param actual how many papers were left
     */
    public record Step(String action, String detail, OptionalInt estimated, int actual) {
        /** {@code scan (year 2020..): 12}, with the estimate where there is one. */
        @Override
        public String toString() {
            String expected = estimated.isPresent() ? " (estimated " + estimated.getAsInt() + ")" : "";
            return action + " " + detail + ": " + actual + expected;
        }
    }

    /** A line for each step. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        steps.forEach(step -> out.append(step).append('\n'));
        return out.toString();
    }
}
