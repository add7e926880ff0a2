package io.github.offprint.text;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How many characters must change to make one text of another, up to a bound.
 *
 * <p>Only the band of the table that can stay within the bound is filled (Ukkonen 1985, "Algorithms for approximate string
 * matching"), after the common start and end are left out: the cost is the longer length times {@code 2 * max + 1}.
 * Characters are code points; fold both sides first if case should not count.
 */
public final class EditDistance {
    /** The most edits that the fuzzy search for a word allows, as in Lucene; beyond two, short words match anything. */
    public static final int MAX_FUZZY_EDITS = 2;

    private EditDistance() {}

    /**
     * The number of insertions, deletions and replacements (Levenshtein 1966); empty if more than {@code max} are needed.
     *
     * @throws IllegalArgumentException if {@code max} is negative
     */
    public static OptionalInt levenshtein(CharSequence a, CharSequence b, int max) {
        return distance(a, b, max, Moves.SINGLE);
    }

    /**
     * As {@link #levenshtein}, with the exchange of two neighbours counted as one edit (Damerau 1964) and no place edited
     * twice, the variant called optimal string alignment: from {@code ca} to {@code abc} it takes 3.
     *
     * @throws IllegalArgumentException if {@code max} is negative
     */
    public static OptionalInt damerau(CharSequence a, CharSequence b, int max) {
        return distance(a, b, max, Moves.SINGLE_AND_SWAPS);
    }

    /**
     * Whether {@code edits} or fewer edits in the sense of {@link #damerau} make one word of the other: the meaning of a
     * fuzzy search such as {@code pasring~1}.
     *
     * @param edits 0 to {@value #MAX_FUZZY_EDITS}
     * @throws IllegalArgumentException if {@code edits} is out of that range
     */
    public static boolean within(CharSequence a, CharSequence b, int edits) {
        if (edits < 0 || edits > MAX_FUZZY_EDITS) {
            throw new IllegalArgumentException("edits must be 0 to " + MAX_FUZZY_EDITS + ", not " + edits);
        }
        return damerau(a, b, edits).isPresent();
    }

    /** What counts as one edit. */
    private enum Moves {
        SINGLE,
        SINGLE_AND_SWAPS
    }

    private static OptionalInt distance(CharSequence a, CharSequence b, int max, Moves moves) {
        if (max < 0) {
            throw new IllegalArgumentException("max must be 0 or more, not " + max);
        }
        // One edit changes the length by one code point, so by two units at most: most pairs end here.
        if (Math.abs(a.length() - b.length()) > 2L * max) {
            return OptionalInt.empty();
        }
        int[] left = CodePoints.of(a);
        int[] right = CodePoints.of(b);
        return left.length <= right.length ? banded(left, right, max, moves) : banded(right, left, max, moves);
    }

    private static OptionalInt banded(int[] shorter, int[] longer, int max, Moves moves) {
        if (longer.length - shorter.length > max) {
            return OptionalInt.empty();
        }
        int start = 0;
        while (start < shorter.length && shorter[start] == longer[start]) {
            start++;
        }
        int ends = 0;
        while (ends < shorter.length - start
                && shorter[shorter.length - 1 - ends] == longer[longer.length - 1 - ends]) {
            ends++;
        }
        int[] row = Arrays.copyOfRange(shorter, start, shorter.length - ends);
        int[] column = Arrays.copyOfRange(longer, start, longer.length - ends);
        int bound = Math.min(max, column.length);
        int distance = row.length == 0 ? column.length : new Band(row, column, bound, moves).distance();
        return distance <= bound ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /** The three last columns of the table, with only the cells near the diagonal filled. */
    private static final class Band {
        /** More than any bound, and far from overflow. */
        private static final int FAR = Integer.MAX_VALUE / 2;

        private final int[] row;
        private final int[] column;
        private final int bound;
        private final Moves moves;
        private int[] current;
        private int[] previous;
        private int[] beforePrevious;

        Band(int[] row, int[] column, int bound, Moves moves) {
            this.row = row;
            this.column = column;
            this.bound = bound;
            this.moves = moves;
            this.current = new int[row.length + 1];
            this.previous = new int[row.length + 1];
            this.beforePrevious = new int[row.length + 1];
        }

        int distance() {
            Arrays.setAll(current, j -> j <= bound ? j : FAR);
            for (int i = 1; i <= column.length; i++) {
                rotate();
                if (fill(i) > bound) {
                    return FAR;
                }
            }
            return current[row.length];
        }

        private void rotate() {
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        /** Fills the cells of column i that can lie within the bound, closes the band with far cells, gives the least. */
        private int fill(int i) {
            int low = Math.max(1, i - bound);
            int high = Math.min(row.length, i + bound);
            current[low - 1] = low == 1 ? i : FAR;
            int least = current[low - 1];
            for (int j = low; j <= high; j++) {
                current[j] = cell(i, j);
                least = Math.min(least, current[j]);
            }
            if (high < row.length) {
                current[high + 1] = FAR;
            }
            return least;
        }

        private int cell(int i, int j) {
            boolean same = column[i - 1] == row[j - 1];
            int replaced = previous[j - 1] + (same ? 0 : 1);
            int best = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            return isSwap(i, j) ? Math.min(best, beforePrevious[j - 2] + 1) : best;
        }

        private boolean isSwap(int i, int j) {
            return moves == Moves.SINGLE_AND_SWAPS
                    && i > 1
                    && j > 1
                    && column[i - 1] == row[j - 2]
                    && column[i - 2] == row[j - 1];
        }
    }
}
