package io.github.offprint.json;

import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON object for each paper, each on a line that a line feed ends. */
final class PaperLinesWriter implements PaperWriter {
    private final WriteContext context;
    private final Writer out;
    private final RecordWriter records = new RecordWriter();

    PaperLinesWriter(WriteContext context) {
        this.context = context;
        this.out = context.out();
    }

    @Override
    public void write(Paper paper) throws IOException {
        out.write(records.write(paper, context));
        out.write('\n');
    }
}
