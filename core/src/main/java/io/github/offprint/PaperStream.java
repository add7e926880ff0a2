package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemLog;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Papers as they are read, in constant memory: whatever the size of the listing, no more than a few records of it are held.
 * Closing it, or the stream it gives, closes the source; so does coming to the end and so does a failure.
 *
 * <p>A failure of the input, a broken limit, an interrupt or, in strict reading, an error comes out of the stream as a
 * {@link ReadException}, after the papers before it. Used by one thread at a time.
 */
public final class PaperStream implements AutoCloseable {
    private final Listings listings;
    private boolean taken;

    PaperStream(ReadSettings settings, Source source, Consumer<Ignored> ignored) {
        this.listings = new Listings(settings, source, ignored);
    }

    /**
     * The papers in the order of the listing. Lazy: a paper is read when the stream asks for it.
     *
     * @throws IllegalStateException when the papers or records were taken already
     */
    public Stream<Paper> papers() {
        return records().map(PaperRecord::paper);
    }

    /**
     * The papers with their places. Lazy: a paper is read when the stream asks for it.
     *
     * @throws IllegalStateException when the papers or records were taken already
     */
    public Stream<PaperRecord> records() {
        if (taken) {
            throw new IllegalStateException("a listing streams by once; read it again for another stream");
        }
        taken = true;
        return StreamSupport.stream(new Records(), false).onClose(this::close);
    }

    /** The format of the listing, or of the first one in an archive; empty until the first paper was asked for. */
    public Optional<PaperFormat> format() {
        return listings.format();
    }

    /** The problems so far, the first {@code limits.problems()} of them. */
    public ImmutableList<Problem> problems() {
        return log().problems();
    }

    /** How many problems there were so far, kept or not. */
    public long problemCount() {
        return log().total();
    }

    ProblemLog log() {
        return listings.log();
    }

    /** Closes the source. Never throws: what goes wrong at that is a problem. A second call does nothing. */
    @Override
    public void close() {
        listings.close();
    }

    private final class Records extends AbstractSpliterator<PaperRecord> {
        Records() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        }

        @Override
        public boolean tryAdvance(Consumer<? super PaperRecord> action) {
            Optional<PaperRecord> next = listings.next();
            next.ifPresent(action);
            return next.isPresent();
        }
    }
}
