package io.github.offprint.match;

import java.util.Comparator;

/** Which of two texts is the better one to keep; the greater is. Total orders: only equal texts are equal in them. */
final class TextOrder {
    private static final char LOST = '\uFFFD';

    /**
     * Whole before cut short, sound before damaged, plain before marked up (TeX, HTML), written in both letter cases before in one,
     * then the longest, as a subtitle is in it, then the one without a point at its end. Last comes the order of the characters, in
     * which letters with accents are greater than those without.
     */
    static final Comparator<String> TITLES = Comparator.comparing(TextOrder::isWhole)
            .thenComparing(TextOrder::isSound)
            .thenComparing(TextOrder::isPlain)
            .thenComparing(TextOrder::isInBothCases)
            .thenComparingLong(TextOrder::letters)
            .thenComparing(title -> !title.endsWith("."))
            .thenComparing(Comparator.naturalOrder());

    /** Whole before cut short, sound before damaged, then the longest. */
    static final Comparator<String> ABSTRACTS = Comparator.comparing(TextOrder::isWhole)
            .thenComparing(TextOrder::isSound)
            .thenComparingLong(TextOrder::letters)
            .thenComparing(Comparator.naturalOrder());

    /** Written in both letter cases before in one, then the longest. */
    static final Comparator<String> LABELS = Comparator.comparing(TextOrder::isInBothCases)
            .thenComparingLong(TextOrder::letters)
            .thenComparing(Comparator.naturalOrder());

    private TextOrder() {}

    /** Whether a text does not end in an ellipsis, as pages end what they cut. */
    static boolean isWhole(String text) {
        return !text.endsWith("…") && !text.endsWith("...");
    }

    /** Whether no character was lost in decoding. */
    static boolean isSound(String text) {
        return text.indexOf(LOST) < 0;
    }

    private static boolean isPlain(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('{') < 0 && !hasReference(text);
    }

    /** Whether a reference to a character is left of HTML: a name or a number between an ampersand and a semicolon. */
    private static boolean hasReference(String text) {
        int start = text.indexOf('&');
        int end = text.indexOf(';', start + 1);
        return start >= 0 && end > start + 1 && text.substring(start + 1, end).indexOf(' ') < 0;
    }

    /** Whether a text is neither in capitals alone nor in small letters alone; one that has neither is as it should be. */
    static boolean isInBothCases(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                == text.codePoints().anyMatch(Character::isLowerCase);
    }

    /** How many letters and digits a text has. */
    static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
