package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something a paper says about itself, as a typed constant that queries, orders and counts share. {@link Fields} has the fields
 * of the library and makes those of a host. Each kind of field has the questions that make sense for it and no others, so that a
 * wrong pair does not compile.
 *
 * <p>Immutable and safe for use from many threads. Two fields are equal when they are of one kind, have one name, and take their
 * values with the same function.
 *
 * @param <V> the type of a value
 */
public abstract sealed class Field<V> permits OrderedField, TextsField, AnyTextField, ListField {
    private final String name;

    Field(String name) {
        this.name = FieldNames.checked(name);
    }

    /** The name, such as {@code title}, under which the text and JSON forms of a query know the field. */
    public final String name() {
        return name;
    }

    /** Whether the paper has a value. */
    public final Query exists() {
        return new ExistsClause(this);
    }

    /** The values of a paper in the order of the listing; empty when it has none. */
    public final ImmutableList<V> values(Paper paper) {
        ImmutableList.Builder<V> values = ImmutableList.builder();
        forEach(paper, values::add);
        return values.build();
    }

    abstract void forEach(Paper paper, Consumer<? super V> action);

    abstract boolean isPresent(Paper paper);

    /** The function that takes the values; two fields with equal sources are the same. */
    abstract Object source();

    /** What values are counted together under; a type that hash tables can order, so that no listing can slow them down. */
    Comparable<?> groupOf(V value) {
        return value instanceof Comparable<?> comparable ? comparable : String.valueOf(value);
    }

    /** How a value is shown in a count; values of one group may be shown by the first of them. */
    V labelOf(V value) {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Field<?> that
                        && getClass() == that.getClass()
                        && name.equals(that.name)
                        && source().equals(that.source()));
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }
}
