package io.github.offprint.parsers.venueabstracts;

import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.ListingReader;
import io.github.offprint.parsers.venueabstracts.VenueAbstractsFormat.GluedTitles;
import java.io.IOException;
import java.util.Optional;

/** Reads a list with venues paper by paper. */
final class VenueAbstractsReader implements PaperCursor {
    private final ListingReader<VenueLine> listing;
    private final VenueMapping mapping;

    VenueAbstractsReader(ReadContext context, GluedTitles gluedTitles) throws IOException {
        this.listing = new ListingReader<>(context, VenueGrammar.GRAMMAR);
        this.mapping = new VenueMapping(context, gluedTitles);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (true) {
            Optional<Block<VenueLine>> block = listing.next();
            if (block.isEmpty()) {
                return Optional.empty();
            }
            Optional<PaperRecord> paper = mapping.paper(block.get());
            if (paper.isPresent()) {
                return paper;
            }
        }
    }
}
