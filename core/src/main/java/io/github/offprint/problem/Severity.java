package io.github.offprint.problem;

/** How much a {@link Problem} matters. The order of the constants is the order of weight. */
public enum Severity {
    /** Nothing is lost or doubtful; a reader of the listing may still want to know. */
    NOTE,
    /** Some text could not be used as it stands; it is kept in the problem, and the papers around it are right. */
    WARNING,
    /** A record, or the rest of the input, could not be read. Strict reading stops here. */
    ERROR
}
