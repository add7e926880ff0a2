package io.github.offprint.index;

import java.util.BitSet;

/** The code 0 at each position, which takes no room. */
record SameCode(int size) implements Codes {
    @Override
    public int at(int position) {
        return 0;
    }

    @Override
    public BitSet positionsOf(boolean[] wanted) {
        BitSet positions = new BitSet(size);
        positions.set(0, wanted.length > 0 && wanted[0] ? size : 0);
        return positions;
    }
}
