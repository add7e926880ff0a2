package io.github.offprint.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads an input record by record. Used by one thread; every call consumes input or ends, so a loop over it terminates.
 */
public interface PaperCursor extends Closeable {
    /**
     * The next paper with its place, or empty at the end of the input. Problems and ignored spans that come before the
     * paper in the input have been reported to the context when it is returned.
     *
     * @throws IOException when the input itself fails
     */
    Optional<PaperRecord> next() throws IOException;

    /** Lets go of what the cursor holds. The input is closed by the library. */
    @Override
    default void close() throws IOException {}
}
