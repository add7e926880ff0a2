package io.github.offprint.benchmarks.report;

/**
 * Something that the library is to reach, as a ratio within one run.
 *
 * @param id its number
 * @param what what it is about
 * @param question what both are asked
 * @param ours which of our contestants
 * @param other whom it is compared with
 * @param otherQuestion what the other is asked; nearly always the same
 * @param inTheWay what is in the way where it is missed; empty as long as nobody knows
 */
record Goal(
        String id,
        String what,
        String contest,
        String question,
        String ours,
        String other,
        String otherQuestion,
        Bound bound,
        double target,
        String inTheWay) {
    /** The same goal with what is in the way. */
    Goal hinderedBy(String reason) {
        return new Goal(id, what, contest, question, ours, other, otherQuestion, bound, target, reason);
    }

    /** Whether a profile tells where the time goes; of heap and of other processes none does. */
    boolean hasProfile() {
        return !contest.startsWith("heap") && !contest.equals("start");
    }
}
