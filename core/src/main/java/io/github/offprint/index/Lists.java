package io.github.offprint.index;

import java.util.BitSet;

/**
 * Many ascending lists of positions, by number: the papers of each value of a field, or of each word. Plain ones are quick to walk,
 * packed ones small; both hold the same. Immutable.
 */
sealed interface Lists permits PlainLists, PackedLists {
    /** How many lists there are. */
    int count();

    /** How many positions a list has. */
    int size(int list);

    /** The positions of a list. */
    int[] positions(int list);

    /** Sets the bits of a list's positions. */
    void addTo(BitSet bits, int list);
}
