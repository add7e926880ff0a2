package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Folding;
import io.github.offprint.text.WordCursor;
import io.github.offprint.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The folded words of texts: for each word the texts that have it, and at which places among their words. Texts are known by numbers,
 * be they positions of papers or codes of authors. Immutable.
 */
final class WordIndex {
    /** Beyond so many places of one word of a phrase, it is left to the texts that have all its words. */
    private static final int MOST_PLACES = 1 << 23;

    private final String name;
    private final String origin;
    private final Terms terms;
    private final PackedLists texts;
    /** For each word a run with the places in the texts of its list, as {@link Occurrences} writes them. */
    private final PackedNumbers places;

    private final PositionSet present;
    private final int size;

    private WordIndex(
            String name, Terms terms, PackedLists texts, PackedNumbers places, PositionSet present, int size) {
        this.name = name;
        this.origin = "words of " + name;
        this.terms = terms;
        this.texts = texts;
        this.places = places;
        this.present = present;
        this.size = size;
    }

    /** Collects texts in the order of their numbers. */
    static final class Builder {
        private final String name;
        private final Vocabulary vocabulary = new Vocabulary();
        private final List<Occurrences> occurrences = new ArrayList<>();
        private final BitSet present = new BitSet();
        private long words;
        private long characters;

        Builder(String name) {
            this.name = name;
        }

        void add(int number, String text) {
            present.set(number);
            String folded = Folding.CASE_AND_ACCENTS.fold(text);
            int place = 0;
            for (WordCursor word = Words.cursor(folded); word.next(); place++) {
                int code = vocabulary.codeOf(folded, word.start(), word.end());
                if (code == occurrences.size()) {
                    occurrences.add(new Occurrences());
                    characters += word.end() - word.start() + 1;
                }
                occurrences.get(code).add(number, place);
            }
            words += place;
        }

        /** How many words there are. */
        long words() {
            return words;
        }

        /** How many characters the different words have, and as many separators as words. */
        long characters() {
            return characters;
        }

        WordIndex build(int size) {
            List<String> words = vocabulary.words();
            int[] order = IntStream.range(0, words.size())
                    .boxed()
                    .sorted((left, right) -> words.get(left).compareTo(words.get(right)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            PackedNumbers.Builder places = new PackedNumbers.Builder();
            for (int code : order) {
                places.start();
                places.add(occurrences.get(code).places());
            }
            return new WordIndex(
                    name,
                    Terms.of(Arrays.stream(order).mapToObj(words::get).toList()),
                    PackedLists.of(Arrays.stream(order)
                            .mapToObj(code -> occurrences.get(code).texts())
                            .toList()),
                    places.build(),
                    PositionSet.of(present),
                    size);
        }
    }

    Terms terms() {
        return terms;
    }

    /** How many texts there can be: all numbers are below. */
    int size() {
        return size;
    }

    /** The numbers that have a text. */
    Positions present() {
        return new FoundPositions(present, "presence of " + name);
    }

    /** The texts that have one of the words. */
    Positions having(int[] words) {
        return new ListedPositions(texts, words, size, origin);
    }

    /** The texts in which such words are neighbours, one of each array after the other. */
    Bounds neighbours(List<int[]> words) {
        ImmutableList<Positions> each = words.stream().map(this::having).collect(ImmutableList.toImmutableList());
        if (each.size() == 1) {
            return Bounds.exactly(each.get(0));
        }
        Positions all = CommonPositions.of(each);
        boolean few = words.stream().allMatch(alike -> mostPlaces(alike) <= MOST_PLACES);
        return few ? Bounds.exactly(new PhrasePositions(this, words, all)) : Bounds.among(all);
    }

    private long mostPlaces(int[] words) {
        return Arrays.stream(words).mapToLong(places::bytes).sum();
    }

    /**
     * The places of some words in ascending order: the number of the text in the upper half, the place in it in the lower, as
     * {@link Occurrences#key} joins them.
     */
    long[] places(int[] words) {
        long[] all = new long[(int) mostPlaces(words)];
        int filled = 0;
        for (int word : words) {
            filled += Occurrences.read(texts.cursor(word), places.cursor(word), all, filled);
        }
        if (words.length > 1) {
            Arrays.sort(all, 0, filled);
        }
        return Arrays.copyOf(all, filled);
    }

    String origin() {
        return origin;
    }
}
