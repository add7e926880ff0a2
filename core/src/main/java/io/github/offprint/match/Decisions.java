package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.offprint.model.Paper;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about pairs of papers. It always wins over a rule. A decision is about the {@link PaperKey keys} of the two, so
 * that it can be stored and holds for the same papers in another reading. Immutable and thread-safe; equality is content, and the
 * order in which things were decided is not part of it.
 */
public final class Decisions {
    private static final Decisions NONE = new Decisions(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Couple, Verdict> verdicts;

    private Decisions(Map<Couple, Verdict> verdicts) {
        this.verdicts = ImmutableSortedMap.copyOf(verdicts);
    }

    /** Two keys, the smaller one first. */
    private record Couple(PaperKey first, PaperKey second) implements Comparable<Couple> {
        private static final Comparator<Couple> ORDER =
                Comparator.comparing(Couple::first).thenComparing(Couple::second);

        static Couple of(PaperKey one, PaperKey other) {
            return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
        }

        @Override
        public int compareTo(Couple other) {
            return ORDER.compare(this, other);
        }
    }

    /** No decisions. */
    public static Decisions none() {
        return NONE;
    }

    /** All of these at once; of two about the same papers the later one counts. */
    public static Decisions of(Iterable<Decision> decisions) {
        return NONE.and(decisions);
    }

    /** What stands in the place of a comparison where a person decided. */
    static Comparison decided(Verdict verdict) {
        return new Comparison(verdict, Evidence.DECIDED.weight(), ImmutableList.of(new Reason(Evidence.DECIDED, "")));
    }

    /** These and others; of two about the same papers the later one counts. */
    public Decisions and(Iterable<Decision> later) {
        Map<Couple, Verdict> all = new TreeMap<>(verdicts);
        for (Decision decision : later) {
            all.put(new Couple(decision.first(), decision.second()), decision.verdict());
        }
        return new Decisions(all);
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
        return and(ImmutableList.of(new Decision(PaperKey.of(one), PaperKey.of(other), verdict)));
    }

    /** These without what was decided about the two, so that the rule speaks again. */
    public Decisions without(Paper one, Paper other) {
        Map<Couple, Verdict> left = new TreeMap<>(verdicts);
        left.remove(Couple.of(PaperKey.of(one), PaperKey.of(other)));
        return new Decisions(left);
    }

    /** What was decided about two papers, {@link Verdict#SAME} or {@link Verdict#DISTINCT}. */
    public Optional<Verdict> find(Paper one, Paper other) {
        return find(PaperKey.of(one), PaperKey.of(other));
    }

    /** What was decided about two papers, {@link Verdict#SAME} or {@link Verdict#DISTINCT}. */
    public Optional<Verdict> find(PaperKey one, PaperKey other) {
        return Optional.ofNullable(verdicts.get(Couple.of(one, other)));
    }

    /** Every decision, in the order of the keys. */
    public ImmutableList<Decision> list() {
        return verdicts.entrySet().stream()
                .map(entry ->
                        new Decision(entry.getKey().first(), entry.getKey().second(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether nothing was decided. */
    public boolean isEmpty() {
        return verdicts.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Decisions that && verdicts.equals(that.verdicts));
    }

    @Override
    public int hashCode() {
        return verdicts.hashCode();
    }

    /** Gives how many there are. */
    @Override
    public String toString() {
        return "Decisions[" + verdicts.size() + "]";
    }
}
