package io.github.offprint;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * How far a reading has come.
 *
 * @param source the name of the source
 * @param bytes how many bytes of it were read so far, compressed ones where it is compressed; 0 for text
 * @param total how many there are, where that is known
 * @param papers how many papers were read so far
 */
public record Progress(String source, long bytes, OptionalLong total, long papers) {
    /** Refuses null. */
    public Progress {
        requireNonNull(source, "source");
        requireNonNull(total, "total");
    }
}
