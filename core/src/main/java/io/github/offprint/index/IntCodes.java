package io.github.offprint.index;

import java.util.Arrays;
import java.util.BitSet;

/** Codes of four bytes each. */
final class IntCodes implements Codes {
    private final int[] codes;

    private IntCodes(int[] codes) {
        this.codes = codes;
    }

    static IntCodes of(int[] codes, int size) {
        return new IntCodes(Arrays.copyOf(codes, size));
    }

    @Override
    public int at(int position) {
        return codes[position];
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public BitSet positionsOf(boolean[] wanted) {
        long[] words = new long[(codes.length + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0, i = 0; word < words.length; word++) {
            long bits = 0;
            for (int end = Math.min(i + Long.SIZE, codes.length); i < end; i++) {
                bits |= (wanted[codes[i]] ? 1L : 0L) << i;
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }
}
