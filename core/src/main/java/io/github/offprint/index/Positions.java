package io.github.offprint.index;

import java.util.function.IntPredicate;

/**
 * Positions that can be found: all at once, or those among some that were found before. Which is less work depends on how many
 * there are, which can be said without finding them. Immutable.
 */
sealed interface Positions
        permits AllPositions,
                FoundPositions,
                ListedPositions,
                CodedPositions,
                PhrasePositions,
                CommonPositions,
                UnitedPositions,
                OtherPositions {
    /** No fewer than so many are found. */
    int atLeast();

    /** No more than so many are found; where it is the same as {@link #atLeast}, this is their number. */
    int atMost();

    /** Finds them. */
    PositionSet find();

    /** Finds those that are among the others. */
    PositionSet findAmong(PositionSet others);

    /** A test for one position after the other, in whatever order. */
    IntPredicate test();

    /** In a word, where they come from. */
    String origin();
}
