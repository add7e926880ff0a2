package io.github.offprint.match;

import java.util.ArrayList;
import java.util.List;

/** The words of two titles side by side, small words left out: which have a partner, and which are left. */
final class WordAlignment {
    /** A title of so many words can miss one. */
    private static final int WORDS_TO_MISS_ONE = 4;

    private static final int WORDS_TO_MISS_TWO = 6;
    /** In a title of so many words one can be missing and another one misspelled. */
    private static final int WORDS_TO_MISS_AND_MISSPELL = 8;

    private static final int WORDS_TO_REPLACE_ONE = 4;
    private static final int WORDS_TO_REORDER = 4;
    private static final int WORDS_TO_CONTAIN = 3;
    private static final int WORDS_TO_TRUNCATE = 7;

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
            alignment.pairNear();
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
            left.remove(i);
            right.remove(at);
            same++;
        }
    }

    private boolean isRepeated(String word) {
        return longer.content().indexOf(word) != longer.content().lastIndexOf(word);
    }

    private void pairNear() {
        for (WordComparison wanted : List.of(WordComparison.SAME, WordComparison.NEAR)) {
            for (int i = 0; i < left.size(); ) {
                int at = partner(left.get(i), wanted);
                if (at < 0) {
                    i++;
                    continue;
                }
                left.remove(i);
                right.remove(at);
                count(wanted);
            }
        }
    }

    private void count(WordComparison said) {
        if (said == WordComparison.SAME) {
            same++;
        } else {
            near++;
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

    /** {@code data base} and {@code database}; {@code B+ Trees} and {@code B?Trees}. */
    private void pairJoined(List<String> apart, List<String> joined) {
        for (int i = 0; i + 1 < apart.size(); ) {
            int at = indexOfJoined(apart.get(i) + apart.get(i + 1), joined);
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

    private static int indexOfJoined(String both, List<String> joined) {
        for (int i = 0; i < joined.size(); i++) {
            String word = joined.get(i);
            if (word.equals(both) || (Letters.hasLost(word) && Letters.oneEdit(word, both))) {
                return i;
            }
        }
        return -1;
    }

    TitleComparison result() {
        if (left.isEmpty() && right.isEmpty()) {
            return complete();
        }
        if (left.isEmpty() || right.isEmpty()) {
            return missing(left.isEmpty() ? right : left);
        }
        int matched = same + near;
        if (isOneReplaced()) {
            return TitleComparison.WORD_REPLACED;
        }
        int replaced = Math.max(left.size(), right.size());
        boolean most = replaced <= 2 ? matched >= 2 * replaced : 3 * matched > 4 * replaced;
        return most ? TitleComparison.ALTERED : TitleComparison.DIFFERENT;
    }

    private boolean isOneReplaced() {
        return left.size() == 1
                && right.size() == 1
                && near == 0
                && same >= WORDS_TO_REPLACE_ONE
                && !TellingWords.isTelling(left.get(0))
                && !TellingWords.isTelling(right.get(0));
    }

    private TitleComparison complete() {
        if (near > same + 1) {
            return TitleComparison.ALTERED;
        }
        return inOrder
                ? TitleComparison.NEAR
                : same + near >= WORDS_TO_REORDER ? TitleComparison.REORDERED : TitleComparison.ALTERED;
    }

    private TitleComparison missing(List<String> words) {
        if (words.stream().anyMatch(TellingWords::isTelling)) {
            return same + near >= 2 ? TitleComparison.ALTERED : TitleComparison.DIFFERENT;
        }
        if (isRun() && same >= WORDS_TO_TRUNCATE) {
            return TitleComparison.TRUNCATED;
        }
        int needed = words.size() == 1 ? WORDS_TO_MISS_ONE : WORDS_TO_MISS_TWO;
        boolean spelled = near == 0 || same >= WORDS_TO_MISS_AND_MISSPELL;
        if (words.size() <= 2 && same >= needed && spelled) {
            return words.size() == 1 ? TitleComparison.WORD_MISSING : TitleComparison.WORDS_MISSING;
        }
        if (isRun() && same + near >= WORDS_TO_CONTAIN) {
            return TitleComparison.CONTAINED;
        }
        return same + near >= 2 ? TitleComparison.ALTERED : TitleComparison.DIFFERENT;
    }

    /** Whether the words that are missing stood before or behind all the others. */
    private boolean isRun() {
        List<String> all = longer.content();
        return right.size() < all.size()
                && left.isEmpty()
                && (right.equals(all.subList(0, right.size()))
                        || right.equals(all.subList(all.size() - right.size(), all.size())));
    }
}
