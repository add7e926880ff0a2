package io.github.offprint.index;

import java.util.BitSet;

/**
 * A small number for each position: a code that stands for the value of a field. They are kept as narrow as their number allows;
 * however wide, they give the same. Immutable.
 */
sealed interface Codes permits SameCode, ByteCodes, CharCodes, IntCodes {
    /** The code at a position. */
    int at(int position);

    /** How many positions there are. */
    int size();

    /**
     * A bit for each position from a multiple of 64 up to the next or to the end: what stands for its code. This loop alone each
     * width has for itself: over {@link #at}, which could be any width's, it would make a call for each position.
     *
     * @param bits for each code 1 or 0, which are shifted without a branch: which way it goes, nobody could guess
     */
    long bits(int start, int end, byte[] bits);

    /** The positions with one of these codes. */
    default BitSet positionsOf(boolean[] codes) {
        byte[] bits = new byte[codes.length];
        for (int code = 0; code < codes.length; code++) {
            bits[code] = (byte) (codes[code] ? 1 : 0);
        }
        long[] words = new long[(size() + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            int start = word * Long.SIZE;
            words[word] = bits(start, Math.min(start + Long.SIZE, size()), bits);
        }
        return BitSet.valueOf(words);
    }

    /** These codes, all of them below a bound, in the narrowest form that holds them. */
    static Codes of(int[] codes, int size, int bound) {
        if (bound <= 1) {
            return new SameCode(size);
        }
        if (bound <= 1 << Byte.SIZE) {
            return new ByteCodes(codes, size);
        }
        return bound <= 1 << Character.SIZE ? new CharCodes(codes, size) : new IntCodes(codes, size);
    }
}
