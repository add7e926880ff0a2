package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;

/** The limit on signs that stand for others. */
final class Wildcards {
    static final CharMatcher SIGNS = CharMatcher.anyOf("*?");

    private Wildcards() {}

    static String checked(String pattern) {
        int signs = SIGNS.countIn(pattern);
        if (signs > QueryLanguage.MAX_WILDCARDS) {
            throw new IllegalArgumentException(
                    "a value has at most " + QueryLanguage.MAX_WILDCARDS + " of * and ?, not " + signs);
        }
        return pattern;
    }
}
