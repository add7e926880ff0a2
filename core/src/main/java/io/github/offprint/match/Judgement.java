package io.github.offprint.match;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a comparison. Most pairs are distinct; of those nobody asks more, so that two objects do for all of them.
 *
 * @param verdict what the two are to each other
 * @param forbids whether the two must not end in one group, whatever joins them with others
 * @param comparison the whole; null for distinct papers
 */
record Judgement(Verdict verdict, boolean forbids, @Nullable Comparison comparison) {
    private static final Judgement DISTINCT = new Judgement(Verdict.DISTINCT, false, null);
    private static final Judgement FORBIDDEN = new Judgement(Verdict.DISTINCT, true, null);

    static Judgement of(Comparison comparison) {
        boolean forbids = forbids(comparison);
        if (comparison.verdict() == Verdict.DISTINCT) {
            return forbids ? FORBIDDEN : DISTINCT;
        }
        return new Judgement(comparison.verdict(), forbids, comparison);
    }

    private static boolean forbids(Comparison comparison) {
        return comparison.verdict() != Verdict.SAME
                && comparison.reasons().stream()
                        .anyMatch(reason -> reason.evidence().keepsApart());
    }

    /** The comparison, where the verdict is this one. */
    Optional<Comparison> as(Verdict wanted) {
        return verdict == wanted ? Optional.ofNullable(comparison) : Optional.empty();
    }
}
