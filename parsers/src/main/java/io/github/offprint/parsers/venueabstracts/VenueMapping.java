package io.github.offprint.parsers.venueabstracts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.AuthorMapping;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.GluedName;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.parsers.venueabstracts.VenueAbstractsFormat.GluedTitles;
import io.github.offprint.problem.ProblemCode;
import java.util.Optional;

/** What the lines of a record mean for a paper. */
final class VenueMapping {
    private static final ImmutableSet<VenueLine> TITLE = Sets.immutableEnumSet(VenueLine.TITLE, VenueLine.TITLE_REST);
    private static final ImmutableSet<VenueLine> AUTHORS =
            Sets.immutableEnumSet(VenueLine.AUTHORS, VenueLine.AUTHORS_REST);
    private static final ImmutableSet<VenueLine> VENUE = Sets.immutableEnumSet(VenueLine.VENUE, VenueLine.VENUE_REST);
    private static final ImmutableSet<VenueLine> ABSTRACT = Sets.immutableEnumSet(
            VenueLine.ABSTRACT, VenueLine.ABSTRACT_REST, VenueLine.WRAPPED, VenueLine.WRAPPED_REST);

    private final ReadContext context;
    private final GluedTitles gluedTitles;

    VenueMapping(ReadContext context, GluedTitles gluedTitles) {
        this.context = context;
        this.gluedTitles = gluedTitles;
    }

    /** The paper of a record, unless its title is lost: then the record is a problem with its whole text. */
    Optional<PaperRecord> paper(Block<VenueLine> record) {
        if (!record.has(VenueLine.TITLE)) {
            boolean hasVenue = record.has(VenueLine.VENUE);
            record.report(hasVenue ? ProblemCode.MISSING_TITLE : ProblemCode.ORPHAN_ABSTRACT, context);
            return Optional.empty();
        }
        Paper.Builder paper = titled(record);
        AuthorMapping.addAuthors(paper, record, AUTHORS, context);
        String venue = record.joined(VENUE);
        if (!venue.isEmpty()) {
            Venue named = Venue.of(venue);
            VenueWords.year(venue).ifPresentOrElse(year -> paper.venue(named.withYear(year)), () -> paper.venue(named));
        }
        paper.abstractText(record.joined(ABSTRACT));
        noteWhatIsOdd(record);
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }

    private Paper.Builder titled(Block<VenueLine> record) {
        String title = record.joined(TITLE);
        Optional<GluedName> glued = GluedName.find(title);
        if (glued.isEmpty()) {
            return Paper.titled(title);
        }
        Block.report(ProblemCode.GLUED_TITLE, record.pieces(TITLE), context);
        return gluedTitles == GluedTitles.KEEP
                ? Paper.titled(title)
                : Paper.titled(glued.get().title()).author(glued.get().name());
    }

    private void noteWhatIsOdd(Block<VenueLine> record) {
        for (Piece<VenueLine> piece : record.pieces()) {
            switch (piece.role()) {
                case TITLE_REST, AUTHORS_REST, VENUE_REST -> piece.report(ProblemCode.BROKEN_LINE, context);
                case ABSTRACT_REST -> piece.report(ProblemCode.BROKEN_ABSTRACT, context);
                case REPEATED -> piece.report(ProblemCode.UNCERTAIN_LINES, context);
                default -> {}
            }
        }
        Optional<Piece<VenueLine>> end = record.last(ABSTRACT);
        end.filter(last -> last.shape().endsInTheMiddle())
                .ifPresent(last -> last.report(ProblemCode.CUT_TEXT, context));
        if (end.isEmpty()) {
            context.report(ProblemCode.MISSING_ABSTRACT, record.span(), "");
        }
    }
}
