package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An order of papers: by one field, and by others where that one does not tell. Papers that no field tells apart stay in the
 * order of their listing. A paper without a value comes last, whether the order ascends or descends, unless
 * {@link #missingFirst()} says otherwise.
 *
 * <p>Texts are ordered by their folded form, character by character, dates as {@link io.github.offprint.model.PartialDate} orders
 * them: 2024 comes before 2024-01. Immutable, safe for use from many threads, and equal to another that is written the same.
 */
public final class Order implements Comparator<Paper> {
    private final ImmutableList<Key<?>> keys;

    /** Up or down. */
    public enum Direction {
        /** From the smallest value to the largest. */
        ASCENDING,
        /** From the largest value to the smallest. */
        DESCENDING
    }

    /** Where papers without a value come. */
    public enum Missing {
        /** Before all others. */
        FIRST,
        /** Behind all others. */
        LAST
    }

    /**
     * One field of an order.
     *
     * @param field the field
     * @param direction up or down
     * @param missing where papers without a value come
     * @param <V> the type of the field's value
     */
    public record Key<V>(OrderedField<V> field, Direction direction, Missing missing) {
        private int compare(Paper left, Paper right) {
            V leftValue = field.value(left);
            V rightValue = field.value(right);
            if (leftValue == null || rightValue == null) {
                return comparePresence(leftValue, rightValue);
            }
            int order = field.compare(leftValue, rightValue);
            return direction == Direction.ASCENDING ? order : Integer.compare(0, order);
        }

        private int comparePresence(@Nullable V left, @Nullable V right) {
            int order = Boolean.compare(left == null, right == null);
            return missing == Missing.LAST ? order : -order;
        }

        private String print() {
            return field
                    + (direction == Direction.ASCENDING ? " ascending" : " descending")
                    + (missing == Missing.LAST ? "" : " missing first");
        }
    }

    private Order(ImmutableList<Key<?>> keys) {
        this.keys = keys;
    }

    static <V> Order by(OrderedField<V> field, Direction direction) {
        return new Order(ImmutableList.of(new Key<>(field, direction, Missing.LAST)));
    }

    /** The order by several, each where those before do not tell; the order of the listing if there is none. */
    public static Order of(Order... orders) {
        ImmutableList.Builder<Key<?>> keys = ImmutableList.builder();
        for (Order order : orders) {
            keys.addAll(order.keys);
        }
        return new Order(keys.build());
    }

    /** This order, and another where this one does not tell. */
    public Order then(Order other) {
        return of(this, other);
    }

    /** This order with papers first that lack a value, for each of its fields. */
    public Order missingFirst() {
        return missing(Missing.FIRST);
    }

    /** This order with papers last that lack a value, for each of its fields; as it is where nothing is said. */
    public Order missingLast() {
        return missing(Missing.LAST);
    }

    private Order missing(Missing missing) {
        ImmutableList.Builder<Key<?>> changed = ImmutableList.builder();
        keys.forEach(key -> changed.add(new Key<>(key.field, key.direction, missing)));
        return new Order(changed.build());
    }

    /** The fields of this order, the most important first. */
    public ImmutableList<Key<?>> keys() {
        return keys;
    }

    /** Whether no field is asked, so that papers stay in the order of their listing. */
    public boolean isAsListed() {
        return keys.isEmpty();
    }

    @Override
    public int compare(Paper left, Paper right) {
        for (int i = 0; i < keys.size(); i++) {
            int order = keys.get(i).compare(left, right);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    /** {@code upvotes descending, title ascending}; {@code as listed} when no field is asked. */
    @Override
    public String toString() {
        return keys.isEmpty()
                ? "as listed"
                : String.join(", ", keys.stream().map(Key::print).toList());
    }
}
