package io.github.offprint.source;

import java.io.Closeable;

/** Bytes that can be read in any order, as a zip archive must be: its directory is at its end. */
interface RandomBytes extends Closeable {
    /** How many there are. */
    long size();

    /** Reads so many bytes, or as many as there are from the place on, if any. */
    int read(long place, byte[] into, int offset, int length);

    /** Lets go of them. What goes wrong at that costs nothing that was read. */
    @Override
    void close();
}
