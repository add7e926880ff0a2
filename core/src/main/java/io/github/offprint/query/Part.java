package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A part of an author, presentation, identifier or link that can be asked as text. The constants are in {@link Conditions}.
 * Immutable; two parts are the same only when they are the same object.
 *
 * @param <E> what it is a part of
 */
public final class Part<E> implements TextMatching<Condition<E>> {
    private final String name;
    private final Function<E, ImmutableList<String>> source;

    Part(String name, Function<E, ImmutableList<String>> source) {
        this.name = name;
        this.source = source;
    }

    /** The name, such as {@code affiliation}, under which the text and JSON forms of a query know the part. */
    public String name() {
        return name;
    }

    /** The texts of this part; empty when the element has none. */
    public ImmutableList<String> texts(E element) {
        return source.apply(element);
    }

    /** Whether the element has this part. */
    public Condition<E> exists() {
        return new Condition.Has<>(this);
    }

    @Override
    public Condition<E> matching(TextPattern pattern) {
        return new Condition.Text<>(this, pattern);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
