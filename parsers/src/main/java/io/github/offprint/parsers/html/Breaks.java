package io.github.offprint.parsers.html;

/** What becomes of the breaks between paragraphs. */
enum Breaks {
    /** They are white space. */
    SPACES,
    /** They are a line feed. */
    PARAGRAPHS
}
