package io.github.offprint.parsers.venueabstracts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.parsers.lines.ProvenWriter;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code venue-abstracts}: text copied from lists that give title, venue and abstract of each paper. Immutable and
 * thread-safe.
 */
public final class VenueAbstractsFormat implements PaperFormat {
    /** What to do with a title that ran into the name of its first author and the number of a footnote. */
    public enum GluedTitles {
        /** Keep the title as printed; a note says so. */
        KEEP,
        /** Take the name off the title and make it the first author; the note holds the title as printed. */
        SPLIT
    }

    private final GluedTitles gluedTitles;

    /** The format, keeping titles as printed. */
    public VenueAbstractsFormat() {
        this(GluedTitles.KEEP);
    }

    /** The format, treating glued titles so. */
    public VenueAbstractsFormat(GluedTitles gluedTitles) {
        this.gluedTitles = requireNonNull(gluedTitles, "gluedTitles");
    }

    @Override
    public String id() {
        return "venue-abstracts";
    }

    @Override
    public String description() {
        return "text copied from a list of titles, venues and abstracts";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("txt");
    }

    @Override
    public Detection detect(Head head) {
        return VenueDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new VenueAbstractsReader(context, gluedTitles);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new ProvenWriter(this, context, new VenueAbstractsWriter());
    }
}
