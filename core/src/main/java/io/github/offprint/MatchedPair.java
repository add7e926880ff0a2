package io.github.offprint;

import io.github.offprint.match.Comparison;
import io.github.offprint.text.SafeText;

/**
 * Two papers that were compared.
 *
 * @param one the one that stands first
 * @param other the other
 * @param comparison what came of it
 */
public record MatchedPair(ListedPaper one, ListedPaper other, Comparison comparison) {
    /** Where the two stand, what they are to each other and why, for a person to read. */
    public String because() {
        return one + " and " + other + ": " + SafeText.escape(comparison.because());
    }

    /** Gives {@link #because()}. */
    @Override
    public String toString() {
        return because();
    }
}
