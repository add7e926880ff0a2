package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Optional;

/**
 * How the values that papers have in one field become one. A join in the sense of a semilattice: it depends on the values alone, so
 * that papers can be merged in any order, in one step or in several, and once or twice, and the result is the same. Such are the
 * greatest of values in a total order, the union of sets, several joins side by side, and a join among the values that are the
 * greatest in another respect.
 *
 * @param <V> the type of the value, present
 */
abstract class FieldJoin<V> {
    private final PaperField field;

    FieldJoin(PaperField field) {
        this.field = field;
    }

    final PaperField field() {
        return field;
    }

    /** What a paper says; empty when it says nothing. */
    abstract Optional<V> find(Paper paper);

    /** Sets the value. */
    abstract void put(Paper.Builder paper, V value);

    /** The one value of several, at least one. */
    abstract V join(ImmutableList<V> values);

    /** Whether a joined value is this one or has a part of it. */
    boolean isIn(V value, V joined) {
        return value.equals(joined);
    }

    /** Whether a value does not contradict the one that was taken; what is counted or collected never does. */
    boolean agree(V value, V taken) {
        return true;
    }

    /** A value as a person reads it in a conflict. */
    String text(V value) {
        return String.valueOf(value);
    }

    /** Where the values contradict the one that was taken, or each other. */
    ImmutableList<Conflict> conflicts(ImmutableList<Held<V>> held, V taken) {
        if (held.stream().allMatch(each -> agree(each.value(), taken))) {
            return ImmutableList.of();
        }
        ImmutableList<Held<String>> said = held.stream()
                .map(each -> new Held<>(each.member(), text(each.value())))
                .collect(toImmutableList());
        return ImmutableList.of(Held.conflict(field, "", said, text(taken)::equals));
    }
}
