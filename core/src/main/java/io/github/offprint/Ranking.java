package io.github.offprint;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Brings positions into an order of their papers. Positions that the order does not tell apart stay in ascending order, so that
 * every position has one place.
 */
final class Ranking {
    private final IntBinaryOperator order;

    /** @param order compares the papers at two positions */
    Ranking(IntBinaryOperator order) {
        this.order = order;
    }

    private int compare(int left, int right) {
        int byPaper = order.applyAsInt(left, right);
        return byPaper != 0 ? byPaper : Integer.compare(left, right);
    }

    /** All positions in order. */
    int[] all(IntStream positions) {
        return sorted(positions.toArray());
    }

    /** The first few positions in order, found without sorting the others. */
    int[] first(int count, IntStream positions) {
        Best best = new Best(count);
        positions.forEachOrdered(best::offer);
        return sorted(best.kept());
    }

    private int[] sorted(int[] positions) {
        List<Integer> boxed = Ints.asList(positions);
        return boxed.stream().sorted(this::compare).mapToInt(Integer::intValue).toArray();
    }

    /** The best positions of those offered: a heap with the worst of them on top, which grows as it fills. */
    private final class Best {
        private final int most;
        private int[] heap = new int[16];
        private int size;

        Best(int most) {
            this.most = most;
        }

        int[] kept() {
            return Arrays.copyOf(heap, size);
        }

        void offer(int position) {
            if (size < most) {
                add(position);
            } else if (most > 0 && compare(position, heap[0]) < 0) {
                heap[0] = position;
                sink();
            }
        }

        private void add(int position) {
            heap = size < heap.length ? heap : Arrays.copyOf(heap, 2 * size);
            int at = size++;
            heap[at] = position;
            while (at > 0 && compare(heap[at], heap[parent(at)]) > 0) {
                swap(at, parent(at));
                at = parent(at);
            }
        }

        private void sink() {
            int at = 0;
            for (int worst = worstOf(at); worst != at; worst = worstOf(at)) {
                swap(at, worst);
                at = worst;
            }
        }

        /** The worst of a position in the heap and the two below it. */
        private int worstOf(int at) {
            int worst = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
                worst = compare(heap[child], heap[worst]) > 0 ? child : worst;
            }
            return worst;
        }

        private static int parent(int at) {
            return (at - 1) / 2;
        }

        private void swap(int one, int other) {
            int kept = heap[one];
            heap[one] = heap[other];
            heap[other] = kept;
        }
    }
}
