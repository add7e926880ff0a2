package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.Paper;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many papers have each value of a field. A paper counts once for each of its values, however often it has it, so that
 * {@code counts} of a field with one value add up to {@code total - missing}, and those of a field with several to that or more.
 *
 * <p>Texts count as one when they differ in case, accents or blanks only, venues under any of their names, authors under their
 * printed names, presentations by their kind; the first one met stands for the others. Immutable; equality is content.
 *
 * @param <V> the type of a value
 */
public final class Facet<V> {
    private final Content<V> content;

    private record Content<V>(Field<V> field, ImmutableMap<V, Integer> counts, int missing, int total) {}

    private Facet(Content<V> content) {
        this.content = content;
    }

    /** Counts the values of a field over papers. */
    public static <V> Facet<V> of(Field<V> field, Iterable<Paper> papers) {
        return of(field, Grouping.of(field, papers));
    }

    private static <V> Facet<V> of(Field<V> field, Grouping<V> grouping) {
        ImmutableList<Grouping.Group<V>> groups = grouping.groups();
        ImmutableMap.Builder<V, Integer> counts = ImmutableMap.builderWithExpectedSize(groups.size());
        groups.forEach(group -> counts.put(group.label(), group.size()));
        return new Facet<>(new Content<>(field, counts.buildOrThrow(), grouping.missing(), grouping.total()));
    }

    /**
     * A value as it is counted: what it counts under, and how it is shown. To find out can take longer than to count many papers,
     * so an index keeps it. Immutable and safe for use from many threads.
     *
     * @param <V> the type of a value
     */
    public static final class Value<V> {
        private final Comparable<?> key;
        private final V label;

        Value(Comparable<?> key, V label) {
            this.key = key;
            this.label = label;
        }

        Comparable<?> key() {
            return key;
        }

        V label() {
            return label;
        }
    }

    /** The value of a paper as it is counted, if the paper has one. */
    public static <V> Optional<Value<V>> valueOf(OrderedField<V> field, Paper paper) {
        return field.find(paper).map(value -> new Value<>(field.groupOf(value), field.labelOf(value)));
    }

    /**
     * Papers that have one value of a field, or that all have none.
     *
     * @param <V> the type of a value
     * @param value the value, if they have one
     * @param count how many papers there are
     */
    public record Share<V>(Optional<Value<V>> value, int count) {}

    /**
     * Counts the values of a field with at most one value over shares of papers; the first share of a value shows it. The same
     * as counting the papers one by one, for an index that knows which have the same value.
     */
    public static <V> Facet<V> ofShares(Field<V> field, Iterable<Share<V>> shares) {
        return of(field, Grouping.ofShares(field, shares));
    }

    /** The papers of each value of a field, in the order of {@link #counts}; papers without a value are in none. */
    public static <V> ImmutableMap<V, ImmutableList<Paper>> group(Field<V> field, Iterable<Paper> papers) {
        ImmutableMap.Builder<V, ImmutableList<Paper>> groups = ImmutableMap.builder();
        Grouping.of(field, papers)
                .groups()
                .forEach(group -> groups.put(group.label(), ImmutableList.copyOf(group.papers())));
        return groups.buildOrThrow();
    }

    /** The field. */
    public Field<V> field() {
        return content.field;
    }

    /** The counts, the largest first; values that are as frequent are in their natural order. */
    public ImmutableMap<V, Integer> counts() {
        return content.counts;
    }

    /** The counts in the natural order of the values: years from the earliest to the latest. */
    public ImmutableMap<V, Integer> byValue() {
        Comparator<V> natural = Comparator.comparing(content.field::groupOf, Grouping.NATURAL);
        ImmutableMap.Builder<V, Integer> sorted = ImmutableMap.builder();
        content.counts.keySet().stream().sorted(natural).forEach(value -> sorted.put(value, count(value)));
        return sorted.buildOrThrow();
    }

    /** How many papers have the value, as {@link #counts} shows it; 0 for a value that none has. */
    public int count(V value) {
        Integer count = content.counts.get(value);
        return count == null ? 0 : count;
    }

    /** How many papers have no value. */
    public int missing() {
        return content.missing;
    }

    /** How many papers there are. */
    public int total() {
        return content.total;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facet<?> that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@code year {2024=12, 2023=7}, 3 of 22 missing}. */
    @Override
    public String toString() {
        return content.field + " " + content.counts + ", " + content.missing + " of " + content.total + " missing";
    }
}
