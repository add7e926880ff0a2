package io.github.offprint;

/** Is told how far a reading has come, on the thread that reads, about once for every 64 KiB and once at the end. */
@FunctionalInterface
public interface ProgressListener {
    /** Takes note. An exception thrown here ends the reading and reaches the caller as it is. */
    void progress(Progress soFar);
}
