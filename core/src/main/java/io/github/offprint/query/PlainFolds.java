package io.github.offprint.query;

import io.github.offprint.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What single characters fold to, where it does not depend on their neighbours: nearly all of Latin, Greek and Cyrillic text,
 * punctuation, ideographs. The table is asked of {@link Folding} once, so the two cannot disagree; a text with any other
 * character, a combining mark above all, is folded as a whole.
 */
final class PlainFolds {
    /** Beyond general punctuation come few characters of listings, and they are not worth a table. */
    private static final int LIMIT = 0x2070;

    private static final PlainFolds CASE = new PlainFolds(Folding.CASE);
    private static final PlainFolds CASE_AND_ACCENTS = new PlainFolds(Folding.CASE_AND_ACCENTS);

    /** The one character it folds to; 0 where {@link #rare} knows more. No character folds to U+0000. */
    private final char[] single = new char[LIMIT];
    /** Several characters, or none; null where the neighbours count. */
    private final @Nullable String[] rare = new @Nullable String[LIMIT];

    private PlainFolds(Folding folding) {
        for (char c = 0; c < LIMIT; c++) {
            if (!leansOnNeighbours(c)) {
                String folded = folding.fold(String.valueOf(c));
                if (folded.length() == 1) {
                    single[c] = folded.charAt(0);
                } else {
                    rare[c] = folded;
                }
            }
        }
    }

    static PlainFolds of(Folding folding) {
        return folding == Folding.CASE ? CASE : CASE_AND_ACCENTS;
    }

    private static boolean leansOnNeighbours(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x1100 && c <= 0x11FF); // Hangul letters, which form syllables
    }

    /** The character that a character folds to; 0 if there is not exactly one or the neighbours count. */
    char single(char c) {
        return c < LIMIT ? single[c] : isOwnFold(c) ? c : 0;
    }

    /** The characters that a character without {@link #single} folds to; null if the neighbours count. */
    @Nullable
    String rare(char c) {
        return c < LIMIT ? rare[c] : null;
    }

    /** Whether the character folds to {@link #single} in its place: it is no blank of a run and no mark stands behind it. */
    boolean isCertain(String text, int at) {
        char here = single(text.charAt(at));
        boolean last = at + 1 == text.length();
        char next = last ? '.' : single(text.charAt(at + 1));
        return here == ' ' ? at > 0 && !last && next != ' ' && next != 0 : here != 0 && next != 0;
    }

    private static boolean isOwnFold(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
