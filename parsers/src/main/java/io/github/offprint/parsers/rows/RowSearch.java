package io.github.offprint.parsers.rows;

import io.github.offprint.parsers.rows.RowScanner.End;
import java.io.IOException;

/**
 * Finds where rows go on behind damage: at the start of a line at which a row stands that fits those before. What makes a row fit is
 * said at {@link RowReader}. The work is bounded by a multiple of the text that is given up. Used by one thread.
 */
final class RowSearch {
    /** No row fits up to the end of the text. */
    static final int NOWHERE = -1;

    /** Patience or the limit of a record ended the search. */
    static final int UNKNOWN = -2;

    /** How many times the characters it may give up a search may look at. */
    private static final int PATIENCE = 8;

    /** What a search may look at in any case, so that it does not end at the first long row. */
    private static final int LEAST_PATIENCE = 1 << 16;

    /** A line inside a text has so many cells and no more by no accident. */
    private static final int TELLING_WIDTH = 6;

    /** From so many rows it is told how the rows of a file start. */
    private static final int ENOUGH_ROWS = 5;

    private final RowWindow window;
    private final RowScanner scanner;
    private final int longest;

    /** How many cells the rows have; 0 while that is not known. */
    private int width;
    /** How many rows there were behind the head row, and how many of them have their first cell in quotes. */
    private long rows;

    private long startingQuoted;

    RowSearch(RowWindow window, RowScanner scanner, int longest) {
        this.window = window;
        this.scanner = scanner;
        this.longest = longest;
    }

    /** Says how many cells the head row has. */
    void expect(int cells) {
        width = cells;
        rows = 0;
        startingQuoted = 0;
    }

    /** Takes note of a sound row. */
    void learn(boolean startsQuoted) {
        rows++;
        startingQuoted += startsQuoted ? 1 : 0;
    }

    /** Whether a row that is no wider or narrower than the head row has so many cells. */
    boolean isWidth(int cells) {
        return width == 0 || cells == width;
    }

    /**
     * The index of the first row that fits from the start of a line on, {@link #NOWHERE} or {@link #UNKNOWN}.
     *
     * @param scanned how many characters are given up in any case
     */
    int next(int from, int scanned) throws IOException {
        long patience = (long) PATIENCE * scanned + LEAST_PATIENCE;
        int at = from;
        while (at != UNKNOWN && window.reaches(at)) {
            if (startsRows(at)) {
                return at;
            }
            int line = endOfLine(at);
            patience -= Math.max(scanner.end(), line) - at;
            at = patience > 0 ? line : UNKNOWN;
        }
        return at == UNKNOWN ? UNKNOWN : NOWHERE;
    }

    /** Whether rows go on at an index, or nothing comes behind it. */
    boolean isFollowedInOrder(int at) throws IOException {
        int next = pastLineEnds(at);
        return !window.reaches(next) || startsRows(next);
    }

    /** Whether a row that fits starts here, and where that tells little, another one or nothing behind it. */
    private boolean startsRows(int at) throws IOException {
        if (!fits(at)) {
            return false;
        }
        if (width >= TELLING_WIDTH) {
            return true;
        }
        int next = pastLineEnds(scanner.next());
        return !window.reaches(next) || fits(next);
    }

    private boolean fits(int at) throws IOException {
        return scanner.scan(at, longest) == End.ROW
                && scanner.isClean()
                && isWidth(scanner.cells())
                && (scanner.startsQuoted() || rows < ENOUGH_ROWS || startingQuoted < rows);
    }

    private int pastLineEnds(int at) throws IOException {
        int next = at;
        while (next < longest && window.reaches(next) && isLineEnd(window.at(next))) {
            next++;
        }
        return next;
    }

    /** The index behind the line in which an index lies, or {@link #UNKNOWN} when that line is too long. */
    int endOfLine(int from) throws IOException {
        int at = from;
        while (at < longest && window.reaches(at) && !isLineEnd(window.at(at))) {
            at++;
        }
        return at < longest ? behindLineEnd(at) : UNKNOWN;
    }

    /** The index behind the character at an index, CR and LF counting as one. */
    int behindLineEnd(int at) throws IOException {
        if (!window.reaches(at)) {
            return at;
        }
        return window.at(at) == '\r' && window.reaches(at + 1) && window.at(at + 1) == '\n' ? at + 2 : at + 1;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
