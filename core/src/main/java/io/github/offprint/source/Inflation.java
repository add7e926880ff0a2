package io.github.offprint.source;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of DEFLATE data (RFC 1951) with its checksum. What the inflater got out before it met damage is handed on
 * first; the JDK's streams drop it.
 */
final class Inflation {
    private final CompressedBytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private @Nullable DamagedException damage;

    Inflation(CompressedBytes in) {
        this.in = in;
    }

    /** Starts with the next stretch. */
    void begin() {
        inflater.reset();
        crc.reset();
    }

    /** Some plain bytes; 0 at the end of the stretch. */
    int some(byte[] into, int offset, int length) throws DamagedException {
        int count = 0;
        while (count == 0 && !inflater.finished()) {
            if (damage != null) {
                throw damage;
            }
            if (inflater.needsInput() && !in.feed(inflater)) {
                throw new DamagedException("compressed data ends early");
            }
            count = inflate(into, offset, length);
        }
        crc.update(into, offset, count);
        if (inflater.finished()) {
            in.takeBack(inflater);
        }
        return count;
    }

    private int inflate(byte[] into, int offset, int length) throws DamagedException {
        long before = inflater.getBytesWritten();
        try {
            int count = inflater.inflate(into, offset, length);
            if (inflater.needsDictionary()) {
                throw new DamagedException("compressed data needs a dictionary that is not there");
            }
            return count;
        } catch (DataFormatException e) {
            damage = new DamagedException("compressed data is damaged");
            return (int) (inflater.getBytesWritten() - before);
        }
    }

    /** The checksum of the plain bytes so far. */
    long checksum() {
        return crc.getValue();
    }

    /** How many plain bytes came out of this stretch. */
    long plain() {
        return inflater.getBytesWritten();
    }

    /** How many of the compressed bytes at hand are not used yet. */
    int waiting() {
        return inflater.getRemaining();
    }

    void close() {
        inflater.end();
    }
}
