package io.github.offprint.parsers.rows;

import io.github.offprint.problem.Position;

/** Counts lines and columns as {@link Position} says. */
final class Place {
    private Place() {}

    /** The place behind a text that starts at a place. */
    static Position behind(String text, Position start) {
        long offset = start.offset() + text.length();
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        if (oneLine) {
            return new Position(start.line(), start.column() + text.codePointCount(0, text.length()), offset);
        }
        long line = start.line();
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                boolean ended = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                line += ended ? 0 : 1;
                lineStart = i + 1;
            }
        }
        return new Position(line, 1L + text.codePointCount(lineStart, text.length()), offset);
    }
}
