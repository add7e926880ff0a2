package io.github.offprint.query.language;

import java.util.OptionalInt;

/**
 * What stands behind a colon or alone.
 *
 * @param form how it is written
 * @param text what it says, without quotation marks and backslashes
 * @param edits the number behind {@code ~}, if there is one
 * @param quoted whether it stood in quotation marks
 * @param start where it starts in the query
 */
record Value(Form form, String text, OptionalInt edits, boolean quoted, int start) {
    /** How a value is written. */
    enum Form {
        /** {@code word}, {@code "two words"}. */
        PLAIN,
        /** {@code word*}, {@code "two words"*}. */
        PREFIX,
        /** {@code w*rd}. */
        WILDCARD,
        /** {@code word~}, {@code "two words"~1}. */
        FUZZY,
        /** {@code /expression/}. */
        REGEX,
        /** {@code *}. */
        STAR
    }

    Value(Form form, String text, boolean quoted, int start) {
        this(form, text, OptionalInt.empty(), quoted, start);
    }
}
