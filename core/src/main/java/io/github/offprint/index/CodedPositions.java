package io.github.offprint.index;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The positions of a column that have one of some codes. */
final class CodedPositions implements Positions {
    /** Below this share of all positions, it is less work to put lists together than to look at every code. */
    private static final int SELECTIVE = 12;

    private final Column<?> column;
    private final boolean[] wanted;
    private final int size;

    /**
     * @param wanted for each code, whether it is one of them
     * @param size how many positions that are
     */
    CodedPositions(Column<?> column, boolean[] wanted, int size) {
        this.column = column;
        this.wanted = wanted;
        this.size = size;
    }

    @Override
    public int atLeast() {
        return size;
    }

    @Override
    public int atMost() {
        return size;
    }

    @Override
    public PositionSet find() {
        if (size == 0) {
            return PositionSet.none();
        }
        return size < column.codes().size() / SELECTIVE
                ? joined()
                : new ManyPositions(column.codes().positionsOf(wanted), size);
    }

    private PositionSet joined() {
        PlainLists lists = column.lists();
        for (int code = 0; code < wanted.length; code++) {
            if (wanted[code] && lists.size(code) == size) {
                return new FewPositions(lists.positions(code));
            }
        }
        BitSet bits = new BitSet(column.codes().size());
        for (int code = 0; code < wanted.length; code++) {
            if (wanted[code]) {
                lists.addTo(bits, code);
            }
        }
        return PositionSet.of(bits);
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return size < others.size() / SELECTIVE ? find().common(others) : others.keep(test());
    }

    @Override
    public IntPredicate test() {
        Codes codes = column.codes();
        return position -> wanted[codes.at(position)];
    }

    @Override
    public String origin() {
        return "column " + column.name();
    }
}
