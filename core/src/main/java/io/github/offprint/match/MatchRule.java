package io.github.offprint.match;

import io.github.offprint.model.Paper;

/**
 * When two papers are the same. What is found in two papers is weighed by the table of {@link Evidence}: their titles, authors,
 * venues, years, pages, kinds and identifiers, read so that letter case, accents, markup, abbreviations, the order of authors and
 * common slips do not count. A missing field speaks neither for nor against. The rule is symmetric and deterministic, and asks nobody.
 *
 * <p>Of papers whose titles have nothing to do with each other nothing else is looked at, unless they have an identifier in common.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchRule {
    /** From this sum of weights on two papers are the same. */
    public static final int SAME_FROM = 60;

    /** From this sum of weights on a person has to look. */
    public static final int UNSURE_FROM = 35;

    private static final MatchRule STANDARD = new MatchRule();

    private MatchRule() {}

    /** The rule that needs no setting. */
    public static MatchRule standard() {
        return STANDARD;
    }

    /** Compares two papers; their order does not count. For many papers let {@link Clustering} find the pairs. */
    public Comparison compare(Paper one, Paper other) {
        return compare(Profile.of(one), Profile.of(other));
    }

    /** As {@link #compare(Paper, Paper)}, for papers whose profiles are there. */
    Comparison compare(Profile one, Profile other) {
        return Weighing.of(one, other);
    }
}
