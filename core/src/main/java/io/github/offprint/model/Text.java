package io.github.offprint.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.text.SafeText;
import org.jspecify.annotations.Nullable;

/** What the types of the model ask of text: that it says something, or that it counts as absent. */
final class Text {
    private static final CharMatcher BLANK = CharMatcher.forPredicate(Text::isBlank);

    private Text() {}

    /** The text itself, or null where it has no visible character: nothing is not a value. */
    static @Nullable String orAbsent(@Nullable String text) {
        return text == null || isBlank(text) ? null : text;
    }

    static String require(String text, String complaint) {
        if (isBlank(text)) {
            throw new IllegalArgumentException(complaint);
        }
        return text;
    }

    /** Copies what is not blank; an element that is null is an error that says where it stands. */
    static ImmutableList<String> visible(Iterable<String> texts, String field) {
        ImmutableList.Builder<String> kept = ImmutableList.builder();
        for (String text : Elements.copy(texts, field)) {
            if (!isBlank(text)) {
                kept.add(text);
            }
        }
        return kept.build();
    }

    /** Whether nothing of it can be seen; a no-break space is as blank as a tab. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String strip(String text) {
        return BLANK.trimFrom(text);
    }

    /** What {@code toString} gives: bounded in length and without control characters. */
    static String brief(String text) {
        return SafeText.excerpt(text, 80);
    }

    /** White space of Unicode and of Java, and the characters of no width that pages put between words. */
    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff';
    }
}
