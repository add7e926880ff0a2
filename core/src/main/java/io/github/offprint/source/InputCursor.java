package io.github.offprint.source;

import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import java.io.Closeable;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The inputs inside a source, one after the other: the source itself, or what is packed in it. Used by one thread.
 */
public abstract sealed class InputCursor implements Closeable permits SingleInput, ZipInputs {
    InputCursor() {}

    /**
     * Opens a source. What is packed is told by the first bytes, not by the name.
     *
     * @param source what to read
     * @param limits how much to take
     * @param problems told of everything that is wrong with the bytes, now and while the inputs are read
     * @param progress told how many bytes of the source were read so far, whenever some were
     * @throws ReadException when the source cannot be opened or its first bytes cannot be read
     */
    public static InputCursor open(Source source, Limits limits, ProblemSink problems, LongConsumer progress) {
        return new Unpacking(source, limits, problems, progress).open();
    }

    /** The next input, or empty when there is no other. The input before it must not be used any more. */
    public abstract Optional<Input> next();

    /** Whether the inputs are the entries of an archive. */
    public abstract boolean isArchive();

    /** Closes the source. What goes wrong at that is reported as a problem; a second call does nothing. */
    @Override
    public abstract void close();
}
