package io.github.offprint.parsers.lines;

import io.github.offprint.text.Blanks;

/**
 * The dots that divide the names of an author line. Conference sites print U+00B7 between blanks; copies pass through fonts
 * and editors that know other dots.
 */
public final class Separators {
    private Separators() {}

    /** Whether the character is one of the dots. */
    public static boolean isDot(char c) {
        return switch (c) {
            case '\u00B7', '\u2022', '\u30FB', '\u2027', '\u22C5', '\u0387', '\u2219' -> true;
            default -> false;
        };
    }

    /**
     * Whether a dot at an index divides names: it has a blank, or the end of the text, on one side, or it stands between two
     * words. Between two letters l it belongs to the word, as in the Catalan {@code Gal·la}; so does the katakana dot between
     * the names of a foreigner, and the dot of a product.
     */
    public static boolean divides(String text, int at) {
        if (!isDot(text.charAt(at))) {
            return false;
        }
        return at == 0
                || at == text.length() - 1
                || Blanks.isBlank(text.charAt(at - 1))
                || Blanks.isBlank(text.charAt(at + 1))
                || dividesWords(text, at);
    }

    /** Whether a dot at an index divides names without a blank beside it. */
    static boolean dividesWords(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80 || c == '\u30FB' || !isDot(c) || at < 2 || at > text.length() - 3) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        boolean words = isOfAName(text.charAt(at - 2))
                && isOfAName(before)
                && isLetter(behind)
                && isOfAName(text.charAt(at + 2));
        return words && !(before == behind && (before == 'l' || before == 'L'));
    }

    private static boolean isOfAName(char c) {
        return isLetter(c) || c == '.' || c == ')' || c == '(' || c == '-' || c == '\'' || c == ' ';
    }

    /** Half of a letter beyond the basic plane counts as one. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }
}
