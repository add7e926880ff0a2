package io.github.offprint.match;

/**
 * Letters and digits of folded text, and comparing runs of them.
 *
 * <p>A {@linkplain #LOST lost letter} stands for one that was damaged on its way, as in {@code Zo? Lacroix}, and agrees with any
 * letter, also with the two that some write for one ({@code M?ller}, {@code Mueller}: one edit).
 */
final class Letters {
    /** Stands for a letter that was lost. */
    static final char LOST = '?';

    private static final char REPLACEMENT = 0xFFFD;

    private Letters() {}

    /** Whether the character counts in a title or name. */
    static boolean isLetter(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : c != REPLACEMENT && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** Whether a letter was lost at this offset: a question mark with a letter behind it, or what decoders put for a bad byte. */
    static boolean isLost(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == REPLACEMENT || (c == LOST && at + 1 < text.length() && isLetter(text.charAt(at + 1)));
    }

    /** The letters and digits of a folded name; a question mark is always a lost letter, for names do not ask. */
    static String ofName(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isLetter(c)) {
                letters.append(c);
            } else if (c == LOST || c == REPLACEMENT) {
                letters.append(LOST);
            }
        }
        return letters.length() == folded.length() && letters.indexOf("?") < 0 ? folded : letters.toString();
    }

    static boolean hasLost(String letters) {
        return letters.indexOf(LOST) >= 0;
    }

    /** Whether two characters are one, or may be. */
    static boolean agree(char one, char other) {
        return one == other || one == LOST || other == LOST;
    }

    /** Whether two runs are equal but for letters that were lost. */
    static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() != other.length() || !(hasLost(one) || hasLost(other))) {
            return false;
        }
        return commonStart(one, other) == one.length();
    }

    /** How many letters agree from the start. */
    static int commonStart(String one, String other) {
        int limit = Math.min(one.length(), other.length());
        int common = 0;
        while (common < limit && agree(one.charAt(common), other.charAt(common))) {
            common++;
        }
        return common;
    }

    /** How many letters agree from the end, of those that the start has not taken. */
    static int commonEnd(String one, String other, int start) {
        int limit = Math.min(one.length(), other.length()) - start;
        int common = 0;
        while (common < limit
                && agree(one.charAt(one.length() - 1 - common), other.charAt(other.length() - 1 - common))) {
            common++;
        }
        return common;
    }

    /** Whether one letter put in, left out, replaced or exchanged with its neighbour makes one run of the other. */
    static boolean oneEdit(String one, String other) {
        int difference = one.length() - other.length();
        if (difference > 1 || difference < -1) {
            return false;
        }
        int start = commonStart(one, other);
        int rest = Math.max(one.length(), other.length()) - start - commonEnd(one, other, start);
        return rest <= 1 || isSwap(one, other, start);
    }

    /** Whether two runs of one length differ in two neighbours that are exchanged, from the first letter that differs. */
    static boolean isSwap(String one, String other, int at) {
        int length = one.length();
        return length == other.length()
                && at + 2 <= length
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, length - at - 2);
    }
}
