package io.github.offprint.parsers.csv;

import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.rows.FormulaGuard;
import io.github.offprint.parsers.rows.Row;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads back what the library's own CSV holds, to the letter; a cell that somebody has changed beyond that becomes an extra. */
final class OwnReading implements RowReading {
    private final ReadContext context;

    OwnReading(ReadContext context) {
        this.context = context;
    }

    /** Whether a head row is the library's own. */
    static boolean isHeader(List<String> cells) {
        return cells.equals(OwnCells.header());
    }

    @Override
    public Optional<Paper> paper(Row row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(FormulaGuard.unguard(row.cell(i)));
        }
        if (Blanks.isBlank(cells.get(0))) {
            context.report(ProblemCode.MISSING_TITLE, row.span(), row.text());
            return Optional.empty();
        }
        if (cells.size() != OwnColumn.values().length) {
            String message = "the row has " + cells.size() + " cells, the head row has " + OwnColumn.values().length;
            context.report(new Problem(ProblemCode.LOOSE_SYNTAX, row.span(), message, row.text()));
        }
        return Optional.of(paper(
                cells,
                (column, cell) -> context.report(
                        new Problem(ProblemCode.INVALID_VALUE, row.span(), column + ": not as it was written", cell))));
    }

    /**
     * The paper of the cells.
     *
     * @param complaints told the name of a column and its cell, where it is not understood
     */
    static Paper paper(List<String> cells, BiConsumer<String, String> complaints) {
        OwnDraft draft = new OwnDraft(cells.get(0));
        OwnColumn[] columns = OwnColumn.values();
        for (int i = 0; i < Math.min(columns.length, cells.size()); i++) {
            String cell = cells.get(i);
            if (!Blanks.isBlank(cell) && !columns[i].read(draft, cell)) {
                draft.extra("csv:" + columns[i].key(), cell);
                complaints.accept(columns[i].key(), cell);
            }
        }
        for (int i = columns.length; i < cells.size(); i++) {
            draft.extra("csv:column " + (i + 1), cells.get(i));
        }
        return draft.finish();
    }
}
