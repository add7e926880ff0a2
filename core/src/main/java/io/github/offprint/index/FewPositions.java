package io.github.offprint.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Positions as ascending numbers. */
final class FewPositions implements PositionSet {
    static final FewPositions NONE = new FewPositions(new int[0]);

    private final int[] ascending;

    /** @param ascending handed over, not copied */
    FewPositions(int[] ascending) {
        this.ascending = ascending;
    }

    @Override
    public int size() {
        return ascending.length;
    }

    @Override
    public boolean contains(int position) {
        return Arrays.binarySearch(ascending, position) >= 0;
    }

    @Override
    public IntStream stream() {
        return Arrays.stream(ascending);
    }

    @Override
    public void forEach(IntConsumer action) {
        for (int position : ascending) {
            action.accept(position);
        }
    }

    @Override
    public PositionSet keep(IntPredicate test) {
        int[] kept = new int[ascending.length];
        int size = 0;
        for (int position : ascending) {
            kept[size] = position;
            size += test.test(position) ? 1 : 0;
        }
        return size == ascending.length ? this : new FewPositions(Arrays.copyOf(kept, size));
    }

    @Override
    public PositionSet minus(PositionSet other) {
        return other.size() == 0 ? this : keep(position -> !other.contains(position));
    }

    @Override
    public void addTo(BitSet bits) {
        for (int position : ascending) {
            bits.set(position);
        }
    }

    @Override
    public void removeFrom(BitSet bits) {
        for (int position : ascending) {
            bits.clear(position);
        }
    }
}
