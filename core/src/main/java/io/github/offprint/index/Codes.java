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

    /** The positions with one of these codes. */
    BitSet positionsOf(boolean[] codes);

    /** These codes, all of them below a bound, in the narrowest form that holds them. */
    static Codes of(int[] codes, int size, int bound) {
        if (bound <= 1) {
            return new SameCode(size);
        }
        if (bound <= 1 << Byte.SIZE) {
            return ByteCodes.of(codes, size);
        }
        return bound <= 1 << Character.SIZE ? CharCodes.of(codes, size) : IntCodes.of(codes, size);
    }
}
