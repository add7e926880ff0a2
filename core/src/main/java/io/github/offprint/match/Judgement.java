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

    /**
     * A version is not the paper; nor is what has something in it that no weight makes up for, as conflicting identifiers. Some words
     * that differ are a doubt and no more where a third paper is the same as both: two copies that lack a word each, and not the same one.
     */
    private static boolean forbids(Comparison comparison) {
        if (comparison.verdict() == Verdict.SAME) {
            return false;
        }
        for (Reason reason : comparison.reasons()) {
            if (reason.evidence().limit() != Verdict.SAME && reason.evidence() != Evidence.TITLE_ALTERED) {
                return true;
            }
        }
        return false;
    }

    /** The comparison, where the verdict is this one. */
    Optional<Comparison> as(Verdict wanted) {
        return verdict == wanted ? Optional.ofNullable(comparison) : Optional.empty();
    }
}
