package io.github.offprint.query;

import io.github.offprint.text.Folding;

/**
 * Folded characters, and whether a text holds them once it is folded. Finds out without folding the text, save where it has a
 * character that {@link PlainFolds} does not know.
 *
 * <p>The search is that of Knuth, Morris and Pratt (1977): each character of the text is looked at once, and none is stored.
 */
final class Needle {
    private final String folded;
    private final Folding folding;
    private final PlainFolds folds;
    private final int[] fallbacks;

    Needle(String folded, Folding folding) {
        this.folded = folded;
        this.folding = folding;
        this.folds = PlainFolds.of(folding);
        this.fallbacks = fallbacks(folded);
    }

    /** For each number of characters matched: how many of them still match after a step to the right. */
    private static int[] fallbacks(String pattern) {
        int[] next = new int[pattern.length() + 1];
        for (int i = 1; i < pattern.length(); i++) {
            int matched = next[i];
            while (matched > 0 && pattern.charAt(matched) != pattern.charAt(i)) {
                matched = next[matched];
            }
            next[i + 1] = pattern.charAt(matched) == pattern.charAt(i) ? matched + 1 : 0;
        }
        return next;
    }

    Folding folding() {
        return folding;
    }

    boolean isIn(String text) {
        return folding == Folding.EXACT ? text.contains(folded) : isInUnfolded(text);
    }

    private boolean isInUnfolded(String text) {
        char first = folded.charAt(0);
        int matched = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = folds.single(text.charAt(i));
            if (c == 0) {
                return isInRareText(text);
            }
            // A run of blanks folds to one space.
            if (c == ' ' && before == ' ') {
                continue;
            }
            before = c;
            if (matched == 0 && c != first) {
                continue;
            }
            matched = step(matched, c);
            if (matched == folded.length()) {
                return endsAt(text, i + 1);
            }
        }
        return false;
    }

    /** The characters are there, unless what stands behind them is a mark and makes another letter of the last one. */
    private boolean endsAt(String text, int end) {
        return end == text.length()
                || folds.single(text.charAt(end)) != 0
                || folding.fold(text).contains(folded);
    }

    /** As above, for a text in which some character folds to several or to none. */
    private boolean isInRareText(String text) {
        int matched = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char single = folds.single(text.charAt(i));
            String several = single == 0 ? folds.rare(text.charAt(i)) : null;
            if (single == 0 && several == null) {
                return folding.fold(text).contains(folded);
            }
            int length = several == null ? 1 : several.length();
            for (int j = 0; j < length; j++) {
                char c = several == null ? single : several.charAt(j);
                if (c != ' ' || before != ' ') {
                    before = c;
                    matched = step(matched, c);
                    if (matched == folded.length()) {
                        return endsAt(text, i + 1);
                    }
                }
            }
        }
        return false;
    }

    private int step(int before, char c) {
        int matched = before;
        while (matched > 0 && folded.charAt(matched) != c) {
            matched = fallbacks[matched];
        }
        return folded.charAt(matched) == c ? matched + 1 : 0;
    }
}
