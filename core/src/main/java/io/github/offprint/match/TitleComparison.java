package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** What two titles are to each other. */
enum TitleComparison {
    /** The same letters and digits. */
    EQUAL,
    /** One is the other without its subtitle, or what stood in parentheses. */
    SUBTITLE,
    /** The same words but for typos, small words, forms of a word. */
    NEAR,
    /** The same words in another order. */
    REORDERED,
    /** One is the start of the other, and long enough to be cut. */
    TRUNCATED,
    /** One is the other with something before or behind it. */
    CONTAINED,
    /** A word of the other is missing from one. */
    WORD_MISSING,
    /** Most words are the same, some are other ones. */
    ALTERED,
    /** They have nothing to do with each other. */
    DIFFERENT;

    /** So many letters of a title that was cut, or of one that stands in another, name a paper. */
    private static final int LONG_ENOUGH = 30;

    private static final int LONG_ENOUGH_SEGMENT = 10;
    /** A title of so many words that are no small ones can miss one. */
    private static final int WORDS_TO_MISS_ONE = 4;

    private static final int WORDS_TO_MISS_TWO = 9;

    /** With one of these put in, a title is that of another paper, a sequel among them. */
    private static final ImmutableSet<String> TELLING = ImmutableSet.of(
            "not",
            "no",
            "non",
            "without",
            "beyond",
            "towards",
            "toward",
            "revisited",
            "revisiting",
            "rethinking",
            "reconsidered",
            "improved",
            "improving",
            "generalized",
            "generalised",
            "faster",
            "again",
            "continued",
            "survey",
            "addendum",
            "supplement",
            "appendix",
            "extended",
            "extending",
            "extension",
            "extensions",
            "anti",
            "semi",
            "un",
            "self",
            "multi",
            "lower",
            "upper",
            "deep",
            "online",
            "offline",
            "new",
            "better",
            "optimal",
            "near",
            "almost",
            "quantum",
            "parallel",
            "distributed",
            "weakly",
            "strongly",
            "partially",
            "fully",
            "more",
            "less",
            "against",
            "before",
            "after",
            "second",
            "next");

    static TitleComparison of(Title one, Title other) {
        if (one.key().equals(other.key())) {
            return EQUAL;
        }
        boolean first = isFirst(one.key(), other.key());
        Title shorter = first ? one : other;
        Title longer = first ? other : one;
        if (isSegment(shorter, longer)) {
            return SUBTITLE;
        }
        if (!one.pairs().mayBeLike(other.pairs())) {
            return DIFFERENT;
        }
        return isStart(shorter, longer)
                ? TRUNCATED
                : WordAlignment.of(shorter, longer).result();
    }

    private static boolean isSegment(Title shorter, Title longer) {
        if (longer.segments().isEmpty() || !isNaming(shorter)) {
            return false;
        }
        return longer.segments().contains(shorter.key());
    }

    /** One of the two orders, so that the result does not depend on which title is asked about. */
    private static boolean isFirst(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) < 0 : one.length() < other.length();
    }

    private static boolean isNaming(Title title) {
        return title.key().length() >= LONG_ENOUGH_SEGMENT || title.recurring();
    }

    private static boolean isStart(Title shorter, Title longer) {
        String key = shorter.key();
        boolean enough = key.length() >= LONG_ENOUGH || shorter.cut() && key.length() >= LONG_ENOUGH_SEGMENT;
        return enough && longer.key().startsWith(key) && !saysMore(longer, shorter);
    }

    private static boolean saysMore(Title longer, Title shorter) {
        int from = Math.min(shorter.words().size(), longer.words().size());
        return longer.words().subList(from, longer.words().size()).stream().anyMatch(TELLING::contains);
    }

    /** The words of two titles, side by side. */
    private record WordAlignment(List<String> one, List<String> other, int matched, int near, boolean inOrder) {
        static WordAlignment of(Title one, Title other) {
            List<String> left = new ArrayList<>(one.content());
            List<String> right = new ArrayList<>(other.content());
            int matched = 0;
            int last = -1;
            boolean inOrder = true;
            for (int i = 0; i < left.size(); ) {
                int at = right.indexOf(left.get(i));
                if (at < 0) {
                    i++;
                } else {
                    int place = other.content().indexOf(left.get(i));
                    inOrder &= place > last || matched == 0;
                    last = place;
                    left.remove(i);
                    right.remove(at);
                    matched++;
                }
            }
            int near = pairNear(left, right);
            return new WordAlignment(left, right, matched + near, near, inOrder);
        }

        private static int pairNear(List<String> left, List<String> right) {
            int near = 0;
            for (int i = 0; i < left.size(); ) {
                int at = nearest(left.get(i), right);
                if (at < 0) {
                    i++;
                } else {
                    left.remove(i);
                    right.remove(at);
                    near++;
                }
            }
            return near + pairJoined(left, right) + pairJoined(right, left);
        }

        private static int nearest(String word, List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                if (WordComparison.of(word, words.get(i)) != WordComparison.DIFFERENT) {
                    return i;
                }
            }
            return -1;
        }

        /** {@code data base} and {@code database}. */
        private static int pairJoined(List<String> apart, List<String> joined) {
            int found = 0;
            for (int i = 0; i + 1 < apart.size(); i++) {
                int at = joined.indexOf(apart.get(i) + apart.get(i + 1));
                if (at >= 0) {
                    joined.remove(at);
                    apart.remove(i + 1);
                    apart.remove(i);
                    found++;
                    i--;
                }
            }
            return found;
        }

        TitleComparison result() {
            int left = one.size();
            int right = other.size();
            if (left == 0 && right == 0) {
                return near > 1 + matched / 4 ? ALTERED : inOrder ? NEAR : REORDERED;
            }
            if (Math.min(left, right) == 0) {
                return missing(left == 0 ? other : one);
            }
            return left <= 2 && right <= 2 && matched >= 2 * Math.max(left, right)
                            || 3 * matched >= 4 * Math.max(left, right) + 1
                    ? ALTERED
                    : DIFFERENT;
        }

        private TitleComparison missing(List<String> words) {
            boolean telling =
                    words.stream().anyMatch(TELLING::contains) || words.stream().anyMatch(WordAlignment::isNumeral);
            boolean one = words.size() == 1 && matched >= WORDS_TO_MISS_ONE;
            boolean two = words.size() == 2 && matched >= WORDS_TO_MISS_TWO;
            if (one || two) {
                return telling ? ALTERED : WORD_MISSING;
            }
            return matched >= WORDS_TO_MISS_ONE && !telling ? CONTAINED : matched >= 2 ? ALTERED : DIFFERENT;
        }

        private static boolean isNumeral(String word) {
            return Letters.isDigit(word.charAt(0));
        }
    }
}
