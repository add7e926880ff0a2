package io.github.offprint.problem;

/**
 * A place in decoded text.
 *
 * @param line the line, counted from 1; LF, CR LF and a lone CR each end one line, and nothing else does
 * @param column the column, counted from 1 in code points; a byte order mark takes no column, a tab takes one
 * @param offset the distance from the start of the text in UTF-16 units, counted from 0, so that
 *     {@code text.substring(start, end)} is what a span names; a byte order mark counts as the character it is
 */
public record Position(long line, long column, long offset) implements Comparable<Position> {
    /** The start of any text. */
    public static final Position START = new Position(1, 1, 0);

    /** Refuses places that no text can have. */
    public Position {
        if (line < 1 || column < 1 || offset < 0) {
            throw new IllegalArgumentException(
                    "no such place: line " + line + ", column " + column + ", offset " + offset);
        }
    }

    /** Orders places of one text from its start to its end. */
    @Override
    public int compareTo(Position other) {
        return Long.compare(offset, other.offset);
    }

    /** Gives {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
