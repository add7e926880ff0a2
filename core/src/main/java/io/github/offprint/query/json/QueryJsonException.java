package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.SafeText;

/** JSON that is no query: where, why, and what could stand there instead. Its message is fit for a terminal or a log. */
public final class QueryJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final String reason;
    private final transient ImmutableList<String> choices;

    QueryJsonException(String pointer, String reason, Iterable<String> choices) {
        super(message(pointer, reason, ImmutableList.copyOf(choices)));
        this.pointer = pointer;
        this.reason = SafeText.escape(reason);
        this.choices = ImmutableList.copyOf(choices);
    }

    private static String message(String pointer, String reason, ImmutableList<String> choices) {
        String place = (pointer.isEmpty() ? "at the top" : "at " + pointer) + ": " + reason;
        return SafeText.escape(choices.isEmpty() ? place : place + "; there is " + String.join(", ", choices));
    }

    /** The place as a JSON Pointer (RFC 6901), such as {@code /query/and/2/field}; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong, without the place and the choices. */
    public String reason() {
        return reason;
    }

    /** What could stand there, where that is a list of words; else empty. */
    public ImmutableList<String> choices() {
        return choices;
    }
}
