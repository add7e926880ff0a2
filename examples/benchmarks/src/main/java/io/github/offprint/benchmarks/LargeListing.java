package io.github.offprint.benchmarks;

import io.github.offprint.Offprint;
import io.github.offprint.PaperStream;
import io.github.offprint.benchmarks.reading.RegularListing;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Streams a generated listing of any size, to show that memory and time per megabyte stay flat:
 * {@code java -Xmx64m -cp target/benchmarks.jar io.github.offprint.benchmarks.LargeListing 200}.
 */
public final class LargeListing {
    /** How many papers are repeated until the size is reached. */
    static final int PAGE = 500;

    private static final int MEGABYTE = 1_000_000;

    private LargeListing() {}

    /**
     * Reads the listing and prints a line for each tenth of it.
     *
     * @param arguments the size in megabytes
     */
    public static void main(String[] arguments) {
        run(Integer.parseInt(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Reads a listing of so many megabytes and gives the number of papers. */
    static long run(int megabytes, PrintStream out) {
        byte[] page = RegularListing.of(PAGE).getBytes(StandardCharsets.UTF_8);
        long size = (long) megabytes * MEGABYTE / page.length * page.length;
        Tenths tenths = new Tenths(size, out);
        Source source = Source.stream("large listing", () -> new Repeated(page, size));
        try (PaperStream stream =
                Offprint.reader().limits(Limits.batch()).onProgress(soFar -> tenths.reached(soFar.bytes())).stream(
                        source)) {
            return stream.papers().count();
        }
    }

    /** A page again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] page;
        private final long size;
        private long at;

        Repeated(byte[] page, long size) {
            this.page = page;
            this.size = size;
        }

        @Override
        public int read() {
            return at == size ? -1 : page[(int) (at++ % page.length)] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == size) {
                return -1;
            }
            int from = (int) (at % page.length);
            int count = Math.min(length, page.length - from);
            System.arraycopy(page, from, into, offset, count);
            at += count;
            return count;
        }
    }

    /** Prints the time per megabyte of every tenth, and the heap in use at its end. */
    private static final class Tenths {
        private final long size;
        private final PrintStream out;
        private int tenth;
        private long bytes;
        private long nanos = System.nanoTime();

        Tenths(long size, PrintStream out) {
            this.size = size;
            this.out = out;
        }

        void reached(long soFar) {
            if (soFar * 10 < (tenth + 1) * size) {
                return;
            }
            tenth = (int) (soFar * 10 / size);
            long now = System.nanoTime();
            double milliseconds = (now - nanos) / 1e6 / ((soFar - bytes) / (double) MEGABYTE);
            Runtime runtime = Runtime.getRuntime();
            long heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
            out.println(String.format(Locale.ROOT, "%3d %%  %6.2f ms/MB  %3d MB heap", tenth * 10, milliseconds, heap));
            nanos = now;
            bytes = soFar;
        }
    }
}
