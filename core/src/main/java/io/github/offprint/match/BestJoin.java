package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Takes the greatest value in a total order. */
final class BestJoin<V> extends FieldJoin<V> {
    private final Function<Paper, Optional<V>> getter;
    private final BiConsumer<Paper.Builder, V> setter;
    private final Comparator<V> order;
    private final BiPredicate<V, V> agree;

    /**
     * Joins one field.
     *
     * @param order total: only equal values are equal in it
     * @param agree whether two values do not contradict each other
     */
    BestJoin(
            PaperField field,
            Function<Paper, Optional<V>> getter,
            BiConsumer<Paper.Builder, V> setter,
            Comparator<V> order,
            BiPredicate<V, V> agree) {
        super(field);
        this.getter = getter;
        this.setter = setter;
        this.order = order;
        this.agree = agree;
    }

    @Override
    Optional<V> find(Paper paper) {
        return getter.apply(paper);
    }

    @Override
    void put(Paper.Builder paper, V value) {
        setter.accept(paper, value);
    }

    @Override
    V join(ImmutableList<V> values) {
        return Collections.max(values, order);
    }

    @Override
    boolean agree(V value, V taken) {
        return agree.test(value, taken);
    }
}
