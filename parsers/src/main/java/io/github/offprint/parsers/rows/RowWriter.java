package io.github.offprint.parsers.rows;

import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes rows as RFC 4180 has them: commas, CR LF, and in double quotes every cell that could be mistaken without them. Cells that
 * spreadsheets would run are {@linkplain FormulaGuard guarded} if so asked. Used by one thread.
 */
public final class RowWriter {
    private final Writer out;
    private final UnaryOperator<String> guard;
    private final StringBuilder row = new StringBuilder(1 << 12);

    /**
     * A writer to a text, which it does not close.
     *
     * @param guard what is done to every cell first: {@link FormulaGuard#guard} or {@link FormulaGuard#keep}
     */
    public RowWriter(Writer out, UnaryOperator<String> guard) {
        this.out = out;
        this.guard = guard;
    }

    /** Writes one row. */
    public void write(List<String> cells) throws IOException {
        row.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(',');
            }
            append(guard.apply(cells.get(i)));
        }
        out.append(row.append("\r\n"));
    }

    private void append(String cell) {
        if (!needsQuotes(cell)) {
            row.append(cell);
            return;
        }
        row.append('"');
        int from = 0;
        for (int mark = cell.indexOf('"'); mark >= 0; mark = cell.indexOf('"', from)) {
            row.append(cell, from, mark).append("\"\"");
            from = mark + 1;
        }
        row.append(cell, from, cell.length()).append('"');
    }

    /** Blanks at the ends, which some readers trim, and a byte order mark ask for quotes too. */
    private static boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        if (isAtRisk(cell.charAt(0)) || isAtRisk(cell.charAt(cell.length() - 1))) {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtRisk(char c) {
        return Blanks.isBlank(c) || c == '#';
    }
}
