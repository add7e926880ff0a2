package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;

/** When two papers are the same. Immutable and thread-safe. */
public final class MatchRule {
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

    Comparison compare(Profile one, Profile other) {
        boolean same = one.paper().title().equals(other.paper().title());
        return new Comparison(same ? Verdict.SAME : Verdict.DISTINCT, 0, ImmutableList.of());
    }
}
