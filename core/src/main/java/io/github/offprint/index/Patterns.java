package io.github.offprint.index;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the words of texts say of a pattern. Patterns that compare words are answered by words alone. Characters are: a run of plain
 * letters and digits stands within one word wherever it stands, so that the words that hold it tell the texts; of other
 * characters the runs in them tell where they can be.
 */
final class Patterns {
    private static final CharMatcher ASCII = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    /** Letters and digits that join their neighbours to one word whatever these are: ASCII, and scripts with small letters. */
    private static final CharMatcher PLAIN =
            ASCII.or(CharMatcher.forPredicate(c -> c >= 0x80 && Character.getType(c) == Character.LOWERCASE_LETTER));

    private final WordIndex index;

    Patterns(WordIndex index) {
        this.index = index;
    }

    Bounds bounds(TextPattern pattern) {
        return pattern.folding() == Folding.CASE_AND_ACCENTS ? folded(pattern) : stricter(pattern);
    }

    /**
     * A stricter folding keeps what the index has folded away. Letters and digits of ASCII stay what they are under each, save for
     * their case, so that those of the pattern stand in the words too.
     */
    private Bounds stricter(TextPattern pattern) {
        return switch (pattern.operator()) {
            case CONTAINS, WORD, IS, PHRASE, PREFIX -> runs(runs(Ascii.toLowerCase(pattern.folded()), ASCII));
            case WILDCARD, REGEX, FUZZY -> Bounds.unknown(index.size());
        };
    }

    private Bounds folded(TextPattern pattern) {
        String folded = pattern.folded();
        return switch (pattern.operator()) {
            case CONTAINS -> characters(folded, index.terms()::containing);
            case WORD -> characters(folded.strip(), index.terms()::equalTo);
            case IS -> whole(folded);
            case REGEX -> Bounds.unknown(index.size());
            case PHRASE, PREFIX, WILDCARD, FUZZY -> index.neighbours(words(pattern));
        };
    }

    /** The words of a whole text are neighbours in it. */
    private Bounds whole(String folded) {
        List<String> words = Words.list(folded);
        return words.isEmpty()
                ? Bounds.unknown(index.size())
                : Bounds.among(index.neighbours(
                                words.stream().map(index.terms()::equalTo).toList())
                        .possible());
    }

    private Bounds characters(String folded, Function<String, int[]> ofOneRun) {
        return PLAIN.matchesAllOf(folded)
                ? Bounds.exactly(index.having(ofOneRun.apply(folded)))
                : runs(runs(folded, PLAIN));
    }

    /** Each run stands within a word. */
    private Bounds runs(List<String> runs) {
        return runs.isEmpty()
                ? Bounds.unknown(index.size())
                : Bounds.among(CommonPositions.of(runs.stream()
                        .map(run -> index.having(index.terms().containing(run)))
                        .toList()));
    }

    private static List<String> runs(String text, CharMatcher characters) {
        return Splitter.on(characters.negate()).omitEmptyStrings().splitToList(text);
    }

    private List<int[]> words(TextPattern pattern) {
        ImmutableList<Predicate<String>> tests = pattern.wordTests();
        boolean spelt = pattern.operator() == TextOperator.PHRASE || pattern.operator() == TextOperator.PREFIX;
        List<String> spellings = spelt ? Words.list(pattern.folded()) : List.of();
        List<int[]> words = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            boolean begun = pattern.operator() == TextOperator.PREFIX && i == tests.size() - 1;
            int[] codes = !spelt
                    ? index.terms().passing(tests.get(i))
                    : begun
                            ? index.terms().startingWith(spellings.get(i))
                            : index.terms().equalTo(spellings.get(i));
            words.add(codes);
        }
        return words;
    }
}
