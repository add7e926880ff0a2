package io.github.offprint.json;

import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.io.Writer;

/** Writes a JSON array with one paper on each line. */
final class PaperJsonWriter implements PaperWriter {
    private final WriteContext context;
    private final Writer out;
    private final RecordWriter records = new RecordWriter();
    private boolean isEmpty = true;
    private boolean closed;

    PaperJsonWriter(WriteContext context) {
        this.context = context;
        this.out = context.out();
    }

    @Override
    public void write(Paper paper) throws IOException {
        out.write(isEmpty ? "[\n" : ",\n");
        out.write(records.write(paper, context));
        isEmpty = false;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(isEmpty ? "[]\n" : "\n]\n");
        }
    }
}
