package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the words of texts say of a pattern. Patterns that compare words are answered by words alone. Characters are: a run of plain
 * letters and digits stands within one word wherever it stands, so that the words that hold it tell the texts; of other
 * characters the runs in them tell where they can be.
 */
final class Patterns {
    private final WordIndex index;

    Patterns(WordIndex index) {
        this.index = index;
    }

    Bounds bounds(TextPattern pattern) {
        if (pattern.folding() != Folding.CASE_AND_ACCENTS) {
            return Bounds.unknown(index.size());
        }
        String folded = pattern.folding().fold(pattern.text());
        return switch (pattern.operator()) {
            case CONTAINS -> characters(folded, index.terms()::containing);
            case WORD -> characters(folded.strip(), index.terms()::equalTo);
            case IS -> whole(folded);
            case REGEX -> Bounds.unknown(index.size());
            case PHRASE, PREFIX, WILDCARD, FUZZY -> index.neighbours(words(pattern, folded));
        };
    }

    /** The words of a whole text are neighbours in it. */
    private Bounds whole(String folded) {
        List<String> words = Words.list(folded);
        return words.isEmpty()
                ? Bounds.unknown(index.size())
                : Bounds.among(index.neighbours(words.stream()
                                .map(word -> index.terms().equalTo(word).toArray())
                                .toList())
                        .possible());
    }

    private Bounds characters(String folded, Function<String, IntStream> ofOneRun) {
        List<String> runs = plainRuns(folded);
        if (runs.isEmpty()) {
            return Bounds.unknown(index.size());
        }
        if (runs.get(0).length() == folded.length()) {
            return Bounds.exactly(index.having(ofOneRun.apply(folded)));
        }
        return Bounds.among(CommonPositions.of(runs.stream()
                .map(run -> index.having(index.terms().containing(run)))
                .toList()));
    }

    private static List<String> plainRuns(String folded) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isPlain(folded.charAt(i))) {
                if (start < i) {
                    runs.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** Letters and digits that join their neighbours to one word whatever these are: ASCII, and scripts with small letters. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 0x80 && Character.isLowerCase(c) && Character.getType(c) == Character.LOWERCASE_LETTER);
    }

    private List<int[]> words(TextPattern pattern, String folded) {
        ImmutableList<Predicate<String>> tests = pattern.wordTests();
        boolean spelt = pattern.operator() == TextOperator.PHRASE || pattern.operator() == TextOperator.PREFIX;
        List<String> spellings = spelt ? Words.list(folded) : List.of();
        List<int[]> words = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            boolean begun = pattern.operator() == TextOperator.PREFIX && i == tests.size() - 1;
            IntStream codes = !spelt
                    ? index.terms().passing(tests.get(i))
                    : begun
                            ? index.terms().startingWith(spellings.get(i))
                            : index.terms().equalTo(spellings.get(i));
            words.add(codes.toArray());
        }
        return words;
    }
}
