package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A field with at most one value, by which papers can be ordered.
 *
 * @param <V> the type of the value
 */
public abstract sealed class OrderedField<V> extends Field<V> permits TextField, NumberField, DateField, VenueField {
    OrderedField(String name) {
        super(name);
    }

    /** Orders papers from the smallest value to the largest; papers without a value come last. */
    public final Order ascending() {
        return Order.by(this, Order.Direction.ASCENDING);
    }

    /** Orders papers from the largest value to the smallest; papers without a value come last. */
    public final Order descending() {
        return Order.by(this, Order.Direction.DESCENDING);
    }

    /** The value of a paper, if it has one. */
    public final Optional<V> find(Paper paper) {
        return Optional.ofNullable(value(paper));
    }

    /** The value, or null. */
    abstract @Nullable V value(Paper paper);

    /** Compares two values in ascending order. */
    abstract int compare(V left, V right);

    @Override
    final void forEach(Paper paper, Consumer<? super V> action) {
        V value = value(paper);
        if (value != null) {
            action.accept(value);
        }
    }

    @Override
    boolean isPresent(Paper paper) {
        return value(paper) != null;
    }
}
