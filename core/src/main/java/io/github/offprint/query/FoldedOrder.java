package io.github.offprint.query;

import io.github.offprint.text.Folding;

/**
 * Orders texts by their folded form, UTF-16 unit by unit. Folds only texts that differ behind a character whose neighbours count.
 */
final class FoldedOrder {
    private static final PlainFolds FOLDS = PlainFolds.of(Folding.CASE_AND_ACCENTS);

    private FoldedOrder() {}

    static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            if (!FOLDS.isCertain(left, i) || !FOLDS.isCertain(right, i)) {
                return compareFolded(left, right);
            }
            int difference = FOLDS.single(left.charAt(i)) - FOLDS.single(right.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        String longer = left.length() > common ? left : right;
        return longer.length() == common || FOLDS.isCertain(longer, common)
                ? left.length() - right.length()
                : compareFolded(left, right);
    }

    private static int compareFolded(String left, String right) {
        return folded(left).compareTo(folded(right));
    }

    /** The folded text without the space that blanks at its ends leave. */
    static String folded(String text) {
        return Folding.CASE_AND_ACCENTS.fold(text).strip();
    }
}
