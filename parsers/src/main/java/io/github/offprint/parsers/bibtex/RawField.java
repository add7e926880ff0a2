package io.github.offprint.parsers.bibtex;

/**
 * A field as it is written.
 *
 * @param name the name in lower case; one with a colon, as the writer makes for the extras of other formats, as it is written
 * @param value the characters between the delimiters, strings filled in and parts joined
 * @param start the index in the text of the entry where the name starts
 * @param end the index behind the value
 */
record RawField(String name, String value, int start, int end) {}
