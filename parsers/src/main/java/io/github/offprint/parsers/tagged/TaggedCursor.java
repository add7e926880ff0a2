package io.github.offprint.parsers.tagged;

import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads a tagged file paper by paper: the records of its dialect, as the table of its format understands them. */
public final class TaggedCursor implements PaperCursor {
    private final TaggedReader records;
    private final Function<TaggedRecord, Optional<PaperRecord>> mapping;

    /**
     * A cursor at the start of the text of a context.
     *
     * @param mapping the paper of a record, unless it is none
     */
    public TaggedCursor(ReadContext context, Dialect dialect, Function<TaggedRecord, Optional<PaperRecord>> mapping)
            throws IOException {
        this.records = new TaggedReader(context, dialect);
        this.mapping = mapping;
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Optional<TaggedRecord> record = records.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            Optional<PaperRecord> paper = mapping.apply(record.get());
            if (paper.isPresent()) {
                return paper;
            }
        }
    }
}
