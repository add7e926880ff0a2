package io.github.offprint.index;

import java.util.BitSet;

/**
 * Lists in as few bytes as their gaps need: the number of positions, the first position, and then the distance from each to the
 * next, in groups of seven bits.
 */
final class PackedLists implements Lists {
    private final PackedNumbers numbers;

    private PackedLists(PackedNumbers numbers) {
        this.numbers = numbers;
    }

    /** Collects positions in ascending order. */
    static final class Builder {
        private final PackedNumbers.Run distances = new PackedNumbers.Run();
        private int size;
        private int last;

        /** Adds a position behind those before, unless it is the last of them again; says whether it was new. */
        boolean add(int position) {
            if (size > 0 && position == last) {
                return false;
            }
            distances.add(position - last);
            last = position;
            size++;
            return true;
        }

        int size() {
            return size;
        }
    }

    static PackedLists of(Iterable<Builder> lists) {
        PackedNumbers.Builder numbers = new PackedNumbers.Builder();
        for (Builder list : lists) {
            numbers.start();
            numbers.add(list.size);
            numbers.add(list.distances);
        }
        return new PackedLists(numbers.build());
    }

    @Override
    public int count() {
        return numbers.runs();
    }

    @Override
    public int size(int list) {
        return numbers.first(list);
    }

    /** A cursor before the first position and the distances from each to the next. */
    PackedNumbers.Cursor cursor(int list) {
        PackedNumbers.Cursor next = numbers.cursor(list);
        next.next();
        return next;
    }

    @Override
    public int[] positions(int list) {
        int[] positions = new int[size(list)];
        PackedNumbers.Cursor next = cursor(list);
        int position = 0;
        for (int i = 0; i < positions.length; i++) {
            position += next.next();
            positions[i] = position;
        }
        return positions;
    }

    @Override
    public void addTo(BitSet bits, int list) {
        PackedNumbers.Cursor next = cursor(list);
        int position = 0;
        while (next.hasNext()) {
            position += next.next();
            bits.set(position);
        }
    }
}
