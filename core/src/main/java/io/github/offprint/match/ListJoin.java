package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Takes all elements of all lists. They add to each other and contradict nothing. */
class ListJoin<E> extends FieldJoin<ImmutableList<E>> {
    private final Function<Paper, ImmutableList<E>> getter;
    private final BiConsumer<Paper.Builder, ImmutableList<E>> setter;
    private final Union<E> union;

    ListJoin(
            PaperField field,
            Function<Paper, ImmutableList<E>> getter,
            BiConsumer<Paper.Builder, ImmutableList<E>> setter,
            Union<E> union) {
        super(field);
        this.getter = getter;
        this.setter = setter;
        this.union = union;
    }

    @Override
    final Optional<ImmutableList<E>> find(Paper paper) {
        return Optional.of(getter.apply(paper)).filter(list -> !list.isEmpty());
    }

    @Override
    final void put(Paper.Builder paper, ImmutableList<E> value) {
        setter.accept(paper, value);
    }

    @Override
    final ImmutableList<E> join(ImmutableList<ImmutableList<E>> values) {
        return union.join(values);
    }

    @Override
    final boolean isIn(ImmutableList<E> value, ImmutableList<E> joined) {
        return union.isIn(value, joined);
    }
}
