package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.SafeText;
import org.jspecify.annotations.Nullable;

/** What the types of the model ask of text: that it says something, or that it counts as absent. */
final class Text {
    /** In code points; long enough for nearly every name and title. */
    private static final int BRIEF = 200;

    private Text() {}

    /** The text itself, or null where it has no visible character: nothing is not a value. */
    static @Nullable String orAbsent(@Nullable String text) {
        return text == null || Blanks.isBlank(text) ? null : text;
    }

    static String require(String text, String complaint) {
        if (Blanks.isBlank(text)) {
            throw new IllegalArgumentException(complaint);
        }
        return text;
    }

    /** A word of an open set, so written that listings agree on it. */
    static String word(String text, String complaint) {
        return Ascii.toLowerCase(Blanks.strip(require(text, complaint)));
    }

    /** Copies what is not blank; an element that is null is an error that says where it stands. */
    static ImmutableList<String> visible(Iterable<String> texts, String field) {
        ImmutableList<String> all = Elements.copy(texts, field);
        return Iterables.any(all, Blanks::isBlank)
                ? ImmutableList.copyOf(Iterables.filter(all, text -> !Blanks.isBlank(text)))
                : all;
    }

    /** What {@code toString} gives: bounded in length and without control characters. */
    static String brief(String text) {
        return SafeText.excerpt(text, BRIEF);
    }
}
