package io.github.offprint.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A walk over the papers of a slice in the order of a column, value by value, until enough are found.
 *
 * @param start the position of the slice
 * @param test whether a paper is one of those looked for
 * @param count how many are enough
 */
record Walk(int start, SliceOrder order, IntPredicate test, int count) {
    /** Positions in the collection among which are the first few in the order. They come value by value. */
    IntStream positions() {
        PlainLists papers = order.first().lists();
        IntStream.Builder found = IntStream.builder();
        int left = count;
        for (int[] alike : order.codes()) {
            if (left <= 0) {
                break;
            }
            int[] next = Arrays.stream(alike)
                    .flatMap(papers::stream)
                    .filter(test)
                    .limit(isInOrder(alike) ? left : Integer.MAX_VALUE)
                    .toArray();
            left -= next.length;
            for (int position : next) {
                found.add(start + position);
            }
        }
        return found.build();
    }

    /** Whether papers with one of these values are met in the order itself, so that any beyond the last needed can be left. */
    private boolean isInOrder(int[] codes) {
        return codes.length == 1 && order.isByOneColumn();
    }
}
