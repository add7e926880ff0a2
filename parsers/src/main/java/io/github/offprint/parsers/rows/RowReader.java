package io.github.offprint.parsers.rows;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.rows.Dialect.Quoting;
import io.github.offprint.parsers.rows.RowScanner.AfterQuote;
import io.github.offprint.parsers.rows.RowScanner.End;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows one by one, in memory bounded by the longest row that the limits allow. LF, CR LF and a lone CR end a row outside
 * quotes.
 *
 * <p><b>Damage</b> costs its own row. A row is sound when each of its quoted cells is closed and followed by a delimiter or a line
 * end. One that is not, in a single line and with as many cells as the head row, is read with the cell as it stands,
 * quotes and all, and a problem says so. Any other ends before the next line that starts a row which fits: sound, with as many cells
 * as the head row, quoted at its start if several rows so far all were, no cell ending in a quote it did not start with, and, in
 * files of few columns, followed by another such row or by nothing. Up to there the text is one problem. Where no such row comes before the limit of a record,
 * that much is passed over, and the next fitting row is looked for behind it.
 *
 * <p>Used by one thread.
 */
public final class RowReader {
    /** How much is shown of a row that is too long to be kept. */
    private static final int SHOWN = 200;

    private final String source;
    private final Limits limits;
    private final ProblemSink problems;
    private final Dialect dialect;
    private final RowWindow window;
    private final RowScanner scanner;
    private final RowSearch search;
    private final CellReader cellReader;

    private long line = 1;
    private long offset;

    /**
     * A reader at the start of a text.
     *
     * @param in the text, whose byte order marks at the start are passed over; the reader does not close it
     * @param source the name that spans give
     * @param limits of which {@link Limits#recordLength()} and {@link Limits#fields()} hold
     * @param problems told of damage
     */
    public RowReader(Reader in, String source, Limits limits, Dialect dialect, ProblemSink problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        this.dialect = dialect;
        this.window = new RowWindow(in);
        this.scanner = new RowScanner(window, dialect);
        this.search = new RowSearch(window, scanner, limits.recordLength());
        this.cellReader = new CellReader(window, dialect, limits);
    }

    /** The cells of the first row of a head that is not blank, a {@code sep=} line left aside; empty when there is none. */
    public static ImmutableList<String> firstRow(Head head, Dialect dialect) {
        Reader text = new StringReader(head.text());
        RowReader reader = new RowReader(text, head.name(), Limits.safe(), dialect, problem -> {});
        try {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (!row.get().isBlank() && !row.get().isSeparatorLine()) {
                    return row.get().cells();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail", impossible);
        }
        return ImmutableList.of();
    }

    /** Says how many cells the head row has, by which rows are told from damage. */
    public void expect(int cells) {
        search.expect(cells);
    }

    /**
     * The next row, blank or not, or empty at the end of the text.
     *
     * @throws IOException when the text itself fails
     */
    public Optional<Row> next() throws IOException {
        while (startRow()) {
            End end = scanner.scan(0, limits.recordLength());
            if (end == End.ROW && scanner.cells() <= limits.fields()) {
                return Optional.of(take(cells(scanner.end())));
            }
            if (end == End.ROW) {
                tooManyCells();
            } else if (end == End.DAMAGED && isReadable()) {
                return Optional.of(takeLoose());
            } else {
                giveUp(end);
            }
        }
        return Optional.empty();
    }

    private boolean startRow() throws IOException {
        while (window.reaches(0) && window.at(0) == RowWindow.BYTE_ORDER_MARK) {
            window.pass(1);
            offset++;
        }
        return window.reaches(0);
    }

    private Row take(String[] cells) throws IOException {
        int length = scanner.end();
        int next = scanner.next();
        boolean mayHaveLostQuote = !scanner.isClean();
        search.learn(scanner.startsQuoted());
        Row row = new Row(source, here(), window.text(0, length), cells);
        pass(row.text(), next, !scanner.hasQuotes());
        remark(row, mayHaveLostQuote);
        return row;
    }

    private String[] cells(int length) {
        return dialect.quoting() == Quoting.NONE
                ? Splitter.on(dialect.delimiter())
                        .splitToList(window.text(0, length))
                        .toArray(new String[0])
                : cellReader.cells(length);
    }

    private void remark(Row row, boolean mayHaveLostQuote) {
        if (holdsControls(row.text())) {
            problems.report(Problem.of(ProblemCode.CONTROL_CHARACTERS, row.span(), row.text()));
        }
        if (mayHaveLostQuote && row.cells().stream().anyMatch(this::lostOpeningQuote)) {
            loose(row, "a cell ends with a quotation mark that it does not start with");
        }
    }

    private boolean lostOpeningQuote(String cell) {
        char mark = dialect.quoting().mark();
        return !cell.isEmpty()
                && cell.charAt(cell.length() - 1) == mark
                && cell.charAt(0) != mark
                && cell.chars().filter(c -> c == mark).count() % 2 == 1;
    }

    private static boolean holdsControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !Blanks.isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    private void loose(Row row, String message) {
        problems.report(new Problem(ProblemCode.LOOSE_SYNTAX, row.span(), message, row.text()));
    }

    private void tooManyCells() throws IOException {
        int next = scanner.next();
        String message = "a row of " + scanner.cells() + " cells was left out; the limit fields is " + limits.fields();
        String text = window.text(0, scanner.end());
        problems.report(new Problem(ProblemCode.OVERSIZED_RECORD, span(text), message, shown(text)));
        pass(text, next, false);
    }

    /**
     * Whether text follows a closing quote and the row can be told all the same: it has all its cells in one line, and nothing
     * behind it speaks against that.
     */
    private boolean isReadable() throws IOException {
        return !scanner.isInQuotes() && isLooseRow() && search.isFollowedInOrder(scanner.next()) && isLooseRow();
    }

    private boolean isLooseRow() throws IOException {
        End end = scanner.scan(0, limits.recordLength(), AfterQuote.TEXT);
        boolean whole = end == End.ROW && scanner.cells() <= limits.fields();
        return whole && search.isWidth(scanner.cells()) && !holdsLineEnd(0, scanner.end());
    }

    private boolean holdsLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (RowSearch.isLineEnd(window.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A cell with text behind its closing quote is taken as it stands, quotes and all. */
    private Row takeLoose() throws IOException {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int end : scanner.ends()) {
            cells.add(unquoted(window.text(from, end)));
            from = end + 1;
        }
        Row row = take(cells.toArray(new String[0]));
        loose(row, "text follows a closing quotation mark; the cell is taken as it stands");
        return row;
    }

    private String unquoted(String cell) {
        String mark = String.valueOf(dialect.quoting().mark());
        String inside = cell.length() > 1 && cell.startsWith(mark) && cell.endsWith(mark)
                ? cell.substring(1, cell.length() - 1).replace(mark + mark, "")
                : mark;
        return inside.contains(mark)
                ? cell
                : cell.substring(1, cell.length() - 1).replace(mark + mark, mark);
    }

    /** Gives up the row that starts here, up to the next one that fits. */
    private void giveUp(End end) throws IOException {
        boolean inQuotes = scanner.isInQuotes();
        int scanned = Math.max(1, Math.min(scanner.end(), window.held()));
        int next = search.next(search.endOfLine(0), scanned);
        if (next >= 0) {
            damaged(next, ProblemCode.MALFORMED_RECORD, "the quotation marks of this row contradict each other");
        } else if (next == RowSearch.UNKNOWN) {
            passOn(end, scanned);
        } else if (inQuotes) {
            damaged(window.held(), ProblemCode.TRUNCATED, "the text ends inside a quoted cell");
        } else {
            damaged(
                    window.held(),
                    ProblemCode.MALFORMED_RECORD,
                    "the quotation marks of this row contradict each other");
        }
    }

    /** Takes out the text before an index as one problem. */
    private void damaged(int next, ProblemCode code, String message) throws IOException {
        int end = next;
        while (end > 0 && RowSearch.isLineEnd(window.at(end - 1))) {
            end--;
        }
        String text = window.text(0, end);
        problems.report(new Problem(code, span(text), message, text));
        pass(text, next, false);
    }

    /** Passes over what is too long to be kept, up to the next row that fits. */
    private void passOn(End end, int scanned) throws IOException {
        Position start = here();
        String shown = shown(window.text(0, scanned));
        int next = RowSearch.UNKNOWN;
        while (next == RowSearch.UNKNOWN && window.reaches(0)) {
            passHeld();
            passLine();
            next = search.next(0, 0);
        }
        int behind = next >= 0 ? next : window.held();
        pass(window.text(0, behind), behind, false);
        Span span = new Span(source, start, here());
        if (end == End.TOO_LONG) {
            String message = "a row was left out; the limit recordLength is " + limits.recordLength();
            problems.report(new Problem(ProblemCode.OVERSIZED_RECORD, span, message, shown));
        } else {
            String message = "the quotation marks of this row contradict each other; the rows up to here were left out";
            problems.report(new Problem(ProblemCode.MALFORMED_RECORD, span, message, shown));
        }
    }

    /** Lets go of all that is held; CR and LF stay together. */
    private void passHeld() throws IOException {
        int held = search.behindLineEnd(window.held() - 1);
        pass(window.text(0, held), held, false);
    }

    /** Lets go of the rest of a line, however long it is. */
    private void passLine() throws IOException {
        int at = 0;
        while (window.reaches(at) && !RowSearch.isLineEnd(window.at(at))) {
            at++;
            if (at == window.held()) {
                passHeld();
                at = 0;
            }
        }
        int next = search.behindLineEnd(at);
        pass(window.text(0, next), next, false);
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN));
    }

    private Span span(String text) {
        return new Span(source, here(), Place.behind(text, here()));
    }

    /** Every row starts a line, so its column is the first. */
    private Position here() {
        return new Position(line, 1, offset);
    }

    /** Moves behind a text and the line end that follows it. */
    private void pass(String text, int next, boolean oneLine) {
        long inside = oneLine ? 0 : Place.behind(text, Position.START).line() - 1;
        line += inside + lineEnds(text.length(), next);
        offset += next;
        window.pass(next);
    }

    private int lineEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean second = window.at(i) == '\n' && i > 0 && window.at(i - 1) == '\r';
            ends += RowSearch.isLineEnd(window.at(i)) && !second ? 1 : 0;
        }
        return ends;
    }
}
