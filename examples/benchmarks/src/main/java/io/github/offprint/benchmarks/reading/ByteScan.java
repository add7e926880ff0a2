package io.github.offprint.benchmarks.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What it takes to look at every byte: eight at a time, with the trick that tells a zero byte in a word (Mycroft 1987). */
final class ByteScan {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long SEVEN_BITS = 0x7F7F7F7F7F7F7F7FL;

    private ByteScan() {}

    /** How many of the bytes are the one that is looked for. */
    static long count(byte[] bytes, char wanted) {
        long pattern = LOW * wanted;
        long count = 0;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long differing = (long) WORDS.get(bytes, at) ^ pattern;
            long nonZero = ((differing & SEVEN_BITS) + SEVEN_BITS) | differing | SEVEN_BITS;
            count += Long.bitCount(~nonZero);
        }
        for (; at < bytes.length; at++) {
            count += bytes[at] == wanted ? 1 : 0;
        }
        return count;
    }
}
