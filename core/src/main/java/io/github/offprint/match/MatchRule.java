package io.github.offprint.match;

import io.github.offprint.model.Paper;

/** When two papers are the same. Immutable and thread-safe. */
public final class MatchRule {
    /** From this sum of weights on two papers are the same. */
    static final int SAME = 60;

    /** From this sum of weights on a person has to look. */
    static final int UNSURE = 35;

    private static final MatchRule STANDARD = new MatchRule();

    private MatchRule() {}

    /** The rule that needs no setting. */
    public static MatchRule standard() {
        return STANDARD;
    }

    /** Compares two papers; their order does not count. */
    public Comparison compare(Paper one, Paper other) {
        return compare(Profile.of(one), Profile.of(other));
    }

    /** As {@link #compare(Paper, Paper)}, for papers whose profiles are there. */
    Comparison compare(Profile one, Profile other) {
        return Weighing.of(one, other);
    }
}
