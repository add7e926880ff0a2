package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The positions that several have in common, looked for where there are fewest first. */
record CommonPositions(ImmutableList<Positions> fewestFirst) implements Positions {
    static Positions of(Iterable<Positions> parts) {
        ImmutableList<Positions> fewestFirst =
                ImmutableList.sortedCopyOf(Comparator.comparingInt(Positions::atMost), parts);
        return fewestFirst.size() == 1 ? fewestFirst.get(0) : new CommonPositions(fewestFirst);
    }

    @Override
    public int atLeast() {
        return 0;
    }

    @Override
    public int atMost() {
        return fewestFirst.get(0).atMost();
    }

    @Override
    public PositionSet find() {
        return narrow(fewestFirst.get(0).find(), fewestFirst.subList(1, fewestFirst.size()));
    }

    @Override
    public PositionSet findAmong(PositionSet others) {
        return narrow(others, fewestFirst);
    }

    private static PositionSet narrow(PositionSet some, ImmutableList<Positions> parts) {
        PositionSet left = some;
        for (int i = 0; i < parts.size() && left.size() > 0; i++) {
            left = parts.get(i).findAmong(left);
        }
        return left;
    }

    @Override
    public IntPredicate test() {
        return fewestFirst.stream()
                .map(Positions::test)
                .reduce(IntPredicate::and)
                .orElseThrow();
    }

    @Override
    public String origin() {
        return fewestFirst.stream().map(Positions::origin).distinct().collect(Collectors.joining(" and "));
    }
}
