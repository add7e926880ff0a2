package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
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

    /** Finds the papers and says how. */
    public ImmutableList<Plan.Step> steps(Query query) {
        return Search.of(query, slices).steps();
    }
}
