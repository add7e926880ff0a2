package io.github.offprint.query;

import io.github.offprint.text.Folding;

/**
 * Orders texts by their folded form, UTF-16 unit by unit. Folds only texts that differ behind a character which is not plain
 * ASCII.
 */
final class FoldedOrder {
    private FoldedOrder() {}

    static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            if (!isPlain(left, i) || !isPlain(right, i)) {
                return compareFolded(left, right);
            }
            int difference = lower(left.charAt(i)) - lower(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        boolean restCounts = isPlain(left.length() > common ? left : right, common);
        return left.length() == right.length() || restCounts
                ? left.length() - right.length()
                : compareFolded(left, right);
    }

    private static int compareFolded(String left, String right) {
        return folded(left).compareTo(folded(right));
    }

    static String folded(String text) {
        return Folding.CASE_AND_ACCENTS.fold(text).strip();
    }

    /** Whether the character folds to its small letter whatever is around it: no run of blanks, no mark behind it. */
    private static boolean isPlain(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '.';
        boolean single = c == ' ' ? at > 0 && at + 1 < text.length() && next > ' ' : c > ' ';
        return single && c < 0x7F && next >= ' ' && next < 0x7F;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
