package io.github.offprint.parsers.csv;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import io.github.offprint.parsers.rows.Dialect;
import io.github.offprint.parsers.rows.Row;
import io.github.offprint.parsers.rows.RowReader;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the head row, then one paper from each row below it. A head row that comes again, where files were joined, is passed by. */
final class RowsCursor implements PaperCursor {
    private final ReadContext context;
    private final RowReader rows;
    private final Columns columns;
    private final String format;

    private @Nullable HeaderRow header;
    private @Nullable RowReading reading;

    RowsCursor(ReadContext context, Dialect dialect, Columns columns, String format) throws IOException {
        this.context = context;
        this.rows =
                new RowReader(context.characters(), context.sourceName(), context.limits(), dialect, context::report);
        this.columns = columns;
        this.format = format;
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            Optional<PaperRecord> record = record(row.get());
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    private Optional<PaperRecord> record(Row row) {
        if (row.isBlank()) {
            ignore(row, IgnoredReason.SEPARATOR);
        } else if (header == null && row.isSeparatorLine()) {
            ignore(row, IgnoredReason.SYNTAX);
        } else if (header == null || reading == null) {
            start(row);
        } else if (row.hasCellsOf(header.row())) {
            ignore(row, IgnoredReason.SYNTAX);
        } else {
            Optional<Paper> paper = reading.paper(row);
            return paper.map(known -> new PaperRecord(known, row.span()));
        }
        return Optional.empty();
    }

    private void ignore(Row row, IgnoredReason reason) {
        if (!row.text().isBlank()) {
            context.ignore(row.span(), reason);
        }
    }

    private void start(Row row) {
        HeaderRow head = new HeaderRow(row, columns, format);
        header = head;
        rows.expect(row.size());
        reading = format.equals(CsvFormat.ID) && OwnReading.isHeader(row.cells())
                ? new OwnReading(context)
                : new RowMapping(head, columns, format, context);
        if (!head.has(Column.TITLE)) {
            String message = "no column named title in: " + head.names();
            context.report(new Problem(ProblemCode.MALFORMED_RECORD, row.span(), message, row.text()));
            return;
        }
        context.ignore(row.span(), IgnoredReason.SYNTAX);
        if (head.hasRepeated()) {
            String message = "a column name occurs twice; the first one counts, the others become extras";
            context.report(new Problem(ProblemCode.REPEATED_FIELD, row.span(), message, row.text()));
        }
    }
}
