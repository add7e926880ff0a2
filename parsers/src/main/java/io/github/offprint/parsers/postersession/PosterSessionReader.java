package io.github.offprint.parsers.postersession;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.ListingReader;
import java.io.IOException;
import java.util.Optional;

/** Reads a conference page paper by paper, under the headings that stand above them. */
final class PosterSessionReader implements PaperCursor {
    private final ReadContext context;
    private final ListingReader<PosterLine> listing;
    private final PosterMapping mapping;
    private SessionHeading heading = SessionHeading.NONE;

    PosterSessionReader(ReadContext context) throws IOException {
        this.context = context;
        this.listing = new ListingReader<>(context, PosterGrammar.GRAMMAR);
        this.mapping = new PosterMapping(context);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Optional<Block<PosterLine>> block = listing.next();
            if (block.isEmpty()) {
                return Optional.empty();
            }
            if (block.get().layout().kind() != Layout.Kind.RECORD) {
                heading = heading.below(block.get());
                context.ignore(block.get().span(), IgnoredReason.HEADING);
                continue;
            }
            Optional<PaperRecord> paper = mapping.paper(block.get(), heading);
            if (paper.isPresent()) {
                return paper;
            }
        }
    }
}
