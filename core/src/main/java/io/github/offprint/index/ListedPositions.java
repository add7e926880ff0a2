package io.github.offprint.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The positions of some of many lists. */
final class ListedPositions implements Positions {
    private final Lists lists;
    private final int[] numbers;
    private final int bound;
    private final String origin;
    private final int atLeast;
    private final int atMost;

    /**
     * @param numbers which lists
     * @param bound all positions are below it
     */
    ListedPositions(Lists lists, int[] numbers, int bound, String origin) {
        this.lists = lists;
        this.numbers = numbers;
        this.bound = bound;
        this.origin = origin;
        int largest = 0;
        long sum = 0;
        for (int list : numbers) {
            int size = lists.size(list);
            largest = Math.max(largest, size);
            sum += size;
        }
        this.atLeast = largest;
        this.atMost = (int) Math.min(bound, sum);
    }

    @Override
    public int atLeast() {
        return atLeast;
    }

    @Override
    public int atMost() {
        return atMost;
    }

    @Override
    public PositionSet find() {
        if (numbers.length == 1) {
            return new FewPositions(lists.positions(numbers[0]));
        }
        return atMost < bound / PositionSet.BITS_OF_A_NUMBER ? sorted() : PositionSet.of(bits());
    }

    private PositionSet sorted() {
        int[] all = new int[atMost];
        int filled = 0;
        for (int list : numbers) {
            int[] positions = lists.positions(list);
            System.arraycopy(positions, 0, all, filled, positions.length);
            filled += positions.length;
        }
        Arrays.sort(all);
        return new FewPositions(Arrays.stream(all).distinct().toArray());
    }

    private BitSet bits() {
        BitSet bits = new BitSet(bound);
        for (int list : numbers) {
            lists.addTo(bits, list);
        }
        return bits;
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return others.common(find());
    }

    @Override
    public IntPredicate test() {
        return bits()::get;
    }

    @Override
    public String origin() {
        return origin;
    }
}
