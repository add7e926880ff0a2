package io.github.offprint.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Copies what a caller gives, so that nothing the caller does afterwards reaches a value. */
final class Elements {
    private Elements() {}

    static <T> ImmutableList<T> copy(Iterable<? extends T> elements, String field) {
        if (elements instanceof ImmutableList) {
            return ImmutableList.copyOf(elements);
        }
        ImmutableList.Builder<T> copy = ImmutableList.builder();
        int index = 0;
        for (T element : elements) {
            copy.add(require(element, field, index));
            index++;
        }
        return copy.build();
    }

    private static <T> T require(@Nullable T element, String field, int index) {
        if (element == null) {
            throw new NullPointerException(field + ": element " + index + " is null");
        }
        return element;
    }
}
