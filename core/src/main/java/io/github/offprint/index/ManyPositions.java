package io.github.offprint.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Positions as bits. */
final class ManyPositions implements PositionSet {
    private final BitSet bits;
    private final int size;

    /** @param bits handed over, not copied */
    ManyPositions(BitSet bits, int size) {
        this.bits = bits;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(int position) {
        return bits.get(position);
    }

    @Override
    public IntStream stream() {
        return Arrays.stream(positions());
    }

    /** Goes from bit to bit within a word, where a set of bits can only be asked for the next one from a place on. */
    private int[] positions() {
        int[] positions = new int[size];
        int filled = 0;
        long[] words = bits.toLongArray();
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                positions[filled++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return positions;
    }

    @Override
    public void forEach(IntConsumer action) {
        for (int position : positions()) {
            action.accept(position);
        }
    }

    @Override
    public PositionSet keep(IntPredicate test) {
        BitSet kept = new BitSet(bits.length());
        for (int position : positions()) {
            if (test.test(position)) {
                kept.set(position);
            }
        }
        return PositionSet.of(kept);
    }

    @Override
    public PositionSet common(PositionSet other) {
        if (!(other instanceof ManyPositions many)) {
            return other.common(this);
        }
        BitSet both = copy();
        both.and(many.bits);
        return PositionSet.of(both);
    }

    @Override
    public PositionSet minus(PositionSet other) {
        BitSet rest = copy();
        other.removeFrom(rest);
        return PositionSet.of(rest);
    }

    private BitSet copy() {
        return BitSet.valueOf(bits.toLongArray());
    }

    @Override
    public void addTo(BitSet others) {
        others.or(bits);
    }

    @Override
    public void removeFrom(BitSet others) {
        others.andNot(bits);
    }
}
