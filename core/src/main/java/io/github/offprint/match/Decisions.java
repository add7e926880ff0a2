package io.github.offprint.match;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.Paper;
import java.util.Optional;

/** What people decided about pairs of papers. It always wins over a rule. Immutable and thread-safe. */
public final class Decisions {
    private static final Decisions NONE = new Decisions(ImmutableMap.of());

    private final ImmutableMap<String, Verdict> verdicts;

    private Decisions(ImmutableMap<String, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** No decisions. */
    public static Decisions none() {
        return NONE;
    }

    /** These, and that the two are the same paper. Takes the place of what was decided about them. */
    public Decisions same(Paper one, Paper other) {
        return with(one, other, Verdict.SAME);
    }

    /** These, and that the two are different papers. Takes the place of what was decided about them. */
    public Decisions distinct(Paper one, Paper other) {
        return with(one, other, Verdict.DISTINCT);
    }

    private Decisions with(Paper one, Paper other, Verdict verdict) {
        return new Decisions(ImmutableMap.<String, Verdict>builder()
                .putAll(verdicts)
                .put(PaperKey.of(one) + " " + PaperKey.of(other), verdict)
                .buildKeepingLast());
    }

    /** What was decided about two papers, {@link Verdict#SAME} or {@link Verdict#DISTINCT}. */
    public Optional<Verdict> find(Paper one, Paper other) {
        return Optional.ofNullable(verdicts.get(PaperKey.of(one) + " " + PaperKey.of(other)));
    }
}
