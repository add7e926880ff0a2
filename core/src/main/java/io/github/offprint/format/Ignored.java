package io.github.offprint.format;

import static java.util.Objects.requireNonNull;

import io.github.offprint.problem.Span;

/**
 * A stretch of the input that is in no paper and no problem, and why. Together with the spans of the records and of the
 * problems, the ignored spans of a text listing cover every character that is not blank.
 */
public record Ignored(Span span, IgnoredReason reason) {
    /** Refuses null. */
    public Ignored {
        requireNonNull(span, "span");
        requireNonNull(reason, "reason");
    }
}
