package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.rows.RowWriter;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Writes papers as rows, and reports what a reading of each row would not give back. */
final class CsvWriter implements PaperWriter {
    private final WriteContext context;
    private final RowWriter rows;
    private boolean started;

    CsvWriter(WriteContext context, UnaryOperator<String> guard) {
        this.context = context;
        this.rows = new RowWriter(context.out(), guard);
    }

    @Override
    public void write(Paper paper) throws IOException {
        start();
        ImmutableList<String> cells = OwnCells.of(paper);
        rows.write(cells);
        context.loseDifferences(paper, OwnReading.paper(cells, (column, cell) -> {}));
    }

    /** An empty list is a head row alone, so that it reads as one. */
    @Override
    public void close() throws IOException {
        start();
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            rows.write(OwnCells.header());
        }
    }
}
