package io.github.offprint.query;

import com.google.common.base.CharMatcher;

/** What a field can be called, so that the text form of a query can name it without quoting. */
final class FieldNames {
    /** Stands before the key in the name of a field of {@code Paper.extras()}. */
    static final String EXTRA = "extra:";

    static final int MAX_LENGTH = 64;
    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');
    private static final CharMatcher ALLOWED =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-_"));

    private FieldNames() {}

    static String checked(String name) {
        if (name.startsWith(EXTRA) ? name.length() == EXTRA.length() : !isPlain(name)) {
            throw new IllegalArgumentException("no name of a field: " + Prose.quote(name)
                    + "; it starts with a small letter, and small letters, digits, - and _ follow, at most "
                    + MAX_LENGTH);
        }
        return name;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_LENGTH
                && LETTER.matches(name.charAt(0))
                && ALLOWED.matchesAllOf(name);
    }
}
