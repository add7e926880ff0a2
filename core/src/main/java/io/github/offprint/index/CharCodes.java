package io.github.offprint.index;

import java.util.BitSet;

/** Codes of two bytes each. */
final class CharCodes implements Codes {
    private final char[] codes;

    private CharCodes(char[] codes) {
        this.codes = codes;
    }

    static CharCodes of(int[] codes, int size) {
        char[] narrow = new char[size];
        for (int i = 0; i < size; i++) {
            narrow[i] = (char) codes[i];
        }
        return new CharCodes(narrow);
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
