package io.github.offprint.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was found out about pairs of contents: a hash table without an object for each entry, as there are millions. */
final class PairTable<T> {
    /** No pair, as the greater number of a pair is never zero. */
    private static final long FREE = 0;

    private long[] pairs = new long[64];
    private @Nullable Object[] values = new @Nullable Object[64];
    private int size;

    /** Takes an entry. */
    interface EntryConsumer<T> {
        /**
         * One entry.
         *
         * @param first the smaller number
         * @param second the greater number
         * @param value what was found out about them
         */
        void accept(int first, int second, T value);
    }

    int size() {
        return size;
    }

    @Nullable
    T get(int first, int second) {
        return valueAt(slot(pair(first, second)));
    }

    /** Puts a value for a pair that has none. */
    void put(int first, int second, T value) {
        if (size * 2 == pairs.length) {
            grow();
        }
        int slot = slot(pair(first, second));
        pairs[slot] = pair(first, second);
        values[slot] = value;
        size++;
    }

    /** Gives the entries, in an order that means nothing. */
    void forEach(EntryConsumer<T> entries) {
        for (int slot = 0; slot < pairs.length; slot++) {
            T value = valueAt(slot);
            if (value != null) {
                entries.accept((int) (pairs[slot] >>> Integer.SIZE), (int) pairs[slot], value);
            }
        }
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    /** Where the pair is, or belongs. */
    private int slot(long pair) {
        int mask = pairs.length - 1;
        int slot = (int) Fingerprint.mix(pair) & mask;
        while (pairs[slot] != FREE && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @SuppressWarnings("unchecked") // Only put puts.
    private @Nullable T valueAt(int slot) {
        return (T) values[slot];
    }

    private void grow() {
        long[] oldPairs = pairs;
        @Nullable Object[] oldValues = values;
        pairs = new long[oldPairs.length * 2];
        values = Arrays.copyOf(new @Nullable Object[0], pairs.length);
        for (int old = 0; old < oldPairs.length; old++) {
            if (oldPairs[old] != FREE) {
                int slot = slot(oldPairs[old]);
                pairs[slot] = oldPairs[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
