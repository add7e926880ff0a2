package io.github.offprint.source;

import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Takes in a whole stream so that it can be read in any order. A few mebibytes are held in memory; more go to a temporary
 * file that only its owner can read and that is deleted when it is closed.
 */
final class Spool {
    private static final int MEMORY = 4 << 20;
    private static final int BLOCK = 1 << 16;

    private final String source;
    private final FullInput in;
    private final SizeLimit size;
    private final ProblemSink problems;

    /** A spool for the rest of a stream, no larger than the limit. */
    Spool(String source, FullInput in, SizeLimit size, ProblemSink problems) {
        this.source = source;
        this.in = in;
        this.size = size;
        this.problems = problems;
    }

    RandomBytes bytes() {
        byte[] held = new byte[BLOCK];
        int count = 0;
        for (int got = read(held, 0); got > 0; got = read(held, count)) {
            count += got;
            if (count == MEMORY) {
                return file(held);
            }
            if (count == held.length) {
                held = Arrays.copyOf(held, Math.min(2 * held.length, MEMORY));
            }
        }
        return new MemoryBytes(held, count);
    }

    /** Fills the block from an index on as far as there are bytes, less of them than 1 only at the end. */
    private int read(byte[] block, int from) {
        int got = in.read(block, from, block.length - from);
        if (got > 0 && !size.take(got)) {
            throw size.exceeded();
        }
        return got;
    }

    private RandomBytes file(byte[] held) {
        try {
            Path file = Files.createTempFile("offprint", ".zip");
            try {
                return filled(file, held);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw ReadException.unreadable(source, e);
        }
    }

    private RandomBytes filled(Path file, byte[] held) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(held);
            byte[] block = new byte[BLOCK];
            for (int got = read(block, 0); got > 0; got = read(block, 0)) {
                out.write(block, 0, got);
            }
        }
        return FileBytes.open(source, file, problems, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
