package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The clauses of a query asked of one slice, one after the other.
 *
 * @param parts the clauses in the order to take them in; there is one
 */
record SliceSearch(Slice slice, ImmutableList<Part> parts) {
    /** A clause, and what the slice knows of its answer. */
    record Part(Query clause, Bounds bounds) {}

    /** How many papers each clause left, and how many had to be asked in the end. */
    record Trace(ImmutableList<Integer> left, int asked) {}

    boolean isExact() {
        for (Part part : parts) {
            if (!part.bounds.isExact()) {
                return false;
            }
        }
        return true;
    }

    /** The clauses that leave something to ask. */
    List<Query> inexact() {
        return parts.stream()
                .filter(part -> !part.bounds.isExact())
                .map(Part::clause)
                .toList();
    }

    boolean narrows(int part) {
        return !(parts.get(part).bounds.possible() instanceof AllPositions);
    }

    String origin(int part) {
        return parts.get(part).bounds.possible().origin();
    }

    /** Positions in the slice, in ascending order. */
    private IntStream found() {
        PositionSet possible = possible();
        return isExact() ? possible.stream() : possible.stream().filter(undecided(possible));
    }

    /** What is found, by the codes of a field with a column. */
    <V> Tally<V> tally(Field<V> field) {
        Tally<V> tally = Tally.of(slice, field);
        if (parts.stream().allMatch(part -> part.bounds.sure() instanceof AllPositions)) {
            tally.addAll();
        } else if (isExact()) {
            possible().forEach(tally::add);
        } else {
            found().forEachOrdered(tally::add);
        }
        return tally;
    }

    /** Positions in the collection, in ascending order. */
    IntStream positions() {
        IntStream found = found();
        return slice.start() == 0 ? found : found.map(position -> slice.start() + position);
    }

    int count() {
        Positions only = parts.get(0).bounds.possible();
        boolean known = parts.size() == 1 && isExact() && only.atLeast() == only.atMost();
        return known ? only.atMost() : (int) positions().count();
    }

    /**
     * A walk over the slice in an order until so many papers are found, where it is less work than to find all. Of n papers of which
     * m are found, a walk meets n / m for each that it finds.
     */
    Optional<Walk> walk(Order order, int count) {
        double found = parts.get(0).bounds.possible().atMost();
        if (found * found <= (double) count * slice.segment().size()) {
            return Optional.empty();
        }
        SliceOrder ordered = SliceOrder.of(slice, order);
        return ordered.isWalkable() ? Optional.of(new Walk(slice.start(), ordered, test(), count)) : Optional.empty();
    }

    /** Whether a position of the slice is found. */
    private IntPredicate test() {
        return parts.stream().map(this::test).reduce(IntPredicate::and).orElseThrow();
    }

    private IntPredicate test(Part part) {
        IntPredicate possible = part.bounds.possible().test();
        if (part.bounds.isExact()) {
            return possible;
        }
        IntPredicate sure = part.bounds.sure().test();
        return position -> possible.test(position)
                && (sure.test(position) || part.clause.test(slice.papers().get(position)));
    }

    private PositionSet possible() {
        PositionSet left = parts.get(0).bounds.possible().find();
        for (int i = 1; i < parts.size() && left.size() > 0; i++) {
            left = parts.get(i).bounds.possible().findAmong(left);
        }
        return left;
    }

    /** The test for possible positions: those that are not surely in the answer are asked. */
    private IntPredicate undecided(PositionSet possible) {
        PositionSet sure = sure(possible);
        Query rest = Query.allOf(inexact());
        IntPredicate asked = position -> rest.test(slice.papers().get(position));
        return sure.size() == 0 ? asked : position -> sure.contains(position) || asked.test(position);
    }

    private PositionSet sure(PositionSet possible) {
        PositionSet sure = possible;
        for (Part part : parts) {
            sure = part.bounds.isExact() ? sure : part.bounds.sure().findAmong(sure);
        }
        return sure;
    }

    Trace trace() {
        List<Integer> left = new ArrayList<>();
        PositionSet some = parts.get(0).bounds.possible().find();
        left.add(some.size());
        for (Part part : parts.subList(1, parts.size())) {
            some = part.bounds.possible().findAmong(some);
            left.add(some.size());
        }
        return new Trace(
                ImmutableList.copyOf(left),
                isExact() ? 0 : some.size() - sure(some).size());
    }
}
