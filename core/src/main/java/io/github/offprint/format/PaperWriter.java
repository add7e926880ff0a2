package io.github.offprint.format;

import io.github.offprint.model.Paper;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes papers one after the other. Closing it writes what ends the document; the output itself is closed by the library.
 * Used by one thread.
 */
public interface PaperWriter extends Closeable {
    /** Writes one paper and reports what of it cannot be expressed. */
    void write(Paper paper) throws IOException;

    /** Writes what ends the document. */
    @Override
    default void close() throws IOException {}
}
