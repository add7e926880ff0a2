package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Different words in ascending order; the code of a word is its place among them. All stand one behind the other in one text, so that
 * the characters within words are looked for in a single sweep. Immutable.
 */
final class Terms {
    /** Stands in no word, for folding leaves no control characters. */
    private static final char SEPARATOR = '\n';

    private final String joined;
    /** Where each word starts in the joined text, and where the next one would. */
    private final int[] starts;

    private Terms(String joined, int[] starts) {
        this.joined = joined;
        this.starts = starts;
    }

    /** @param ascending words, no two of them equal */
    static Terms of(List<String> ascending) {
        int[] starts = new int[ascending.size() + 1];
        StringBuilder joined = new StringBuilder();
        for (int code = 0; code < ascending.size(); code++) {
            starts[code] = joined.length();
            joined.append(ascending.get(code)).append(SEPARATOR);
        }
        starts[ascending.size()] = joined.length();
        return new Terms(joined.toString(), starts);
    }

    int count() {
        return starts.length - 1;
    }

    private int end(int code) {
        return starts[code + 1] - 1;
    }

    private String term(int code) {
        return joined.substring(starts[code], end(code));
    }

    /** The code of a word; none if there is no such word. */
    int[] equalTo(String word) {
        int code = firstFrom(word);
        return code < count() && end(code) - starts[code] == word.length() && startsWith(code, word)
                ? new int[] {code}
                : new int[0];
    }

    /** The codes of the words that start with the characters. */
    int[] startingWith(String start) {
        int first = firstFrom(start);
        return IntStream.range(first, firstBehind(first, start)).toArray();
    }

    private boolean startsWith(int code, String start) {
        return end(code) - starts[code] >= start.length() && joined.startsWith(start, starts[code]);
    }

    /** The first word that is not smaller. */
    private int firstFrom(String word) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first of the words from a code on that does not start with the characters; those that do come first. */
    private int firstBehind(int from, String start) {
        int low = from;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startsWith(middle, start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** As {@link String#compareTo} does it. */
    private int compare(int code, String word) {
        int length = end(code) - starts[code];
        int common = Math.min(length, word.length());
        for (int i = 0; i < common; i++) {
            int difference = joined.charAt(starts[code] + i) - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - word.length();
    }

    /** The codes of the words that have the characters in them, which are those of a word. */
    int[] containing(String characters) {
        IntStream.Builder codes = IntStream.builder();
        int code = 0;
        for (int at = joined.indexOf(characters); at >= 0; at = joined.indexOf(characters, starts[code])) {
            code = codeAt(at);
            codes.add(code++);
        }
        return codes.build().toArray();
    }

    /** The code of the word that stands at an offset of the joined text. */
    private int codeAt(int offset) {
        int low = 0;
        int high = count();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The codes of the words that pass a test; each is asked. */
    int[] passing(Predicate<String> test) {
        return IntStream.range(0, count()).filter(code -> test.test(term(code))).toArray();
    }

    /** The words in the order of their codes. */
    ImmutableList<String> list() {
        return IntStream.range(0, count()).mapToObj(this::term).collect(ImmutableList.toImmutableList());
    }
}
