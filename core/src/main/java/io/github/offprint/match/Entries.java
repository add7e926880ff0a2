package io.github.offprint.match;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Contents under keys, to be read block by block. An entry is one number, the first {@value #KEY_BITS} bits of the key before those of
 * the content, and a block is a run of them in sorted order: so there is no object for a key, and none for an entry.
 */
final class Entries {
    /** What a content leaves of 64 bits. Different keys that agree in so many are a block that is too large, no more. */
    static final int KEY_BITS = 33;

    private static final long CONTENT = (1L << (Long.SIZE - KEY_BITS)) - 1;

    private long[] entries = new long[16];
    private int size;

    /** Takes a block. */
    interface BlockConsumer {
        /**
         * One block.
         *
         * @param key what its entries have in common
         * @param contents two or more, in ascending order
         */
        void accept(long key, int[] contents);
    }

    /** Takes the keys of a content. */
    LongConsumer of(int content) {
        return key -> add(key, content);
    }

    void add(long key, int content) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = (key & ~CONTENT) | content;
    }

    /** Gives the blocks of two or more contents. */
    void forEachBlock(BlockConsumer blocks) {
        dropSingles();
        Arrays.sort(entries, 0, size);
        int start = 0;
        while (start < size) {
            int end = endOfBlock(start);
            if (end - start > 1) {
                giveBlock(start, end, blocks);
            }
            start = end;
        }
    }

    /** Most keys come once, and what sorting costs can be spared for them: counts by a few bits of the key tell which may come again. */
    private void dropSingles() {
        byte[] counts = new byte[Math.max(2, Integer.highestOneBit(size) * 4)];
        for (int i = 0; i < size; i++) {
            int slot = slot(entries[i], counts.length);
            counts[slot] = (byte) Math.min(2, counts[slot] + 1);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (counts[slot(entries[i], counts.length)] > 1) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
    }

    private static int slot(long entry, int slots) {
        return (int) (entry >>> (Long.SIZE - KEY_BITS)) & (slots - 1);
    }

    private int endOfBlock(int start) {
        long key = entries[start] & ~CONTENT;
        int end = start + 1;
        while (end < size && (entries[end] & ~CONTENT) == key) {
            end++;
        }
        return end;
    }

    /** A content can come under one key twice. */
    private void giveBlock(int start, int end, BlockConsumer blocks) {
        int[] contents = new int[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
            int content = (int) (entries[i] & CONTENT);
            if (count == 0 || contents[count - 1] != content) {
                contents[count++] = content;
            }
        }
        if (count > 1) {
            blocks.accept(entries[start] & ~CONTENT, Arrays.copyOf(contents, count));
        }
    }
}
