package io.github.offprint.index;

import java.util.function.IntPredicate;

/** Every position below a bound. */
record AllPositions(int bound) implements Positions {
    @Override
    public int atLeast() {
        return bound;
    }

    @Override
    public int atMost() {
        return bound;
    }

    @Override
    public PositionSet find() {
        return PositionSet.below(bound);
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return others;
    }

    @Override
    public IntPredicate test() {
        return position -> true;
    }

    @Override
    public String origin() {
        return "all papers";
    }
}
