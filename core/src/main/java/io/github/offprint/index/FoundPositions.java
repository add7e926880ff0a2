package io.github.offprint.index;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Positions that were found beforehand. */
record FoundPositions(PositionSet found, String origin) implements Positions {
    static final FoundPositions NONE = new FoundPositions(PositionSet.none(), "nothing");

    @Override
    public int atLeast() {
        return found.size();
    }

    @Override
    public int atMost() {
        return found.size();
    }

    @Override
    public PositionSet find() {
        return found;
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return found.common(others);
    }

    @Override
    public IntPredicate test() {
        return bits(found)::get;
    }

    /** The positions as bits, which tell fastest whether one of them is there. */
    static BitSet bits(PositionSet found) {
        BitSet bits = new BitSet();
        found.addTo(bits);
        return bits;
    }
}
