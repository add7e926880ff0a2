package io.github.offprint.format;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A format that an input may be of.
 *
 * @param format the format
 * @param detection how sure it is, and why
 */
public record Candidate(PaperFormat format, Detection detection) {
    /** Refuses null. */
    public Candidate {
        requireNonNull(format, "format");
        requireNonNull(detection, "detection");
    }

    /** Gives {@code ris 0.95 (the first tag is TY)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f (%s)", format.id(), detection.confidence(), detection.reason());
    }
}
