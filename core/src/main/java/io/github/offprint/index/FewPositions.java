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
    public PositionSet common(PositionSet other) {
        if (!(other instanceof FewPositions few)) {
            return keep(other::contains);
        }
        return size() <= other.size() ? select(few, true) : few.select(this, true);
    }

    @Override
    public PositionSet minus(PositionSet other) {
        if (other.size() == 0) {
            return this;
        }
        return other instanceof FewPositions few ? select(few, false) : keep(position -> !other.contains(position));
    }

    /** Those that are among the others, or those that are not. Of many others most are passed by in leaps. */
    private PositionSet select(FewPositions others, boolean among) {
        int[] kept = new int[ascending.length];
        int size = 0;
        int at = 0;
        for (int position : ascending) {
            at = others.firstFrom(at, position);
            boolean found = at < others.ascending.length && others.ascending[at] == position;
            kept[size] = position;
            size += found == among ? 1 : 0;
        }
        return new FewPositions(Arrays.copyOf(kept, size));
    }

    /** The place of the first number from a place on that is not smaller, found in leaps that double. */
    private int firstFrom(int from, int position) {
        int low = from;
        int leap = 1;
        while (low + leap < ascending.length && ascending[low + leap] < position) {
            low += leap;
            leap *= 2;
        }
        int high = Math.min(low + leap, ascending.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
