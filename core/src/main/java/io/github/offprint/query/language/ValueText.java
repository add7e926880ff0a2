package io.github.offprint.query.language;

import com.google.common.base.CharMatcher;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.SafeText;
import java.util.Optional;

/** Writes values so that {@link ValueReader} reads them back: as they are where that is safe, else in quotation marks. */
final class ValueText {
    private static final CharMatcher WILDCARD = CharMatcher.anyOf("*?");
    private static final CharMatcher INNER = CharMatcher.anyOf("_-.+#@&");
    private static final CharMatcher INNER_BEHIND_PATH = CharMatcher.anyOf(":/");

    /** Where a value stands. */
    enum Place {
        /** Behind a path. */
        BEHIND_PATH,
        /** Where a path could stand. */
        ALONE
    }

    private ValueText() {}

    /** The text as a value in which no sign stands for others. */
    static String plain(String text, Place place) {
        return isPlain(text, place) ? text : quoted(text);
    }

    /** Whether the text can stand without quotation marks, even with a wildcard behind it. */
    static boolean isPlain(String text, Place place) {
        return !text.isEmpty()
                && isLetterOrDigit(text.codePointAt(0))
                && !Expression.isKeyword(text)
                && text.codePoints().allMatch(c -> isPlain(c, place));
    }

    private static boolean isPlain(int c, Place place) {
        return isLetterOrDigit(c)
                || (c < 0x80
                        && (INNER.matches((char) c)
                                || (place == Place.BEHIND_PATH && INNER_BEHIND_PATH.matches((char) c))));
    }

    /** The fillers of Hangul are letters that show nothing. */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && !Blanks.isBlank(c);
    }

    /** The text in quotation marks. What could steer a terminal is written as its number. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                String sign = Character.toString(c);
                if (SafeText.escape(sign).equals(sign)) {
                    out.append(sign);
                } else {
                    out.append("\\u{").append(Integer.toHexString(c)).append('}');
                }
            }
        }
    }

    /** Whether the pattern can stand without quotation marks and its wildcards are read as such. */
    static boolean isWildcardWord(String pattern) {
        int first = WILDCARD.indexIn(pattern);
        return first >= 0
                && first < pattern.length() - 1
                && !WILDCARD.matchesAllOf(pattern)
                && pattern.codePoints().allMatch(c -> isLetterOrDigit(c) || c == '*' || c == '?');
    }

    /** The expression between slashes, where that can say all of it. */
    static Optional<String> regex(String expression) {
        boolean sayable = SafeText.escape(expression).equals(expression) && !expression.contains("\\/");
        return sayable ? Optional.of('/' + expression.replace("/", "\\/") + '/') : Optional.empty();
    }
}
