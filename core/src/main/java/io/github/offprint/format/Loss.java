package io.github.offprint.format;

import static java.util.Objects.requireNonNull;

import io.github.offprint.model.Paper;

/**
 * Something of a paper that a format cannot express.
 *
 * @param paper the paper as it was to be written
 * @param field the key of the paper JSON that is not written as it is, such as {@code metrics} or {@code links}
 * @param reason why, in one clause
 */
public record Loss(Paper paper, String field, String reason) {
    /** Refuses null. */
    public Loss {
        requireNonNull(paper, "paper");
        requireNonNull(field, "field");
        requireNonNull(reason, "reason");
    }
}
