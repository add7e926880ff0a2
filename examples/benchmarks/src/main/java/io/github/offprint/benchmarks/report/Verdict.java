package io.github.offprint.benchmarks.report;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a goal was met.
 *
 * @param size the largest size at which both took part; empty where there is none
 * @param value what came out there
 */
record Verdict(Goal goal, String size, OptionalDouble value) {
    /** Whether it was measured and missed. */
    boolean isMissed() {
        return value.isPresent() && !goal.bound().isMet(value.getAsDouble(), goal.target());
    }

    /** Judges a goal by the largest size at which both took part. */
    static Verdict of(Goal goal, Standings standings) {
        Verdict verdict = new Verdict(goal, "", OptionalDouble.empty());
        for (Standings.Question question : standings.questions(goal.contest())) {
            if (question.question().equals(goal.question())) {
                Optional<Standing> ours = standings.find(question, goal.ours());
                Optional<Standing> other = standings.find(
                        new Standings.Question(question.contest(), question.size(), goal.otherQuestion()),
                        goal.other());
                if (ours.isPresent() && other.isPresent()) {
                    double value = goal.bound().value(ours.get(), other.get());
                    verdict = new Verdict(goal, question.size(), OptionalDouble.of(value));
                }
            }
        }
        return verdict;
    }
}
