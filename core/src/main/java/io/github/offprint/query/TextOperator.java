package io.github.offprint.query;

/** How a pattern is looked for in a text. {@link TextMatching} says what each one finds. */
public enum TextOperator {
    /** The characters stand somewhere in the text. */
    CONTAINS,
    /** The characters stand in the text with no word running across their ends. */
    WORD,
    /** The words stand one after the other, whatever is between them. */
    PHRASE,
    /** As a phrase, and the last word is only the start of one. */
    PREFIX,
    /** The whole text. */
    IS,
    /** Neighbouring words, with {@code *} and {@code ?} for characters. */
    WILDCARD,
    /** A regular expression finds a piece of the text. */
    REGEX,
    /** Neighbouring words, each with a slip or two. */
    FUZZY
}
