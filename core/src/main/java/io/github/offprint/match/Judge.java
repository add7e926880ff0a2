package io.github.offprint.match;

import org.jspecify.annotations.Nullable;

/** Compares contents by a rule, each pair once. What was found out before about the same contents is taken over. Not thread-safe. */
final class Judge {
    private final Contents contents;
    private final MatchRule rule;
    private final PairTable<Judgement> before;
    private final PairTable<Judgement> judged = new PairTable<>();
    private int compared;

    Judge(Contents contents, MatchRule rule, PairTable<Judgement> before) {
        this.contents = contents;
        this.rule = rule;
        this.before = before;
    }

    /** What two different contents are to each other; the smaller number first. */
    Judgement judge(int first, int second) {
        Judgement known = judged.get(first, second);
        if (known != null) {
            return known;
        }
        @Nullable Judgement taken = before.get(first, second);
        Judgement judgement = taken == null ? compare(first, second) : taken;
        judged.put(first, second, judgement);
        return judgement;
    }

    private Judgement compare(int first, int second) {
        compared++;
        return Judgement.of(rule.compare(contents.profile(first), contents.profile(second)));
    }

    /** All pairs that were asked for. */
    PairTable<Judgement> judged() {
        return judged;
    }

    /** How many of them were not known before. */
    int compared() {
        return compared;
    }
}
