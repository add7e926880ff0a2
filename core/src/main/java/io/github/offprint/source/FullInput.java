package io.github.offprint.source;

import io.github.offprint.problem.ReadException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that come in full portions: a read fills what it was given unless the input ends or fails, and a failure shows only
 * after every byte before it was handed on. So nothing above depends on how a source cuts its bytes into portions.
 */
abstract class FullInput extends InputStream {
    private boolean ended;
    private @Nullable ReadException failure;

    /** One byte or more, or -1 at the end; asked for at least one and never again after the end or a failure. */
    abstract int some(byte[] into, int offset, int length);

    @Override
    public final int read(byte[] into, int offset, int length) {
        int got = 0;
        while (got < length && !ended && failure == null) {
            got += more(into, offset + got, length - got);
        }
        if (got > 0 || length == 0) {
            return got;
        }
        if (failure != null) {
            throw failure;
        }
        return -1;
    }

    private int more(byte[] into, int offset, int length) {
        try {
            int count = some(into, offset, length);
            ended = count < 0;
            return Math.max(count, 0);
        } catch (ReadException e) {
            failure = e;
            return 0;
        }
    }

    @Override
    public final int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Whether the end was seen; a short read that is not the end is a failure to come. */
    final boolean ended() {
        return ended;
    }

    @Override
    public void close() {}
}
