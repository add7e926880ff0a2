package io.github.offprint.parsers.huggingface;

import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.ListingReader;
import java.io.IOException;
import java.util.Optional;

/** Reads papers pages card by card, under the heads that stand above them. */
final class HuggingFaceReader implements PaperCursor {
    private final ListingReader<CardLine> listing;
    private final CardMapping mapping;

    HuggingFaceReader(ReadContext context) throws IOException {
        this.listing = new ListingReader<>(context, CardGrammar.GRAMMAR);
        this.mapping = new CardMapping(context);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Optional<Block<CardLine>> block = listing.next();
            if (block.isEmpty()) {
                return Optional.empty();
            }
            if (block.get().layout().kind() != Layout.Kind.RECORD) {
                mapping.below(block.get());
                continue;
            }
            Optional<PaperRecord> paper = mapping.paper(block.get());
            if (paper.isPresent()) {
                return paper;
            }
        }
    }
}
