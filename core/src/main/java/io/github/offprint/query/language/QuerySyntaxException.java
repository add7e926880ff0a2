package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;

/**
 * A query that cannot be read: where, why, and what could stand there instead.
 *
 * <pre>
 * column 5: no field "titel"; did you mean title?
 *
 * abc titel:graph
 *     ^
 * </pre>
 *
 * <p>Nothing in {@link #getMessage()} and {@link #pointer()} steers a terminal or a log, whatever the query holds.
 */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String text;
    private final int offset;
    private final String reason;
    private final transient ImmutableList<String> suggestions;
    private final transient ImmutableList<String> choices;

    QuerySyntaxException(Complaint complaint) {
        super(complaint.message());
        this.text = complaint.text();
        this.offset = complaint.offset();
        this.reason = complaint.reason();
        this.suggestions = complaint.suggestions();
        this.choices = complaint.choices();
    }

    /** The query as it was given. */
    public String text() {
        return text;
    }

    /** The place in code points, from 1 to one behind the last. */
    public int column() {
        return Complaint.column(text, offset);
    }

    /** What is wrong, without the place and the choices. */
    public String reason() {
        return reason;
    }

    /** The choices that resemble what was written, the nearest first; empty where none does or there is nothing to choose. */
    public ImmutableList<String> suggestions() {
        return suggestions;
    }

    /** All that could stand there, where that is a list of words; else empty. */
    public ImmutableList<String> choices() {
        return choices;
    }

    /** Two lines: the query, or the part of it around the place, and a caret under the place. */
    public String pointer() {
        return Pointer.at(text, offset);
    }
}
