package io.github.offprint.query;

import com.google.common.base.CharMatcher;
import io.github.offprint.text.Folding;

/**
 * Folded characters, and whether a text holds them once it is folded. Finds out without folding the text, save where it has a
 * character that {@link PlainFolds} does not know.
 *
 * <p>Fast on purpose, in three layers that give the same answer: printable ASCII is looked through for the rarest character of
 * the needle; other text, and ASCII in which too many places look promising, is searched as Knuth, Morris and Pratt (1977) do
 * it, each character once and none stored; what is left is folded.
 */
final class Needle {
    /** Letters of English from the most frequent to the rarest; other characters are held to be rarer. */
    private static final String FREQUENT = " etaoinsrlhdcumpfgybwvkxjqz";

    private final String folded;
    private final Folding folding;
    private final PlainFolds folds;
    private final int[] fallbacks;
    private final int anchor;
    private final char small;
    private final char capital;
    /** Whether printable ASCII is all there is to it; a space is not, for a run of blanks folds to one. */
    private final boolean searchable;

    Needle(String folded, Folding folding) {
        this.folded = folded;
        this.folding = folding;
        this.folds = PlainFolds.of(folding);
        this.fallbacks = fallbacks(folded);
        this.anchor = rarest(folded);
        this.small = folded.charAt(anchor);
        this.capital = small >= 'a' && small <= 'z' ? (char) (small - ('a' - 'A')) : small;
        this.searchable = CharMatcher.inRange('!', '~').matchesAllOf(folded);
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

    private static int rarest(String pattern) {
        int rarest = 0;
        for (int i = 1; i < pattern.length(); i++) {
            if (rarity(pattern.charAt(i)) > rarity(pattern.charAt(rarest))) {
                rarest = i;
            }
        }
        return rarest;
    }

    private static int rarity(char c) {
        int at = FREQUENT.indexOf(c);
        return at < 0 ? FREQUENT.length() : at;
    }

    Folding folding() {
        return folding;
    }

    boolean isIn(String text) {
        if (folding == Folding.EXACT) {
            return text.contains(folded);
        }
        return searchable ? isInPlain(text) : isInAny(text);
    }

    private boolean isInPlain(String text) {
        int patience = 2 * text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == small || c == capital) {
                int same = countSame(text, i - anchor);
                if (same == folded.length()) {
                    return endsAt(text, i - anchor + same);
                }
                patience -= same;
                if (patience < 0) {
                    return isInAny(text);
                }
            } else if (c < ' ' || c >= 0x7F) {
                return isInAny(text);
            }
        }
        return false;
    }

    /** How many characters of the needle stand at an offset, as they fold alone; 0 where it does not fit. */
    private int countSame(String text, int offset) {
        if (offset < 0 || offset + folded.length() > text.length()) {
            return 0;
        }
        int same = 0;
        while (same < folded.length() && folds.single(text.charAt(offset + same)) == folded.charAt(same)) {
            same++;
        }
        return same;
    }

    private boolean isInAny(String text) {
        int matched = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = folds.single(text.charAt(i));
            if (c == 0) {
                return isInRareText(text);
            }
            if (c == ' ' && before == ' ') {
                continue;
            }
            before = c;
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

    /** As {@link #isInAny}, for a text in which some character folds to several or to none. */
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
