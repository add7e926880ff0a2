package io.github.offprint.source;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Bytes in a file. */
final class FileBytes implements RandomBytes {
    private final String source;
    private final FileChannel file;
    private final long size;
    private final ProblemSink problems;

    private FileBytes(String source, FileChannel file, ProblemSink problems) throws IOException {
        this.source = source;
        this.file = file;
        this.size = file.size();
        this.problems = problems;
    }

    static FileBytes open(String source, Path path, ProblemSink problems, OpenOption... options) {
        try {
            return new FileBytes(source, FileChannel.open(path, options), problems);
        } catch (IOException | RuntimeException e) {
            throw ReadException.unreadable(source, e);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long place, byte[] into, int offset, int length) {
        Interruption.check(source);
        ByteBuffer room = ByteBuffer.wrap(into, offset, length);
        try {
            while (room.hasRemaining() && file.read(room, place + room.position() - offset) >= 0) {
                Interruption.check(source);
            }
        } catch (IOException | RuntimeException e) {
            Interruption.check(source);
            throw ReadException.unreadable(source, e);
        }
        return room.position() - offset;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            problems.report(
                    new Problem(ProblemCode.NOT_CLOSED, Span.startOf(source), "closing the input failed: " + e, ""));
        }
    }
}
