package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A field with any number of elements that have parts of their own. Conditions are asked of one element at a time, so that
 * several of them bind the same one. Of a paper without any element, only {@link #none} is true.
 *
 * @param <E> the type of an element
 */
public abstract sealed class ListField<E> extends Field<E>
        permits AuthorsField, PresentationsField, IdentifiersField, LinksField {
    private final Function<Paper, ImmutableList<E>> source;
    private final WholeNumberField<Integer> count;

    ListField(String name, WholeNumberField<Integer> count, Function<Paper, ImmutableList<E>> source) {
        super(name);
        this.source = source;
        this.count = count;
    }

    /** The parts of an element, by which conditions are made. */
    public abstract ImmutableList<Part<E>> parts();

    /** Whether some element meets the condition. */
    public final Query any(Condition<E> condition) {
        return matching(Quantifier.ANY, condition);
    }

    /** Whether there are elements and each of them meets the condition. */
    public final Query all(Condition<E> condition) {
        return matching(Quantifier.ALL, condition);
    }

    /** Whether no element meets the condition; the complement of {@link #any}. */
    public final Query none(Condition<E> condition) {
        return Query.not(any(condition));
    }

    /** Whether the first element in the order of the listing meets the condition. */
    public final Query first(Condition<E> condition) {
        return matching(Quantifier.FIRST, condition);
    }

    /** Whether the last element in the order of the listing meets the condition. */
    public final Query last(Condition<E> condition) {
        return matching(Quantifier.LAST, condition);
    }

    /** Whether as many elements as said meet the condition. */
    public final Query matching(Quantifier quantifier, Condition<E> condition) {
        return new ElementClause<>(this, quantifier, condition);
    }

    /** How many elements there are; a paper without any has no count. */
    public final WholeNumberField<Integer> count() {
        return count;
    }

    final ImmutableList<E> elements(Paper paper) {
        return source.apply(paper);
    }

    @Override
    final void forEach(Paper paper, Consumer<? super E> action) {
        source.apply(paper).forEach(action);
    }

    @Override
    final boolean isPresent(Paper paper) {
        return !source.apply(paper).isEmpty();
    }

    @Override
    final Object source() {
        return source;
    }
}
