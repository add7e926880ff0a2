package io.github.offprint.model;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Between the two ways to say that there is nothing: empty in the types, left out in the JSON. */
final class Absent {
    private Absent() {}

    static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** What is required is refused as blank by the type itself, with its own words. */
    static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
