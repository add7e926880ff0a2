package io.github.offprint.parsers.csljson;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;

/** The reading of an item that has just been written, to see what of the paper is in it. */
final class WrittenItem implements ReadContext {
    private static final Limits DEEP = Limits.batch().toBuilder()
            .recordLength(Integer.MAX_VALUE)
            .nesting(1_000)
            .build();

    /** The nesting of a text that goes back as JSON; the item around it adds to it. */
    static final Limits SHALLOW = DEEP.toBuilder().nesting(900).build();

    @Override
    public Head head() {
        return new Head("written", "", true);
    }

    @Override
    public Limits limits() {
        return DEEP;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    @Override
    public Reader characters() {
        throw new UnsupportedOperationException("items are handed over one by one");
    }

    @Override
    public InputStream bytes() {
        throw new UnsupportedOperationException("items are handed over one by one");
    }

    @Override
    public void report(Problem problem) {
        // Whatever is odd about an item, only what is read of it counts here.
    }

    @Override
    public void ignore(Span span, IgnoredReason reason) {
        // Nothing stands around an item.
    }
}
