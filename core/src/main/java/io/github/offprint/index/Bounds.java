package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * What an index knows of an answer: positions that are surely in it, and positions outside of which there are none. Where the
 * two are the same, that is the answer; what lies between them has to be asked.
 *
 * @param sure all of them are in the answer
 * @param possible all of the answer is in them
 */
record Bounds(Positions sure, Positions possible) {
    /** The answer itself. */
    static Bounds exactly(Positions answer) {
        return new Bounds(answer, answer);
    }

    /** Some of these. */
    static Bounds among(Positions possible) {
        return new Bounds(FoundPositions.NONE, possible);
    }

    /** Anything. */
    static Bounds unknown(int size) {
        return among(new AllPositions(size));
    }

    boolean isExact() {
        return sure == possible;
    }

    /** The answer to all of several clauses. */
    static Bounds all(List<Bounds> clauses) {
        return combine(clauses, CommonPositions::of);
    }

    /** The answer to some of several clauses. */
    static Bounds any(List<Bounds> clauses, int size) {
        return combine(clauses, parts -> new UnitedPositions(parts, size));
    }

    private static Bounds combine(List<Bounds> clauses, Function<ImmutableList<Positions>, Positions> how) {
        Positions possible = how.apply(clauses.stream().map(Bounds::possible).collect(ImmutableList.toImmutableList()));
        return clauses.stream().allMatch(Bounds::isExact)
                ? exactly(possible)
                : new Bounds(
                        how.apply(clauses.stream().map(Bounds::sure).collect(ImmutableList.toImmutableList())),
                        possible);
    }

    /** The answer to the opposite. */
    Bounds not(int size) {
        Positions surely = new OtherPositions(possible, size);
        return isExact() ? exactly(surely) : new Bounds(surely, new OtherPositions(sure, size));
    }

    /** The answer, found by asking what lies between the bounds. */
    PositionSet answer(IntPredicate asked) {
        return settle(possible.find(), asked);
    }

    /** The answer among some positions of which all are possible. */
    PositionSet settle(PositionSet possibly, IntPredicate asked) {
        if (isExact()) {
            return possibly;
        }
        PositionSet surely = sure.findAmong(possibly);
        return possibly.keep(position -> surely.contains(position) || asked.test(position));
    }
}
