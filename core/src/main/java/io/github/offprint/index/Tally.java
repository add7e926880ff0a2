package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How many papers of a slice have each code of a column. Not for use by several threads. */
final class Tally<V> {
    private final Slice slice;
    private final Column<V> column;
    private final Codes codes;
    private final int[] counts;
    /** The codes in the order in which they were met. */
    private final int[] met;

    private int size;

    private Tally(Slice slice, Column<V> column) {
        this.slice = slice;
        this.column = column;
        this.codes = column.codes();
        this.counts = new int[column.count()];
        this.met = new int[column.count()];
    }

    /** A tally of nothing, over the column of a field that has one. */
    static <V> Tally<V> of(Slice slice, Field<V> field) {
        Column<V> column = slice.segment().column(field);
        if (column == null) {
            throw new IllegalArgumentException("there is no column of " + field);
        }
        return new Tally<>(slice, column);
    }

    /** Counts the paper at a position of the slice, and says whether it is the first one with its code. */
    boolean add(int position) {
        int code = codes.at(position);
        if (counts[code]++ > 0) {
            return false;
        }
        met[size++] = code;
        return true;
    }

    /** Counts all papers of the slice, whose codes are met in ascending order. */
    void addAll() {
        for (int code = 0; code < counts.length; code++) {
            counts[code] += column.size(code);
            met[size++] = code;
        }
    }

    private Facet.Share<V> share(int code) {
        return new Facet.Share<>(column.value(code, slice.papers()), counts[code]);
    }

    /** What was counted, in the order in which their codes were met. */
    ImmutableList<Facet.Share<V>> shares() {
        ImmutableList.Builder<Facet.Share<V>> shares = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            shares.add(share(met[i]));
        }
        return shares.build();
    }

    /** The papers at some positions of a collection, in the order in which their codes were met, whatever slices they lie in. */
    static <V> ImmutableList<Facet.Share<V>> shares(IntFunction<Tally<V>> tallies, IntStream positions) {
        ImmutableIntArray.Builder first = ImmutableIntArray.builder();
        positions.forEachOrdered(position -> {
            Tally<V> tally = tallies.apply(position);
            if (tally.add(position - tally.slice.start())) {
                first.add(position);
            }
        });
        return first.build().stream()
                .mapToObj(position -> {
                    Tally<V> tally = tallies.apply(position);
                    return tally.share(tally.codes.at(position - tally.slice.start()));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
