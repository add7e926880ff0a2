package io.github.offprint.index;

import java.util.function.IntPredicate;

/** The positions below a bound that are not some others. */
record OtherPositions(Positions denied, int bound) implements Positions {
    @Override
    public int atLeast() {
        return bound - denied.atMost();
    }

    @Override
    public int atMost() {
        return bound - denied.atLeast();
    }

    @Override
    public PositionSet find() {
        return PositionSet.below(bound).minus(denied.find());
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return others.minus(denied.findAmong(others));
    }

    @Override
    public IntPredicate test() {
        return denied.test().negate();
    }

    @Override
    public String origin() {
        return "not " + denied.origin();
    }
}
