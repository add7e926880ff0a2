package io.github.offprint.index;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Positions that were found, each once and in ascending order. Few are kept as numbers, many as bits; both give the same
 * answers. Immutable.
 */
sealed interface PositionSet permits FewPositions, ManyPositions {
    /** A number costs as much as so many bits. */
    int BITS_OF_A_NUMBER = 32;

    /** How many there are. */
    int size();

    /** Whether the position is one of them. */
    boolean contains(int position);

    /** The positions in ascending order. */
    IntStream stream();

    /** Hands over the positions in ascending order. */
    void forEach(IntConsumer action);

    /** Those that pass the test. */
    PositionSet keep(IntPredicate test);

    /** Those that are in the other set too. */
    default PositionSet common(PositionSet other) {
        return size() <= other.size() ? keep(other::contains) : other.keep(this::contains);
    }

    /** Those that are not in the other set. */
    PositionSet minus(PositionSet other);

    /** Sets their bits. */
    void addTo(BitSet bits);

    /** Clears their bits. */
    void removeFrom(BitSet bits);

    /** None. */
    static PositionSet none() {
        return FewPositions.NONE;
    }

    /** All below a bound. */
    static PositionSet below(int bound) {
        BitSet bits = new BitSet(bound);
        bits.set(0, bound);
        return of(bits);
    }

    /** Those whose bits are set; the bits are handed over. */
    static PositionSet of(BitSet bits) {
        int size = bits.cardinality();
        return size < bits.length() / BITS_OF_A_NUMBER
                ? new FewPositions(bits.stream().toArray())
                : new ManyPositions(bits, size);
    }

    /** Those that are in one of the sets. */
    static PositionSet union(List<PositionSet> sets) {
        BitSet bits = new BitSet();
        sets.forEach(set -> set.addTo(bits));
        return of(bits);
    }
}
