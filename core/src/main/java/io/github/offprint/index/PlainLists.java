package io.github.offprint.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Lists one behind the other in an array. */
final class PlainLists implements Lists {
    private final int[] starts;
    private final int[] positions;

    private PlainLists(int[] starts, int[] positions) {
        this.starts = starts;
        this.positions = positions;
    }

    /** The positions by their codes: the list of a code has the positions that have it. */
    static PlainLists of(Codes codes, int[] sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int code = 0; code < sizes.length; code++) {
            starts[code + 1] = starts[code] + sizes[code];
        }
        int[] next = Arrays.copyOf(starts, sizes.length);
        int[] positions = new int[codes.size()];
        for (int position = 0; position < positions.length; position++) {
            positions[next[codes.at(position)]++] = position;
        }
        return new PlainLists(starts, positions);
    }

    @Override
    public int count() {
        return starts.length - 1;
    }

    @Override
    public int size(int list) {
        return starts[list + 1] - starts[list];
    }

    @Override
    public int[] positions(int list) {
        return Arrays.copyOfRange(positions, starts[list], starts[list + 1]);
    }

    /** The positions of a list, without a copy. */
    IntStream stream(int list) {
        return Arrays.stream(positions, starts[list], starts[list + 1]);
    }

    @Override
    public void addTo(BitSet bits, int list) {
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            bits.set(positions[i]);
        }
    }
}
