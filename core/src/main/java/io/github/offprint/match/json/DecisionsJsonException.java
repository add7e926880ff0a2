package io.github.offprint.match.json;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.offprint.text.SafeText;

/** JSON that holds no decisions: where and why. Its message is fit for a terminal or a log. */
public final class DecisionsJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    DecisionsJsonException(JsonLocation where, String reason) {
        this(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()), reason);
    }

    private DecisionsJsonException(int line, int column, String reason) {
        super("line " + line + ", column " + column + ": " + SafeText.escape(reason));
        this.line = line;
        this.column = column;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column, counted from 1. */
    public int column() {
        return column;
    }
}
