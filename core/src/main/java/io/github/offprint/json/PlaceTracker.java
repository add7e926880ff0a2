package io.github.offprint.json;

import io.github.offprint.problem.Position;

/**
 * Follows a text from its start and knows the place it has reached. Lines and columns are counted as {@link Position} says;
 * the pieces of the text may divide a CR LF or a surrogate pair.
 */
final class PlaceTracker {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private long line;
    private long column;
    private long offset;
    private char previous;

    PlaceTracker(Position start) {
        line = start.line();
        column = start.column();
        offset = start.offset();
    }

    Position position() {
        return new Position(line, column, offset);
    }

    /** Passes a whole piece. Where it has no line end this takes a few instructions for many characters. */
    void pass(String piece) {
        if (isPlain(piece)) {
            offset += piece.length();
            column += piece.codePointCount(0, piece.length());
            previous = piece.charAt(piece.length() - 1);
        } else {
            pass(piece, 0, piece.length());
        }
    }

    /** Passes a part of a piece. */
    void pass(String piece, int from, int to) {
        for (int i = from; i < to; i++) {
            pass(piece.charAt(i));
        }
    }

    private void pass(char c) {
        offset++;
        if (c == '\n' || c == '\r') {
            line += c == '\n' && previous == '\r' ? 0 : 1;
            column = 1;
        } else if (takesColumn(c)) {
            column++;
        }
        previous = c;
    }

    private boolean takesColumn(char c) {
        return Character.isLowSurrogate(c) ? !Character.isHighSurrogate(previous) : c != BYTE_ORDER_MARK || column > 1;
    }

    private static boolean isPlain(String piece) {
        if (piece.isEmpty() || piece.indexOf('\n') >= 0 || piece.indexOf('\r') >= 0) {
            return false;
        }
        char first = piece.charAt(0);
        return first != BYTE_ORDER_MARK && !Character.isLowSurrogate(first);
    }
}
