package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.query.Facet;
import java.util.function.IntFunction;

/** How many papers of a slice have each code of a column. Not for use by several threads. */
final class Tally {
    private final Slice slice;
    private final Column column;
    private final int[] counts;

    Tally(Slice slice, Column column) {
        this.slice = slice;
        this.column = column;
        this.counts = new int[column.count()];
    }

    /** Counts the paper at a position of the collection, and says whether it is the first one with its code. */
    boolean add(int position) {
        return counts[codeAt(position)]++ == 0;
    }

    private int codeAt(int position) {
        return column.codes().at(position - slice.start());
    }

    /** The papers counted that have the code of the one at a position. */
    private Facet.Share share(int position) {
        int code = codeAt(position);
        return new Facet.Share(slice.papers().get(column.first(code)), counts[code]);
    }

    /** The shares of all papers counted, in the order in which their codes were met. */
    static ImmutableList<Facet.Share> shares(IntFunction<Tally> tallies, int[] positions) {
        ImmutableIntArray.Builder met = ImmutableIntArray.builder();
        for (int position : positions) {
            if (tallies.apply(position).add(position)) {
                met.add(position);
            }
        }
        return met.build().stream()
                .mapToObj(position -> tallies.apply(position).share(position))
                .collect(ImmutableList.toImmutableList());
    }
}
