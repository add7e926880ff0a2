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
        /** It stands around the records, as the head and the end of a file do. */
        FRAMES
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

    /** What a tag does that closes no record. */
    Mark mark(String tag);

    /** What goes on with a value. */
    Continuation continuation();

    /** The tag that closes a record where nothing stands behind it; empty where a blank line closes one instead. */
    Optional<String> closingTag();
}
