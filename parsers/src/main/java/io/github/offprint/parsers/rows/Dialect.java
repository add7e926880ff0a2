package io.github.offprint.parsers.rows;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a file divides its rows into cells.
 *
 * @param delimiter the character between cells
 * @param quoting how a cell that holds the delimiter or a line end is told
 */
public record Dialect(char delimiter, Quoting quoting) {
    /** How a cell that holds the delimiter or a line end is told. */
    public enum Quoting {
        /** Between double quotes, a quote inside it doubled: RFC 4180, section 2. */
        DOUBLE('"'),
        /** Between single quotes, a quote inside it doubled, as some databases write. */
        SINGLE('\''),
        /** Not at all: quotes are text, as in the tab-delimited files of Web of Science. */
        NONE('\0');

        private final char mark;

        Quoting(char mark) {
            this.mark = mark;
        }

        /** Whether the character opens and closes a quoted cell. */
        boolean isMark(char c) {
            return c == mark && this != NONE;
        }

        /** The character that opens and closes a quoted cell. */
        char mark() {
            return mark;
        }
    }

    /** Commas and double quotes, as RFC 4180 has it. */
    public static final Dialect STANDARD = new Dialect(',', Quoting.DOUBLE);

    /** In the order in which they are preferred where a head row has equally many cells by several of them. */
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private static final Splitter CELLS = Splitter.on(CharMatcher.anyOf("\t\r\n"));

    private static final String SEPARATOR_LINE = "sep=";
    private static final int SEPARATOR_AT = SEPARATOR_LINE.length();

    /**
     * The dialect of a file by its first characters: what a {@code sep=} line says (Excel), else the delimiter that divides the
     * first row into the most cells. Tabs come without quotes, unless a whole cell in quotes shows otherwise.
     */
    public static Dialect of(Head head) {
        String text = withoutMarks(head.text());
        if (isSeparatorLine(firstLine(text))) {
            return quoted(text.charAt(SEPARATOR_AT), text);
        }
        String row = text.stripLeading();
        Dialect best = STANDARD;
        int most = 1;
        for (char delimiter : DELIMITERS) {
            Dialect dialect = quoted(delimiter, row);
            int cells = cells(row, dialect);
            if (cells > most) {
                best = dialect;
                most = cells;
            }
        }
        return best;
    }

    private static String withoutMarks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == RowWindow.BYTE_ORDER_MARK) {
            at++;
        }
        return text.substring(at);
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether a line says what divides the cells below it, as Excel writes it: {@code sep=;}. */
    static boolean isSeparatorLine(String line) {
        return line.length() == SEPARATOR_AT + 1 && line.startsWith(SEPARATOR_LINE);
    }

    private static Dialect quoted(char delimiter, String text) {
        if (text.startsWith("'") && text.contains("'" + delimiter + "'")) {
            return new Dialect(delimiter, Quoting.SINGLE);
        }
        boolean plain = delimiter == '\t' && !holdsQuotedCell(text);
        return new Dialect(delimiter, plain ? Quoting.NONE : Quoting.DOUBLE);
    }

    /** Whether a cell of a line stands in quotes as a whole, the quotes inside it doubled. */
    private static boolean holdsQuotedCell(String text) {
        return CELLS.splitToStream(text)
                .anyMatch(cell -> cell.length() > 1
                        && cell.startsWith("\"")
                        && cell.endsWith("\"")
                        && !cell.substring(1, cell.length() - 1)
                                .replace("\"\"", "")
                                .contains("\""));
    }

    private static int cells(String text, Dialect dialect) {
        RowScanner scanner = new RowScanner(new RowWindow(text), dialect);
        try {
            scanner.scan(0, text.length() + 1);
            return scanner.cells();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail", impossible);
        }
    }
}
