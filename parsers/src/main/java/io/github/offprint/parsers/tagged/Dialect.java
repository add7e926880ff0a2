package io.github.offprint.parsers.tagged;

import java.util.Optional;

/** What one kind of tagged file looks like. Stateless. */
public interface Dialect {
    /** What a tag does to the records. */
    enum Mark {
        /** It holds a field of the record. */
        FIELD,
        /** It opens a record, and closes the one that is still open. */
        OPENS,
        /** It closes the record; only without a value. */
        CLOSES,
        /** It stands around the records, as the head and the end of a file do. */
        FRAMES
    }

    /** What lies between two records. */
    enum Division {
        /** A tag that closes the first of them. */
        CLOSING_TAG,
        /** A blank line, always. */
        BLANK_LINE
    }

    /** What a line without a tag looks like when it goes on with the value above it. */
    enum Continuation {
        /** Anything. */
        ANY,
        /** It is indented; without that it is read all the same, and a problem says so. */
        INDENTED
    }

    /** The tag that a line begins with; empty when it has none. */
    Optional<Tag> tag(String line);

    /** What a tag does. */
    Mark mark(String tag);

    /** What lies between two records. */
    Division division();

    /** What goes on with a value. */
    Continuation continuation();

    /** The tag that closes a record, for messages; what the files have instead where none does. */
    String closing();
}
