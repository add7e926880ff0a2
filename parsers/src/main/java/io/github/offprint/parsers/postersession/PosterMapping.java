package io.github.offprint.parsers.postersession;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.parsers.lines.AuthorMapping;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.problem.ProblemCode;
import java.util.Optional;

/** What the lines of a record mean for a paper. */
final class PosterMapping {
    private static final ImmutableSet<PosterLine> TITLE = Sets.immutableEnumSet(
            PosterLine.TITLE, PosterLine.BARE_TITLE, PosterLine.TITLE_REST, PosterLine.WRAPPED_TITLE_REST);
    private static final ImmutableSet<PosterLine> AUTHORS =
            Sets.immutableEnumSet(PosterLine.AUTHORS, PosterLine.AUTHORS_REST, PosterLine.WRAPPED_AUTHORS_REST);
    private static final ImmutableSet<PosterLine> ABSTRACT = Sets.immutableEnumSet(
            PosterLine.ABSTRACT,
            PosterLine.ABSTRACT_REST,
            PosterLine.PARAGRAPH,
            PosterLine.WRAPPED,
            PosterLine.WRAPPED_REST);

    /** A shorter line without a title may be anything. */
    private static final int LEAST_ABSTRACT = 60;

    private static final String LAY_SUMMARY = "poster-session:lay-summary";

    private final ReadContext context;
    private SessionHeading shown = SessionHeading.NONE;
    private Optional<Presentation> presentation = Optional.empty();

    PosterMapping(ReadContext context) {
        this.context = context;
    }

    /** The paper of a record, unless its title is lost: then the record is a problem with its whole text. */
    Optional<PaperRecord> paper(Block<PosterLine> record, SessionHeading heading) {
        if (!record.has(PosterLine.TITLE) && !record.has(PosterLine.BARE_TITLE)) {
            record.report(withoutTitle(record), context);
            return Optional.empty();
        }
        SlottedTitle title = SlottedTitle.of(record.joined(TITLE));
        Paper.Builder paper = Paper.titled(title.title());
        AuthorMapping.addAuthors(paper, record, AUTHORS, context);
        paper.abstractText(record.joined(ABSTRACT));
        record.pieces(PosterLine.LAY_SUMMARY).forEach(piece -> paper.extra(LAY_SUMMARY, piece.text()));
        presentation(own(record, heading).in(title.slot())).ifPresent(paper::presentation);
        noteWhatIsOdd(record);
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }

    private static ProblemCode withoutTitle(Block<PosterLine> record) {
        if (record.has(PosterLine.AUTHORS)) {
            return ProblemCode.MISSING_TITLE;
        }
        boolean prose = record.joined(ABSTRACT).length() >= LEAST_ABSTRACT;
        return prose ? ProblemCode.ORPHAN_ABSTRACT : ProblemCode.UNCERTAIN_LINES;
    }

    /** The papers below one heading share what it says. */
    private Optional<Presentation> presentation(SessionHeading heading) {
        if (!heading.equals(shown)) {
            shown = heading;
            presentation = heading.presentation();
        }
        return presentation;
    }

    private static SessionHeading own(Block<PosterLine> record, SessionHeading heading) {
        SessionHeading own = heading;
        for (Piece<PosterLine> piece : record.pieces()) {
            own = own.with(piece);
        }
        return own;
    }

    private void noteWhatIsOdd(Block<PosterLine> record) {
        for (Piece<PosterLine> piece : record.pieces()) {
            switch (piece.role()) {
                case TITLE_REST, AUTHORS_REST, EVENT_REST -> piece.report(ProblemCode.BROKEN_LINE, context);
                case ABSTRACT_REST -> piece.report(ProblemCode.BROKEN_ABSTRACT, context);
                case REPEATED -> piece.report(ProblemCode.UNCERTAIN_LINES, context);
                case FACT, LATE_FACT -> noteIfTorn(piece);
                case LAY_LABEL -> context.ignore(piece.span(), IgnoredReason.SITE_CHROME);
                default -> {}
            }
        }
        // Pages drop the rest of an abstract at a '<', which leaves a formula without its second dollar sign.
        record.last(ABSTRACT)
                .filter(last -> last.shape().endsInTheMiddle())
                .ifPresent(last -> last.report(ProblemCode.CUT_TEXT, context));
        if (expects(record, PosterLine.AUTHORS) && !record.has(PosterLine.AUTHORS)) {
            context.report(ProblemCode.MISSING_AUTHORS, record.span(), "");
        }
        if (expects(record, PosterLine.ABSTRACT) && !record.has(PosterLine.ABSTRACT)) {
            context.report(ProblemCode.MISSING_ABSTRACT, record.span(), "");
        }
    }

    private void noteIfTorn(Piece<PosterLine> piece) {
        if (SessionHeading.isTorn(piece.text())) {
            piece.report(ProblemCode.BROKEN_LINE, context);
        }
    }

    private static boolean expects(Block<PosterLine> record, PosterLine role) {
        return record.layout().parts().stream().anyMatch(part -> part.role() == role && part.absent() > 0);
    }
}
