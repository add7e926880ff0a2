package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.index.PaperIndex;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Papers in the order of their listing. A paper may stand at several positions; nothing is joined that was listed twice.
 *
 * <p>Immutable and safe for use from many threads, so a value of this type is its own snapshot: it can be kept, shared and
 * handed on without copying. Two values are equal when they hold equal papers in the same order.
 */
public final class Papers implements Iterable<Paper> {
    private static final Papers EMPTY = new Papers(ImmutableList.of(), new Scan(ImmutableList.of()));

    private final ImmutableList<Paper> papers;
    private final Hits hits;

    private Papers(ImmutableList<Paper> papers, Hits hits) {
        this.papers = papers;
        this.hits = hits;
    }

    private static Papers holding(ImmutableList<Paper> papers) {
        return papers.isEmpty() ? EMPTY : new Papers(papers, new Scan(papers));
    }

    private static Papers holding(PaperIndex index) {
        return new Papers(index.papers(), new Indexed(index));
    }

    /** No papers. */
    public static Papers empty() {
        return EMPTY;
    }

    /** These papers in this order. */
    public static Papers of(Paper... papers) {
        return holding(ImmutableList.copyOf(papers));
    }

    /** These papers in the order of the iteration, which is copied once; papers that are {@code Papers} are not copied. */
    public static Papers of(Iterable<Paper> papers) {
        return papers instanceof Papers same ? same : holding(ImmutableList.copyOf(papers));
    }

    /** The papers of several listings, one listing after the other. */
    public static Papers concat(Papers... listings) {
        ImmutableList.Builder<Paper> all = ImmutableList.builder();
        for (Papers listing : listings) {
            all.addAll(listing.papers);
        }
        return holding(all.build());
    }

    /** A collector for streams: {@code stream.filter(query).collect(Papers.toPapers())}. */
    public static Collector<Paper, ?, Papers> toPapers() {
        return Collector.<Paper, ImmutableList.Builder<Paper>, Papers>of(
                ImmutableList::builder,
                ImmutableList.Builder::add,
                (left, right) -> left.addAll(right.build()),
                all -> holding(all.build()));
    }

    /**
     * The papers that a query asks for, as a description to refine; nothing is asked yet.
     *
     * <pre>{@code
     * papers.where(TITLE.contains("diffusion")).orderBy(YEAR.descending()).limit(10).list();
     * }</pre>
     */
    public Selection where(Query query) {
        return Selection.of(this, query);
    }

    /**
     * The same papers with an index behind them: every selection gives the same papers in the same order, found faster. These
     * papers, if they have one already.
     *
     * <p>An index pays where tens of thousands of papers are asked again and again: to make it takes as long as about twenty
     * scans for a word. It keeps some 40 bytes for a paper with a title of nine words and four authors, 3 more for each word of an abstract,
     * and 4 more for each field by which papers are found in small numbers or are put in order, once one asks; of values that
     * were counted it keeps what each different one counts as. {@link Selection#plan()} says what it did. Clauses that it does not know,
     * such as a regular expression, a link or a field of the host's own, are asked of the papers that the other clauses leave.
     *
     * <p>The result is as immutable as these papers. Any number of threads can ask it at once, and none waits for another.
     */
    public Papers indexed() {
        return hits instanceof Indexed ? this : holding(PaperIndex.of(papers));
    }

    /**
     * These papers and more behind them. If these have an index, the result has one too, and only the new papers and a few of
     * the last ones are indexed for it.
     */
    public Papers plus(Iterable<Paper> more) {
        ImmutableList<Paper> added = of(more).papers;
        if (added.isEmpty()) {
            return this;
        }
        return hits instanceof Indexed indexed ? holding(indexed.index().plus(added)) : concat(this, holding(added));
    }

    /** The way to find the papers that a query asks for. */
    Hits hits() {
        return hits;
    }

    /** How many positions there are. */
    public int size() {
        return papers.size();
    }

    /** Whether there are no papers. */
    public boolean isEmpty() {
        return papers.isEmpty();
    }

    /**
     * The paper at a position, counted from 0.
     *
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public Paper get(int position) {
        return papers.get(position);
    }

    /** All papers as an immutable list, without copying them. */
    public ImmutableList<Paper> list() {
        return papers;
    }

    /** All papers as a stream. */
    public Stream<Paper> stream() {
        return papers.stream();
    }

    /** Iterates over the papers; nothing can be removed. */
    @Override
    public Iterator<Paper> iterator() {
        return papers.iterator();
    }

    /**
     * Writes all papers to a file in the format of its extension, compressed when the name ends in {@code .gz}.
     *
     * @throws IllegalArgumentException when no format that can write has the extension, or several have; the message names
     *     them
     * @throws java.io.UncheckedIOException when the file cannot be written; a file that was there stays as it was
     */
    public WriteReport write(Path file) {
        return write(file, Formats.discovered().writable().byFileName(file.toString()));
    }

    /**
     * Writes all papers to a file, compressed when the name ends in {@code .gz}.
     *
     * @throws UnsupportedOperationException when the format cannot write
     * @throws java.io.UncheckedIOException when the file cannot be written; a file that was there stays as it was
     */
    public WriteReport write(Path file, PaperFormat format) {
        return writeTo(PaperOutput.to(file, format));
    }

    /**
     * Writes all papers to a writer, which stays open.
     *
     * @throws UnsupportedOperationException when the format cannot write
     * @throws java.io.UncheckedIOException when the writer fails
     */
    public WriteReport write(Writer out, PaperFormat format) {
        return writeTo(PaperOutput.to(out, format));
    }

    private WriteReport writeTo(PaperOutput opened) {
        try (PaperOutput output = opened) {
            papers.forEach(output::write);
            return output.finish();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Papers that && papers.equals(that.papers));
    }

    @Override
    public int hashCode() {
        return papers.hashCode();
    }

    /** Gives the number of papers and the first few titles. */
    @Override
    public String toString() {
        List<Paper> first = papers.subList(0, Math.min(3, papers.size()));
        return papers.size()
                + (papers.size() == 1 ? " paper " : " papers ")
                + first
                + (papers.size() > 3 ? " ..." : "");
    }
}
