package io.github.offprint.match;

/**
 * What a person decided about two papers. The order of the two does not count; the smaller key stands first.
 *
 * @param first one of the two
 * @param second the other; the same key as the first for papers that no comparison can tell apart
 * @param verdict {@link Verdict#SAME} or {@link Verdict#DISTINCT}
 */
public record Decision(PaperKey first, PaperKey second, Verdict verdict) {
    /**
     * A decision.
     *
     * @throws IllegalArgumentException when the verdict is another than the two
     */
    public Decision {
        if (verdict != Verdict.SAME && verdict != Verdict.DISTINCT) {
            throw new IllegalArgumentException("a person decides SAME or DISTINCT, not " + verdict);
        }
        if (first.compareTo(second) > 0) {
            PaperKey smaller = second;
            second = first;
            first = smaller;
        }
    }
}
