package io.github.offprint;

import io.github.offprint.source.Source;
import java.util.OptionalLong;

/** Counts bytes and papers of one reading and tells the listener now and then. */
final class ProgressMeter {
    private static final long STEP = 1 << 16;

    private final ProgressListener listener;
    private final String source;
    private final OptionalLong total;
    private long bytes;
    private long told;
    private long papers;

    ProgressMeter(ProgressListener listener, Source source) {
        this.listener = listener;
        this.source = source.name();
        this.total = source.size();
    }

    void bytes(long soFar) {
        bytes = Math.max(bytes, soFar); // an archive is read from its end, and then from its start
        if (bytes - told >= STEP) {
            tell();
        }
    }

    void paper() {
        papers++;
    }

    long papers() {
        return papers;
    }

    void end() {
        tell();
    }

    private void tell() {
        told = bytes;
        listener.progress(new Progress(source, bytes, total, papers));
    }
}
