package io.github.offprint.format;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * A listing format. Implementations are immutable and thread-safe; what belongs to one reading lives in the cursor.
 *
 * <p>Register a format with {@code Offprint.reader().with(format)}, or name it in
 * {@code META-INF/services/io.github.offprint.format.PaperFormat}.
 */
public interface PaperFormat {
    /** The stable name, in lower case with hyphens: {@code poster-session}. Unique in a set of formats. */
    String id();

    /** What the format is, in a few words for a table: {@code text copied from a virtual conference site}. */
    String description();

    /** The file name extensions in lower case, without dots; empty when the format has none of its own. */
    ImmutableSet<String> extensions();

    /**
     * Whether {@link #open} works; true for all but those that are made for people or programs elsewhere, such as a web page, which
     * extend {@link WriteOnlyFormat}. A format that cannot read is never asked whether it knows an input.
     */
    default boolean canRead() {
        return true;
    }

    /** Says whether an input is of this format, judging by its first characters alone. Never throws. */
    Detection detect(Head head);

    /**
     * Starts reading. The cursor is total: malformed content becomes problems, never an exception.
     *
     * @throws UnsupportedOperationException when {@link #canRead()} is false
     * @throws IOException when the input itself fails; the library turns it into a {@code ReadException}
     */
    PaperCursor open(ReadContext context) throws IOException;

    /** Whether {@link #writer} works. */
    default boolean canWrite() {
        return false;
    }

    /**
     * Starts writing.
     *
     * @throws UnsupportedOperationException when {@link #canWrite()} is false
     * @throws IOException when the output fails
     */
    default PaperWriter writer(WriteContext context) throws IOException {
        throw new UnsupportedOperationException("the format " + id() + " can be read, not written");
    }
}
