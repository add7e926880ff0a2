package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;

/**
 * Two invented papers, and what a person who reads them says they are to each other.
 *
 * @param kind the name of the file they stand in
 * @param line the number of the line where they start
 * @param verdicts what may be said of them; more than one where people would differ
 * @param why what makes them hard to tell
 * @param first a paper
 * @param second another one
 */
record LabelledPair(String kind, int line, ImmutableSet<Verdict> verdicts, String why, Paper first, Paper second) {

    Comparison compared() {
        return MatchRule.standard().compare(first, second);
    }

    boolean isSame() {
        return verdicts.contains(Verdict.SAME);
    }

    /** The place, both titles, what was expected and what came of it, for a person who has to mend the rule. */
    @Override
    public String toString() {
        return kind + ".txt:" + line + " (" + why + ")\n    " + first.title() + "\n    " + second.title()
                + "\n    expected " + verdicts + " but was " + compared().because();
    }
}
