package io.github.offprint.format;

import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * A format that is made for people or programs elsewhere, such as a web page: it can be written, knows no input and cannot be
 * read. Implementations are immutable and thread-safe.
 */
public abstract class WriteOnlyFormat implements PaperFormat {
    /** For the formats that extend it. */
    protected WriteOnlyFormat() {}

    /** Gives false. */
    @Override
    public final boolean canRead() {
        return false;
    }

    /** Knows no input. */
    @Override
    public final Detection detect(Head head) {
        return Detection.none();
    }

    /**
     * Cannot read.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public final PaperCursor open(ReadContext context) {
        throw new UnsupportedOperationException("the format " + id() + " can be written, not read");
    }

    /** Gives true. */
    @Override
    public final boolean canWrite() {
        return true;
    }

    @Override
    public abstract PaperWriter writer(WriteContext context) throws IOException;
}
