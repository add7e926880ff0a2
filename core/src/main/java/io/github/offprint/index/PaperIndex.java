package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * An index over a collection of papers. It gives the positions that asking every paper gives, in the same order.
 *
 * <p>It consists of segments, each over a run of the collection. A segment is made once and never changed, so that any number of
 * threads can ask without waiting for each other, and a longer collection shares the segments of the shorter one. What an index
 * keeps beside the papers is said at {@code Papers.indexed()}.
 *
 * <p>Immutable and safe for use from many threads.
 */
public final class PaperIndex {
    private final ImmutableList<Paper> papers;
    private final ImmutableList<Slice> slices;

    private PaperIndex(ImmutableList<Paper> papers, ImmutableList<Slice> slices) {
        this.papers = papers;
        this.slices = slices;
    }

    /** An index over these papers. */
    public static PaperIndex of(ImmutableList<Paper> papers) {
        return over(papers, ImmutableList.of());
    }

    /**
     * An index over the papers of this one and more behind them. Segments that are no larger than twice what comes behind them
     * are made anew together with it: adding papers one by one makes a number of segments that grows with the logarithm of
     * their number, and handles each paper as many times.
     */
    public PaperIndex plus(ImmutableList<Paper> more) {
        ImmutableList<Paper> all = ImmutableList.<Paper>builderWithExpectedSize(papers.size() + more.size())
                .addAll(papers)
                .addAll(more)
                .build();
        int kept = slices.size();
        int start = papers.size();
        while (kept > 0 && isSmall(slices.get(kept - 1), all.size() - start)) {
            kept--;
            start = slices.get(kept).start();
        }
        return over(all, slices.subList(0, kept));
    }

    private static boolean isSmall(Slice slice, int behind) {
        int size = slice.segment().size();
        return size <= 2L * behind && (long) size + behind <= Segment.MOST_PAPERS;
    }

    private static PaperIndex over(ImmutableList<Paper> papers, ImmutableList<Slice> known) {
        ImmutableList.Builder<Slice> slices = ImmutableList.builder();
        int start = 0;
        for (Slice slice : known) {
            int end = start + slice.segment().size();
            slices.add(new Slice(start, papers.subList(start, end), slice.segment()));
            start = end;
        }
        while (start < papers.size()) {
            Segment segment = Segment.of(papers.subList(start, papers.size()));
            int end = start + segment.size();
            slices.add(new Slice(start, papers.subList(start, end), segment));
            start = end;
        }
        return new PaperIndex(papers, slices.build());
    }

    /** The papers. */
    public ImmutableList<Paper> papers() {
        return papers;
    }

    /** The positions of the papers that the query asks for, in ascending order; papers are asked while it is read. */
    public IntStream positions(Query query) {
        return Search.of(query, slices).positions();
    }

    /** How many papers the query asks for. */
    public int count(Query query) {
        return Search.of(query, slices).count();
    }

    /** Positions for the query among which are the first so many in an order. */
    public IntStream best(Query query, Order order, int count) {
        return Search.of(query, slices).best(order, count);
    }

    /** Whether the first so many are found on a walk in the order, instead of among all that are found. */
    public boolean isWalked(Query query, Order order, int count) {
        return Search.of(query, slices).isWalked(order, count);
    }

    /** Compares the papers at two positions as the order does. */
    public IntBinaryOperator comparing(Order order) {
        List<SliceOrder> orders =
                slices.stream().map(slice -> SliceOrder.of(slice, order)).toList();
        if (orders.size() == 1) {
            return orders.get(0)::compare;
        }
        return (left, right) -> {
            int number = sliceOf(left);
            int start = slices.get(number).start();
            return number == sliceOf(right)
                    ? orders.get(number).compare(left - start, right - start)
                    : order.compare(papers.get(left), papers.get(right));
        };
    }

    /** The number of the last slice that starts at or before a position. */
    private int sliceOf(int position) {
        int low = 0;
        int high = slices.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (slices.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the values of the field are known by codes, so that they can be counted here. */
    public boolean hasColumns(Field<?> field) {
        return Segment.hasColumn(field);
    }

    /** Counts the values of a field with columns over the papers that the query asks for. */
    public <V> Facet<V> countBy(Field<V> field, Query query) {
        return Facet.ofShares(field, Search.of(query, slices).shares(field));
    }

    /** Counts the values of a field with columns over the papers at some positions, taken one after the other. */
    public <V> Facet<V> countBy(Field<V> field, IntStream positions) {
        List<Tally<V>> tallies =
                slices.stream().map(slice -> Tally.of(slice, field)).toList();
        return Facet.ofShares(field, Tally.shares(position -> tallies.get(sliceOf(position)), positions));
    }

    /** Finds the papers and says how. */
    public ImmutableList<Plan.Step> steps(Query query) {
        return Search.of(query, slices).steps();
    }
}
