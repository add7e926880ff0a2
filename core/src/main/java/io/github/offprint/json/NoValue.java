package io.github.offprint.json;

import com.google.common.base.CharMatcher;

/** Text that says nothing: without a visible character, or a word that programs write where a value is absent. */
final class NoValue {
    /** What the types of the model take for blank: white space of any kind and characters of no width. */
    static final CharMatcher BLANK = CharMatcher.whitespace()
            .or(CharMatcher.inRange('\u001c', '\u001f'))
            .or(CharMatcher.inRange('\u200b', '\u200f'))
            .or(CharMatcher.anyOf("\u00ad\u180e\u2060\u2800\u3164\ufeff\uffa0"))
            .precomputed();

    private static final int LONGEST_PLACEHOLDER = "undefined".length();

    private NoValue() {}

    static boolean isBlank(String text) {
        return (text.isEmpty() || !isPlain(text.charAt(0))) && BLANK.matchesAllOf(text);
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    /**
     * Whether the whole text is Python's {@code None}, pandas' {@code nan} or {@code NaT}, JavaScript's {@code undefined}, SQL's
     * {@code NULL}, R's {@code NA} or one of their kin.
     */
    static boolean isPlaceholder(String text) {
        // A switch hashes the whole text, which of an abstract costs as much as parsing it.
        return text.length() <= LONGEST_PLACEHOLDER && isListed(text);
    }

    private static boolean isListed(String text) {
        return switch (text) {
            case "None", "null", "NULL", "Null", "nan", "NaN", "NaT", "NA", "<NA>", "N/A", "n/a", "undefined" -> true;
            default -> false;
        };
    }
}
