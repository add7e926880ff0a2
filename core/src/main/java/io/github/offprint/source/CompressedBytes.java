package io.github.offprint.source;

import java.util.zip.Inflater;

/** Compressed bytes, some read one by one as header and trailer, the others fed to an inflater, which may take too many. */
final class CompressedBytes {
    private final FullInput in;
    private final byte[] block = new byte[1 << 13];
    private int at;
    private int end;
    private long before;

    CompressedBytes(FullInput in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int next() {
        return available() ? block[at++] & 0xFF : -1;
    }

    /** The next byte without taking it, or -1 at the end. */
    int peek() {
        return available() ? block[at] & 0xFF : -1;
    }

    /** Gives all bytes at hand to an inflater that needs some; false at the end. */
    boolean feed(Inflater inflater) {
        if (!available()) {
            return false;
        }
        inflater.setInput(block, at, end - at);
        at = end;
        return true;
    }

    /** Takes back what the inflater did not need. */
    void takeBack(Inflater inflater) {
        at = end - inflater.getRemaining();
    }

    /** How many bytes were taken, those an inflater was given and has not used included. */
    long taken() {
        return before + at;
    }

    private boolean available() {
        if (at < end) {
            return true;
        }
        before += end;
        at = 0;
        end = 0;
        end = Math.max(0, in.read(block, 0, block.length));
        return end > 0;
    }
}
