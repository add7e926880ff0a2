package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The positions that are among those of one or another. */
record UnitedPositions(ImmutableList<Positions> parts, int bound) implements Positions {
    @Override
    public int atLeast() {
        return parts.stream().mapToInt(Positions::atLeast).max().orElse(0);
    }

    @Override
    public int atMost() {
        return (int) Math.min(bound, parts.stream().mapToLong(Positions::atMost).sum());
    }

    @Override
    public PositionSet find() {
        return PositionSet.union(parts.stream().map(Positions::find).toList());
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return PositionSet.union(
                parts.stream().map(part -> part.findAmong(others)).toList());
    }

    @Override
    public IntPredicate test() {
        return parts.stream().map(Positions::test).reduce(position -> false, IntPredicate::or);
    }

    @Override
    public String origin() {
        return parts.stream().map(Positions::origin).distinct().collect(Collectors.joining(" or "));
    }
}
