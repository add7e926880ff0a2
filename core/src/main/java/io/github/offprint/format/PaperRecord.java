package io.github.offprint.format;

import static java.util.Objects.requireNonNull;

import io.github.offprint.model.Paper;
import io.github.offprint.problem.Span;

/**
 * A paper and where it stood.
 *
 * @param paper what was read
 * @param span where it stood, from the first character of the record to just behind the last
 */
public record PaperRecord(Paper paper, Span span) {
    /** Refuses null. */
    public PaperRecord {
        requireNonNull(paper, "paper");
        requireNonNull(span, "span");
    }
}
