package io.github.offprint.index;

import com.google.common.primitives.Ints;
import java.util.Arrays;

/**
 * Runs of numbers of which small ones take little room: seven bits to a byte, the lowest first, and the eighth where more follow,
 * as Protocol Buffers and Lucene write a {@code varint}. Immutable.
 */
final class PackedNumbers {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    /** Where each run starts, and where the next one would. */
    private final int[] starts;

    private PackedNumbers(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** How many runs there are. */
    int runs() {
        return starts.length - 1;
    }

    /** The first number of a run that has one. */
    int first(int run) {
        return cursor(run).next();
    }

    /** How many bytes a run has; it has no more numbers. */
    int bytes(int run) {
        return starts[run + 1] - starts[run];
    }

    /** A cursor before the first number of a run. */
    Cursor cursor(int run) {
        return new Cursor(bytes, starts[run], starts[run + 1]);
    }

    /** Walks over numbers. */
    static final class Cursor {
        private final byte[] bytes;
        private final int end;
        private int at;

        private Cursor(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }

        boolean hasNext() {
            return at < end;
        }

        int next() {
            byte first = bytes[at++];
            return first >= 0 ? first : more(first & (MORE - 1));
        }

        private int more(int lowest) {
            int number = lowest;
            for (int shift = BITS; ; shift += BITS) {
                byte next = bytes[at++];
                number |= (next & (MORE - 1)) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }

    /** One run while it grows. */
    static final class Run {
        private byte[] bytes = new byte[6];
        private int length;

        /** Adds a number, none of them negative. */
        void add(int number) {
            int rest = number;
            for (; rest >= MORE; rest >>>= BITS) {
                put((byte) (rest | MORE));
            }
            put((byte) rest);
        }

        private void put(byte next) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length + (length >> 1) + 8);
            }
            bytes[length++] = next;
        }
    }

    /** Puts runs one behind the other. */
    static final class Builder {
        private byte[] bytes = new byte[64];
        private int length;
        private int[] starts = new int[16];
        private int runs;

        /** Starts the next run. */
        void start() {
            starts = Ints.ensureCapacity(starts, runs + 1, runs);
            starts[runs++] = length;
        }

        void add(int number) {
            Run run = new Run();
            run.add(number);
            add(run);
        }

        void add(Run run) {
            int longer = Math.addExact(length, run.length);
            if (longer > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, longer + (long) (longer >> 1)));
            }
            System.arraycopy(run.bytes, 0, bytes, length, run.length);
            length = longer;
        }

        PackedNumbers build() {
            start();
            return new PackedNumbers(Arrays.copyOf(bytes, length), Arrays.copyOf(starts, runs));
        }
    }
}
