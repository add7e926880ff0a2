package io.github.offprint.parsers.venueabstracts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.AuthorLine;
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
    private static final ImmutableSet<VenueLine> VENUE = Sets.immutableEnumSet(VenueLine.VENUE);
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
            context.report(
                    hasVenue ? ProblemCode.MISSING_TITLE : ProblemCode.ORPHAN_ABSTRACT, record.span(), record.text());
            return Optional.empty();
        }
        Paper.Builder paper = titled(record);
        for (AuthorLine.Printed author : AuthorLine.split(record.joined(AUTHORS))) {
            Author named = Author.of(author.name());
            paper.author(author.affiliation()
                    .map(at -> named.withAffiliations(ImmutableSet.of(at)))
                    .orElse(named));
        }
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
        context.report(ProblemCode.GLUED_TITLE, record.pieces().get(0).span(), title);
        return gluedTitles == GluedTitles.KEEP
                ? Paper.titled(title)
                : Paper.titled(glued.get().title()).author(glued.get().name());
    }

    private void noteWhatIsOdd(Block<VenueLine> record) {
        for (Piece<VenueLine> piece : record.pieces()) {
            switch (piece.role()) {
                case TITLE_REST, AUTHORS_REST -> context.report(ProblemCode.BROKEN_LINE, piece.span(), piece.text());
                case ABSTRACT_REST -> context.report(ProblemCode.BROKEN_ABSTRACT, piece.span(), piece.text());
                case REPEATED -> context.report(ProblemCode.UNCERTAIN_LINES, piece.span(), piece.text());
                default -> {}
            }
        }
        if (ABSTRACT.contains(record.last().role()) && record.last().shape().endsInTheMiddle()) {
            context.report(ProblemCode.CUT_TEXT, record.span(), record.last().text());
        }
        if (record.pieces().stream().noneMatch(piece -> ABSTRACT.contains(piece.role()))) {
            context.report(ProblemCode.MISSING_ABSTRACT, record.span(), "");
        }
    }
}
