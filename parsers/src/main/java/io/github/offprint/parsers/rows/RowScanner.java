package io.github.offprint.parsers.rows;

import io.github.offprint.parsers.rows.Dialect.Quoting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one row ends, by its quotes alone. What a quoted cell holds plays no part, so the end is right or the row is called
 * damaged. Used for one row after the other.
 */
final class RowScanner {
    /** How a scan ends. */
    enum End {
        /** At a line end, or at the end of the input. */
        ROW,
        /** A quoted cell is followed by text, or the input ends inside it. */
        DAMAGED,
        /** The row is longer than it may be. */
        TOO_LONG
    }

    /** What to think of text between a closing quote and the end of its cell. */
    enum AfterQuote {
        /** The row is damaged. */
        DAMAGE,
        /** It belongs to the cell. */
        TEXT
    }

    private final RowWindow window;
    private final char delimiter;
    private final Quoting quoting;
    private final char mark;

    private final List<Integer> ends = new ArrayList<>();
    private int limit;
    private AfterQuote afterQuote = AfterQuote.DAMAGE;
    private int at;
    private int cells;
    private boolean inQuotes;
    private boolean startsQuoted;
    private boolean hasQuotes;
    private boolean isClean;

    RowScanner(RowWindow window, Dialect dialect) {
        this.window = window;
        this.delimiter = dialect.delimiter();
        this.quoting = dialect.quoting();
        this.mark = quoting.mark();
    }

    /** Scans the row that starts at an index and may have so many characters. */
    End scan(int from, int most) throws IOException {
        return scan(from, most, AfterQuote.DAMAGE);
    }

    /** Scans the row that starts at an index and may have so many characters. */
    End scan(int from, int most, AfterQuote treatment) throws IOException {
        at = from;
        limit = from + most;
        afterQuote = treatment;
        cells = 0;
        inQuotes = false;
        hasQuotes = false;
        isClean = true;
        startsQuoted = window.reaches(from) && quoting.isMark(window.at(from));
        End end;
        ends.clear();
        do {
            passEmptyCells();
            cells++;
            end = cell();
        } while (end == null);
        ends.add(at);
        return end;
    }

    /** The index behind each cell of a row that was scanned with {@link AfterQuote#TEXT}. */
    List<Integer> ends() {
        return ends;
    }

    /** Where the scan came to: the index of the line end, or of what is wrong. */
    int end() {
        return at;
    }

    /** The index behind the line end. */
    int next() throws IOException {
        if (!window.reaches(at)) {
            return at;
        }
        return window.at(at) == '\r' && window.reaches(at + 1) && window.at(at + 1) == '\n' ? at + 2 : at + 1;
    }

    int cells() {
        return cells;
    }

    /** Whether the scan stopped inside a quoted cell. */
    boolean isInQuotes() {
        return inQuotes;
    }

    /** Whether any cell is quoted. */
    boolean hasQuotes() {
        return hasQuotes;
    }

    boolean startsQuoted() {
        return startsQuoted;
    }

    /** Whether no unquoted cell ends with a quotation mark, as one does that lost its opening one. */
    boolean isClean() {
        return isClean;
    }

    /** Passes cells with nothing in them, of which exports have many. */
    private void passEmptyCells() {
        if (afterQuote == AfterQuote.DAMAGE) {
            int first = at;
            at = window.past(delimiter, at);
            cells += at - first;
        }
    }

    /** Passes one cell and the delimiter behind it; null when another cell follows. */
    private @Nullable End cell() throws IOException {
        if (window.reaches(at) && quoting.isMark(window.at(at))) {
            hasQuotes = true;
            End end = quoted();
            if (end != null) {
                return end;
            }
        } else {
            plain();
            isClean &= at == 0 || quoting == Quoting.NONE || !endsWithMark();
        }
        if (at >= limit) {
            return End.TOO_LONG;
        }
        if (!window.reaches(at)) {
            return End.ROW;
        }
        return step(window.at(at));
    }

    private boolean endsWithMark() {
        return window.at(at - 1) == mark;
    }

    private @Nullable End step(char c) {
        if (c == '\n' || c == '\r') {
            return End.ROW;
        }
        if (c == delimiter) {
            if (afterQuote == AfterQuote.TEXT) {
                ends.add(at);
            }
            at++;
            return null;
        }
        return End.DAMAGED;
    }

    private void plain() throws IOException {
        do {
            at = window.endOfPlain(at, delimiter);
        } while (at == window.held() && at < limit && window.reaches(at));
    }

    /** Passes a quoted cell; null when it is closed. */
    private @Nullable End quoted() throws IOException {
        at++;
        inQuotes = true;
        while (at < limit && window.reaches(at)) {
            at = window.nextMark(at, mark);
            if (at == window.held()) {
                continue;
            }
            boolean doubled = window.reaches(at + 1) && window.at(at + 1) == mark;
            at += doubled ? 2 : 1;
            if (!doubled) {
                inQuotes = false;
                if (afterQuote == AfterQuote.TEXT) {
                    plain();
                }
                return null;
            }
        }
        return at >= limit ? End.TOO_LONG : End.DAMAGED;
    }
}
