package io.github.offprint.source;

import static java.util.Objects.requireNonNull;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * The bytes of a source as they are. What the source's own stream may do wrong stays here: whatever it throws comes out as a
 * {@link ReadException} that keeps the cause, it is closed exactly once, and an interrupt of the thread ends the reading.
 */
final class RawInput extends FullInput {
    /** Between two looks at the interrupt flag at most so many bytes are read. */
    private static final int STEP = 4096;

    private final String source;
    private final InputStream in;
    private final ProblemSink problems;
    private final LongConsumer progress;
    private long count;
    private boolean closed;

    private RawInput(String source, InputStream in, ProblemSink problems, LongConsumer progress) {
        this.source = source;
        this.in = in;
        this.problems = problems;
        this.progress = progress;
    }

    /** Opens a source; the progress is told how many bytes were read so far. */
    static RawInput open(Source source, ProblemSink problems, LongConsumer progress) {
        Interruption.check(source.name());
        try {
            return new RawInput(source.name(), requireNonNull(source.open(), "opened stream"), problems, progress);
        } catch (IOException | RuntimeException e) {
            throw ReadException.unreadable(source.name(), e);
        }
    }

    @Override
    int some(byte[] into, int offset, int length) {
        Interruption.check(source);
        int got = dare(into, offset, Math.min(length, STEP));
        count += Math.max(got, 0);
        progress.accept(count);
        return got;
    }

    private int dare(byte[] into, int offset, int length) {
        try {
            int got = in.read(into, offset, length);
            return got == 0 ? one(into, offset) : got;
        } catch (IOException | RuntimeException e) {
            Interruption.check(source);
            throw ReadException.unreadable(source, e);
        }
    }

    /** A stream that answers 0 to a request for more is broken; asking for one byte makes it wait or end. */
    private int one(byte[] into, int offset) throws IOException {
        int one = in.read();
        into[offset] = (byte) one;
        return one < 0 ? -1 : 1;
    }

    /** Closes the stream of the source. What was read stays valid, so a failure here is a problem and no exception. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            in.close();
        } catch (IOException | RuntimeException e) {
            problems.report(
                    new Problem(ProblemCode.NOT_CLOSED, Span.startOf(source), "closing the input failed: " + e, ""));
        }
    }
}
