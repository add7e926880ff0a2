package io.github.offprint.query;

/** Which of several values a condition is about. Over no values each of these is false; {@code none} is not any. */
public enum Quantifier {
    /** At least one. */
    ANY,
    /** Each one, and there is one. */
    ALL,
    /** The first in the order of the listing. */
    FIRST,
    /** The last in the order of the listing. */
    LAST
}
