package io.github.offprint.source;

import java.util.function.LongConsumer;

/** A stretch of bytes, from a place on and so many. */
final class RangeInput extends FullInput {
    private final RandomBytes bytes;
    private final LongConsumer progress;
    private long place;
    private long left;

    /** The stretch; the progress is told how many bytes more were read, each time some were. */
    RangeInput(RandomBytes bytes, long place, long length, LongConsumer progress) {
        this.bytes = bytes;
        this.place = place;
        this.left = length;
        this.progress = progress;
    }

    @Override
    int some(byte[] into, int offset, int length) {
        int count = left <= 0 ? 0 : bytes.read(place, into, offset, (int) Math.min(length, left));
        if (count == 0) {
            return -1;
        }
        place += count;
        left -= count;
        progress.accept(count);
        return count;
    }
}
