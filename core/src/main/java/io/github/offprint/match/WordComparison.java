package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.text.EditDistance;

/** What two words of titles are to each other. */
enum WordComparison {
    /** One word, also in another spelling, with letters that were lost, or a number in another form. */
    SAME,
    /** One word with a typo, or in another form: {@code query} and {@code queries}. */
    NEAR,
    /** Two words. */
    DIFFERENT;

    /** Words that differ by more letters are not looked at. */
    private static final int MAX_DIFFERENCE = 3;

    private static final int MIN_STEM = 3;
    /** Shorter words are too close to each other for a typo to be told from another word; save two letters exchanged. */
    private static final int MIN_FOR_TYPO = 5;

    private static final int MIN_FOR_SWAP = 3;
    /** From here on two or three letters may be wrong, where much else agrees. */
    private static final int MIN_FOR_SLIP = 6;
    /** From here on two letters may be wrong. */
    private static final int MIN_FOR_TWO = 9;

    /** What words are inflected with. */
    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of("", "s", "es", "e", "d", "ed", "ing", "y", "ies", "al");

    static WordComparison of(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (Math.abs(one.length() - other.length()) > MAX_DIFFERENCE) {
            return DIFFERENT;
        }
        if (isSame(one, other)) {
            return SAME;
        }
        int start = Letters.commonStart(one, other);
        return isForm(one, other, start) || isTypo(one, other, start) ? NEAR : DIFFERENT;
    }

    private static boolean isSame(String one, String other) {
        return Letters.agree(one, other)
                || Spellings.agree(one, other)
                || (Ordinals.isAny(one)
                        && Ordinals.isAny(other)
                        && Ordinals.anyValue(one).equals(Ordinals.anyValue(other)));
    }

    private static boolean isForm(String one, String other, int start) {
        return start >= MIN_STEM
                && one.length() != other.length()
                && ENDINGS.contains(one.substring(start))
                && ENDINGS.contains(other.substring(start));
    }

    private static boolean isTypo(String one, String other, int start) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < MIN_FOR_SWAP || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        return isNear(one, other, start, shorter) && !Opposites.are(one, other);
    }

    private static boolean isNear(String one, String other, int start, int shorter) {
        if (shorter < MIN_FOR_TYPO) {
            return start > 0 && Letters.isSwap(one, other, start);
        }
        return Letters.oneEdit(one, other)
                || (shorter >= MIN_FOR_TWO
                        && EditDistance.damerau(one, other, 2).isPresent());
    }

    /** Whether words of three or four letters are one edit apart and start alike; only much that agrees makes one of them. */
    static boolean isShortTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= MIN_FOR_SWAP
                && shorter < MIN_FOR_TYPO
                && one.charAt(0) == other.charAt(0)
                && !hasDigit(one)
                && !hasDigit(other)
                && Letters.oneEdit(one, other)
                && !Opposites.are(one, other);
    }

    /**
     * Whether two words are so close that a bad typist can have meant one: more than {@link #NEAR} allows, and too much where
     * little else agrees.
     */
    static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int edits = shorter < MIN_FOR_TWO ? 2 : 3;
        return shorter >= MIN_FOR_SLIP
                && !hasDigit(one)
                && !hasDigit(other)
                && EditDistance.damerau(one, other, edits).isPresent()
                && !Opposites.are(one, other);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
