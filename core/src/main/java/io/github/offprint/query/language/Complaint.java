package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.SafeText;

/**
 * What an exception says, collected before it is thrown.
 *
 * @param text the query
 * @param offset the place in code units
 * @param reason what is wrong there
 * @param suggestions choices that resemble what was written
 * @param choices all that could stand there
 */
record Complaint(
        String text, int offset, String reason, ImmutableList<String> suggestions, ImmutableList<String> choices) {
    private static final int SHOWN = 40;

    /** The column of a place: code points, counted from 1. */
    static int column(String text, int offset) {
        return text.codePointCount(0, offset) + 1;
    }

    /** A piece of the query in quotation marks, short and fit for a log line. */
    static String quote(String piece) {
        return '"' + SafeText.excerpt(piece, SHOWN) + '"';
    }

    String message() {
        String place = "column " + column(text, offset) + ": " + reason;
        if (!suggestions.isEmpty()) {
            return place + "; did you mean " + String.join(" or ", suggestions) + "?";
        }
        return choices.isEmpty() ? place : place + "; there is " + String.join(", ", choices);
    }
}
