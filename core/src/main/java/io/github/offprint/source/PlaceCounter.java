package io.github.offprint.source;

import io.github.offprint.problem.Position;

/**
 * Follows decoded text and knows the place behind it, counted as {@link LineCursor} counts: LF, CR LF and CR end a line, a
 * column is a code point, and a byte order mark at the start of a line takes an offset but no column. Formats whose records
 * are no lines find their places with it. Used by one thread.
 */
public final class PlaceCounter {
    private long offset;
    private long line = 1;
    private long column = 1;
    private char last = '\n';

    /** At the start of a text. */
    public PlaceCounter() {}

    /** At a place of a text, in front of a character that is no LF of a CR LF. */
    public PlaceCounter(Position start) {
        offset = start.offset();
        line = start.line();
        column = start.column();
    }

    /** Takes in the next stretch of the text. */
    public void pass(char[] text, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (c <= '\r' && (c == '\n' || c == '\r')) {
                endLine(c, at == from ? last : text[at - 1]);
                start = at + 1;
            }
        }
        while (start < to && column == 1 && text[start] == '\uFEFF') {
            start++;
        }
        if (start < to) {
            column += Character.codePointCount(text, start, to - start);
            column -= start == from && Character.isSurrogatePair(last, text[start]) ? 1 : 0;
        }
        last = to > from ? text[to - 1] : last;
        offset += to - from;
    }

    /** Takes in the next stretch of the text, which divides no surrogate pair. */
    public void pass(String text) {
        if (text.isEmpty() || last == '\r' || text.indexOf('\r') >= 0 || text.indexOf('\uFEFF') >= 0) {
            pass(text.toCharArray(), 0, text.length());
            return;
        }
        // Both searches, and the count where no character takes two bytes, are a few instructions for many characters.
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        column += text.codePointCount(start, text.length());
        last = text.charAt(text.length() - 1);
        offset += text.length();
    }

    private void endLine(char c, char before) {
        // The LF of a CR LF: the CR has ended the line. At the very start of a text nothing has.
        line += c == '\n' && before == '\r' ? 0 : 1;
        column = 1;
    }

    /** The place behind what was passed. */
    public Position here() {
        return new Position(line, column, offset);
    }
}
