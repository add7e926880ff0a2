package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The words of two titles side by side, small words left out: which have a partner, and which are left. */
final class WordAlignment {
    /** A title of so many words can miss one; of fewer, what is left is a fragment. */
    private static final int WORDS_TO_MISS_ONE = 4;

    private static final int WORDS_TO_MISS_TWO = 6;
    /** In a title of so many words one can be missing and another one misspelled. */
    private static final int WORDS_TO_MISS_AND_MISSPELL = 5;
    /** So many words name a paper, when a title is cut behind or before them. */
    private static final int WORDS_TO_TRUNCATE = 7;

    private static final int WORDS_TO_CONTAIN = 3;
    private static final int WORDS_OF_A_FRAGMENT = 2;
    private static final int WORDS_TO_REORDER = 4;
    private static final int WORDS_TO_REPLACE_ONE = 4;
    /** Among so many equal words one of three or four letters is rather misspelled than another one. */
    private static final int WORDS_TO_MISSPELL_A_SHORT_ONE = 3;

    private final Title shorter;
    private final Title longer;
    private final List<String> left;
    private final List<String> right;
    private int same;
    private int near;
    private boolean inOrder = true;

    private WordAlignment(Title shorter, Title longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.left = new ArrayList<>(shorter.content());
        this.right = new ArrayList<>(longer.content());
    }

    static WordAlignment of(Title shorter, Title longer) {
        WordAlignment alignment = new WordAlignment(shorter, longer);
        alignment.pairJoined(alignment.left, alignment.right);
        alignment.pairJoined(alignment.right, alignment.left);
        alignment.pairEqual();
        if (alignment.isWorthMore()) {
            alignment.pairNear(WordComparison.SAME);
            alignment.pairNear(WordComparison.NEAR);
            alignment.pairShort();
            alignment.dropSmall(alignment.left, longer);
            alignment.dropSmall(alignment.right, shorter);
            alignment.pairRest();
        }
        return alignment;
    }

    private boolean isWorthMore() {
        return same > 0 || Math.min(left.size(), right.size()) < 3;
    }

    private void pairEqual() {
        int last = -1;
        for (int i = 0; i < left.size(); ) {
            int at = right.indexOf(left.get(i));
            if (at < 0) {
                i++;
                continue;
            }
            int place = longer.content().indexOf(left.get(i));
            inOrder &= place > last || isRepeated(left.get(i));
            last = place;
            remove(i, at);
            same++;
        }
    }

    private void remove(int fromLeft, int fromRight) {
        left.remove(fromLeft);
        right.remove(fromRight);
    }

    private boolean isRepeated(String word) {
        return longer.content().indexOf(word) != longer.content().lastIndexOf(word);
    }

    private void pairNear(WordComparison wanted) {
        for (int i = 0; i < left.size(); ) {
            int at = partner(left.get(i), wanted);
            if (at < 0) {
                i++;
                continue;
            }
            remove(i, at);
            same += wanted == WordComparison.SAME ? 1 : 0;
            near += wanted == WordComparison.NEAR ? 1 : 0;
        }
    }

    private int partner(String word, WordComparison wanted) {
        for (int i = 0; i < right.size(); i++) {
            if (WordComparison.of(word, right.get(i)) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** {@code widt area} for {@code wide area}: what is left among many equal words, and no acronym. */
    private void pairShort() {
        while (left.size() == right.size()
                && !left.isEmpty()
                && same >= WORDS_TO_MISSPELL_A_SHORT_ONE * left.size()
                && !isAcronym(0)
                && WordComparison.isShortTypo(left.get(0), right.get(0))) {
            remove(0, 0);
            near++;
        }
    }

    private boolean isAcronym(int place) {
        return shorter.acronyms().contains(left.get(place)) || longer.acronyms().contains(right.get(place));
    }

    /** Whether each word that is left could be the one at its place with slips. */
    private boolean areSlips() {
        if (left.size() != right.size() || left.size() > same + near) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (isAcronym(i) || !WordComparison.isSlip(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code fo} is no word of its own where the other title has {@code of}. */
    private void dropSmall(List<String> words, Title other) {
        words.removeIf(word ->
                word.length() < 6 && Title.smallWords(other).stream().anyMatch(small -> isSmallTypo(word, small)));
    }

    private static boolean isSmallTypo(String word, String small) {
        return small.length() > 1
                && !WordComparison.hasDigit(word)
                && !TellingWords.isTelling(word)
                && Letters.oneEdit(word, small);
    }

    /** {@code data base} and {@code database}; {@code B+ Trees} and {@code B?Trees}. */
    private void pairJoined(List<String> apart, List<String> joined) {
        for (int i = 0; i + 1 < apart.size(); ) {
            int at = indexOfJoined(apart.get(i), apart.get(i + 1), joined);
            if (at < 0) {
                i++;
                continue;
            }
            joined.remove(at);
            apart.remove(i + 1);
            apart.remove(i);
            same++;
        }
    }

    private static int indexOfJoined(String first, String second, List<String> joined) {
        int length = first.length() + second.length();
        for (int i = 0; i < joined.size(); i++) {
            String word = joined.get(i);
            boolean exact = word.length() == length && word.startsWith(first) && word.endsWith(second);
            if (exact || (Letters.hasLost(word) && Letters.oneEdit(word, first + second))) {
                return i;
            }
        }
        return -1;
    }

    /** Blanks at other places: {@code wrappingq uery} for {@code wrapping query}. */
    private void pairRest() {
        if (left.size() > 1
                && left.size() == right.size()
                && String.join("", left).equals(String.join("", right))) {
            near += left.size();
            left.clear();
            right.clear();
        }
    }

    TitleComparison result() {
        if (left.isEmpty() && right.isEmpty()) {
            return complete();
        }
        if (left.isEmpty() || right.isEmpty()) {
            return missing(ImmutableList.copyOf(left.isEmpty() ? right : left));
        }
        int matched = same + near;
        if (areSlips()) {
            return TitleComparison.SLIPPED;
        }
        if (isOneReplaced()) {
            return TitleComparison.WORD_REPLACED;
        }
        int replaced = Math.max(left.size(), right.size());
        boolean most = replaced <= 2 ? matched >= 2 * replaced : 3 * matched > 4 * replaced;
        return most ? TitleComparison.ALTERED : TitleComparison.DIFFERENT;
    }

    private TitleComparison complete() {
        if (near > same + 1) {
            return TitleComparison.SLIPPED;
        }
        return inOrder
                ? TitleComparison.NEAR
                : same + near >= WORDS_TO_REORDER ? TitleComparison.REORDERED : TitleComparison.ALTERED;
    }

    private boolean isOneReplaced() {
        return left.size() == 1
                && right.size() == 1
                && near == 0
                && same >= WORDS_TO_REPLACE_ONE
                && !TellingWords.isTelling(left.get(0))
                && !TellingWords.isTelling(right.get(0));
    }

    private TitleComparison missing(ImmutableList<String> words) {
        if (words.stream().anyMatch(TellingWords::isTelling)) {
            return same + near >= 2 ? TitleComparison.ALTERED : TitleComparison.DIFFERENT;
        }
        boolean run = isRun(words);
        if (run && same >= WORDS_TO_TRUNCATE) {
            return TitleComparison.TRUNCATED;
        }
        if (near == 0 || same >= WORDS_TO_MISS_AND_MISSPELL) {
            if (words.size() == 1 && same >= WORDS_TO_MISS_ONE) {
                return TitleComparison.WORD_MISSING;
            }
            if (words.size() == 2 && same >= WORDS_TO_MISS_TWO) {
                return TitleComparison.WORDS_MISSING;
            }
        }
        if (run && same + near >= WORDS_TO_CONTAIN) {
            return TitleComparison.CONTAINED;
        }
        return same + near < 2
                ? TitleComparison.DIFFERENT
                : isFragment(words, run) ? TitleComparison.FRAGMENT : TitleComparison.ALTERED;
    }

    /** Two words at the end, or as many as one compound has in the middle of twice as many. */
    private boolean isFragment(ImmutableList<String> words, boolean run) {
        if (near > 0 || words.size() > 2) {
            return false;
        }
        return run ? same >= WORDS_OF_A_FRAGMENT : same >= WORDS_TO_CONTAIN + words.size() - 1;
    }

    /** Whether the words that are missing stood before or behind all the others. */
    private boolean isRun(ImmutableList<String> missing) {
        ImmutableList<String> all = left.isEmpty() ? longer.content() : shorter.content();
        int rest = all.size() - missing.size();
        return rest > 0
                && (missing.equals(all.subList(0, missing.size())) || missing.equals(all.subList(rest, all.size())));
    }
}
