package io.github.offprint.format;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a format is given to read one input: the input, already decompressed, the limits, what the host said, and where
 * problems go. Belongs to one reading and one thread.
 */
public interface ReadContext {
    /** The first characters of the input. Reading it consumes nothing. */
    Head head();

    /** The limits in force. */
    Limits limits();

    /** The day on which the listing was taken, where the host said so; what a date without a year is measured by. */
    Optional<LocalDate> asOf();

    /**
     * The input as decoded text, a byte order mark included. Either this or {@link #bytes()} may be called, once.
     * Bytes that are not valid in the encoding arrive as U+FFFD and have been reported.
     */
    Reader characters() throws IOException;

    /** The lines of {@link #characters()}, with their places; lines over the limit are left out and reported. */
    default LineCursor lines() throws IOException {
        return new LineCursor(characters(), sourceName(), limits(), this::report);
    }

    /** The input as bytes, for formats that find their encoding themselves. Either this or {@link #characters()}, once. */
    InputStream bytes() throws IOException;

    /**
     * The charset of {@link #bytes()} where it does not have to be found: the host named it, or the input was text and is
     * encoded here. Empty where only the content tells.
     */
    default Optional<Charset> charset() {
        return Optional.empty();
    }

    /** Reports a problem. In strict mode an error ends the reading here. */
    void report(Problem problem);

    /** Says that a stretch of the input is left out on purpose. */
    void ignore(Span span, IgnoredReason reason);

    /** The name of the source, as spans have it. */
    default String sourceName() {
        return head().name();
    }

    /** Reports a problem said with the words of its code. */
    default void report(ProblemCode code, Span span, String text) {
        report(Problem.of(code, span, text));
    }
}
