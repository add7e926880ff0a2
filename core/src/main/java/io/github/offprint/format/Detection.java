package io.github.offprint.format;

import static java.util.Objects.requireNonNull;

/**
 * How sure a format is that an input is its own, and why.
 *
 * @param confidence from 0 (not mine) to 1 (nobody else's); above 0.9 only for what no other format can look like
 * @param reason the evidence in one clause, shown to people: {@code "author lines joined by ' · '"}
 */
public record Detection(double confidence, String reason) {
    private static final Detection NONE = new Detection(0, "nothing of this format");

    /** Refuses a confidence outside 0 to 1. */
    public Detection {
        requireNonNull(reason, "reason");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }

    /** Not this format. */
    public static Detection none() {
        return NONE;
    }

    /** This format with some confidence. */
    public static Detection of(double confidence, String reason) {
        return new Detection(confidence, reason);
    }

    /** Whether the format claims the input at all. */
    public boolean isPossible() {
        return confidence > 0;
    }
}
