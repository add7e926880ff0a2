package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.EditDistance;
import io.github.offprint.text.Folding;
import io.github.offprint.text.WildcardPattern;
import io.github.offprint.text.WordCursor;
import io.github.offprint.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring words, each with a test of its own: phrases, prefixes, wildcards and fuzzy words.
 *
 * <p>The search is the Shift-And of Baeza-Yates and Gonnet (1992) with words for letters: bit i of the state is set while the
 * last words of the text pass the first i + 1 tests. Each word of the text is read once.
 */
final class WordsMatcher extends TextMatcher {
    /** As many as a {@code long} has bits. */
    static final int MAX_WORDS = Long.SIZE;

    private final ImmutableList<WordTest> tests;
    private final long done;

    private WordsMatcher(Folding folding, ImmutableList<WordTest> tests, @Nullable String needle) {
        super(folding, needle == null ? null : new Needle(needle, folding));
        this.tests = tests;
        this.done = 1L << (tests.size() - 1);
    }

    static WordsMatcher phrase(String text, Folding folding) {
        List<String> words = words(text, Words.list(folded(text, folding)));
        return new WordsMatcher(folding, tests(words, ExactWord::new), longest(words.stream()));
    }

    static WordsMatcher prefix(String text, Folding folding) {
        List<String> words = words(text, Words.list(folded(text, folding)));
        ImmutableList<WordTest> tests = ImmutableList.<WordTest>builder()
                .addAll(tests(words.subList(0, words.size() - 1), ExactWord::new))
                .add(new WordStart(words.get(words.size() - 1)))
                .build();
        return new WordsMatcher(folding, tests, longest(words.stream()));
    }

    static WordsMatcher wildcard(String text, Folding folding) {
        List<String> words = words(text, WildcardWords.of(folded(text, folding)));
        return new WordsMatcher(
                folding,
                tests(words, word -> new WildcardWord(WildcardPattern.compile(word, word.length()))),
                longest(words.stream().flatMap(WildcardWords::literals)));
    }

    static WordsMatcher fuzzy(String text, Folding folding, OptionalInt edits) {
        List<String> words = words(text, Words.list(folded(text, folding)));
        return new WordsMatcher(
                folding, tests(words, word -> new FuzzyWord(word, edits.orElse(usualEdits(word)))), null);
    }

    /** As many as Elasticsearch allows where nothing is said ({@code fuzziness: AUTO}). */
    private static int usualEdits(String word) {
        int length = word.codePointCount(0, word.length());
        return length < 3 ? 0 : length < 6 ? 1 : EditDistance.MAX_FUZZY_EDITS;
    }

    private static List<String> words(String text, List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("there is no word in " + Prose.quote(text));
        }
        if (words.size() > MAX_WORDS) {
            throw new IllegalArgumentException(
                    "at most " + MAX_WORDS + " words can be looked for at once, not " + words.size());
        }
        return words;
    }

    private static ImmutableList<WordTest> tests(List<String> words, Function<String, WordTest> test) {
        return words.stream().map(test).collect(ImmutableList.toImmutableList());
    }

    private static @Nullable String longest(Stream<String> literals) {
        return literals.filter(literal -> !literal.isEmpty())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    @Override
    boolean matchesFolded(String folded) {
        long state = 0;
        for (WordCursor word = Words.cursor(folded); word.next(); ) {
            state = step(state, folded, word);
            if ((state & done) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        int[] starts = new int[tests.size()]; // of the latest words, in a ring
        long state = 0;
        int count = 0;
        for (WordCursor word = Words.cursor(folded); word.next(); ) {
            starts[count++ % starts.length] = word.start();
            state = step(state, folded, word);
            if ((state & done) != 0) {
                sink.add(starts[count % starts.length], word.end());
                state = 0;
            }
        }
    }

    @Override
    ImmutableList<Predicate<String>> wordTests() {
        return tests.stream()
                .map(test -> (Predicate<String>) word -> passes(test, word))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean passes(WordTest test, String word) {
        WordCursor only = Words.cursor(word);
        return only.next() && only.end() == word.length() && test.passes(word, only);
    }

    /** @param before a state in which the last bit is not set, for there the search ends or begins anew */
    private long step(long before, String text, WordCursor word) {
        long hopes = before << 1 | 1;
        long state = 0;
        for (long rest = hopes; rest != 0; rest &= rest - 1) {
            int next = Long.numberOfTrailingZeros(rest);
            if (tests.get(next).passes(text, word)) {
                state |= 1L << next;
            }
        }
        return state;
    }

    /** What one word of the text must be. */
    private interface WordTest {
        boolean passes(String text, WordCursor word);
    }

    private record ExactWord(String word) implements WordTest {
        @Override
        public boolean passes(String text, WordCursor other) {
            return other.is(word);
        }
    }

    private record WordStart(String start) implements WordTest {
        @Override
        public boolean passes(String text, WordCursor word) {
            return word.startsWith(start);
        }
    }

    private record WildcardWord(WildcardPattern pattern, String start) implements WordTest {
        WildcardWord(WildcardPattern pattern) {
            this(pattern, pattern.literalPrefix());
        }

        @Override
        public boolean passes(String text, WordCursor word) {
            return word.startsWith(start) && pattern.matches(word.word());
        }
    }

    private record FuzzyWord(String word, int edits, long letters) implements WordTest {
        FuzzyWord(String word, int edits) {
            this(word, edits, lettersIn(word, 0, word.length()));
        }

        @Override
        public boolean passes(String text, WordCursor other) {
            // One edit changes the length by one code point, so by two units at most.
            int difference = Math.abs(other.end() - other.start() - word.length());
            return difference <= 2 * edits
                    && mayBeNear(lettersIn(text, other.start(), other.end()))
                    && EditDistance.within(word, other.word(), edits);
        }

        /** Each edit takes at most one letter away and brings at most one. */
        private boolean mayBeNear(long others) {
            return Long.bitCount(letters & ~others) <= edits && Long.bitCount(others & ~letters) <= edits;
        }

        /** A bit for each letter that occurs; some letters share one, and halves of surrogate pairs have none. */
        private static long lettersIn(String text, int start, int end) {
            long letters = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                letters |= Character.isSurrogate(c) ? 0 : 1L << c;
            }
            return letters;
        }
    }
}
