package io.github.offprint.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The texts in which words are neighbours: one of the first, one of the second, and so on. */
final class PhrasePositions implements Positions {
    private final WordIndex index;
    private final List<int[]> words;
    private final Positions all;

    /** @param all the texts that have all of the words, wherever they stand */
    PhrasePositions(WordIndex index, List<int[]> words, Positions all) {
        this.index = index;
        this.words = words;
        this.all = all;
    }

    @Override
    public int atLeast() {
        return 0;
    }

    @Override
    public int atMost() {
        return all.atMost();
    }

    @Override
    public PositionSet find() {
        long[] ends = index.places(words.get(0));
        for (int i = 1; i < words.size() && ends.length > 0; i++) {
            ends = next(ends, index.places(words.get(i)));
        }
        return new FewPositions(
                Arrays.stream(ends).mapToInt(Occurrences::text).distinct().toArray());
    }

    /** Those of the later places that stand right behind one of the earlier. */
    private static long[] next(long[] earlier, long[] later) {
        int found = 0;
        int i = 0;
        for (long place : later) {
            while (i < earlier.length && earlier[i] + 1 < place) {
                i++;
            }
            if (i < earlier.length && earlier[i] + 1 == place) {
                later[found++] = place;
            }
        }
        return Arrays.copyOf(later, found);
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return find().common(others);
    }

    @Override
    public IntPredicate test() {
        return FoundPositions.bits(find())::get;
    }

    @Override
    public String origin() {
        return index.origin();
    }
}
