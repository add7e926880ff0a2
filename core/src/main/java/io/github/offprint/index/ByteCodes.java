package io.github.offprint.index;

import java.util.BitSet;

/** Codes of a byte each. */
final class ByteCodes implements Codes {
    private final byte[] codes;

    private ByteCodes(byte[] codes) {
        this.codes = codes;
    }

    static ByteCodes of(int[] codes, int size) {
        byte[] narrow = new byte[size];
        for (int i = 0; i < size; i++) {
            narrow[i] = (byte) codes[i];
        }
        return new ByteCodes(narrow);
    }

    @Override
    public int at(int position) {
        return codes[position] & 0xFF;
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
                bits |= (wanted[codes[i] & 0xFF] ? 1L : 0L) << i;
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }
}
