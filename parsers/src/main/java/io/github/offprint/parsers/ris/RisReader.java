package io.github.offprint.parsers.ris;

import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.tagged.TaggedReader;
import io.github.offprint.parsers.tagged.TaggedRecord;
import java.io.IOException;
import java.util.Optional;

/** Reads RIS record by record. */
final class RisReader implements PaperCursor {
    private final ReadContext context;
    private final TaggedReader records;

    RisReader(ReadContext context) throws IOException {
        this.context = context;
        this.records = new TaggedReader(context, new RisDialect());
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Optional<TaggedRecord> record = records.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            Optional<PaperRecord> paper = new RisMapping(record.get(), context).paper();
            if (paper.isPresent()) {
                return paper;
            }
        }
    }
}
