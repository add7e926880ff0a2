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
     * Whether a dot at an index divides: it has a blank, or the end of the text, on one side. A dot inside a word belongs to
     * the word, as in the Catalan {@code Gal·la} or between the names of a Japanese foreigner.
     */
    public static boolean divides(CharSequence text, int at) {
        return isDot(text.charAt(at))
                && (at == 0
                        || at == text.length() - 1
                        || Blanks.isBlank(text.charAt(at - 1))
                        || Blanks.isBlank(text.charAt(at + 1)));
    }
}
