package io.github.offprint.index;

import java.util.Arrays;

/** Codes of four bytes each. */
final class IntCodes implements Codes {
    private final int[] codes;

    IntCodes(int[] codes, int size) {
        this.codes = Arrays.copyOf(codes, size);
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
    public long bits(int start, int end, byte[] bits) {
        long word = 0;
        for (int i = start; i < end; i++) {
            word |= (long) bits[codes[i]] << i;
        }
        return word;
    }
}
