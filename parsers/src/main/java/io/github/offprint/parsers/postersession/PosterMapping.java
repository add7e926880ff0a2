package io.github.offprint.parsers.postersession;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.lines.AuthorLine;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

    private static final String LAY_SUMMARY = "poster-session:lay-summary";

    private final ReadContext context;

    PosterMapping(ReadContext context) {
        this.context = context;
    }

    /** The paper of a record, unless its title is lost: then the record is a problem with its whole text. */
    Optional<PaperRecord> paper(Block<PosterLine> record, SessionHeading heading) {
        if (!record.has(PosterLine.TITLE) && !record.has(PosterLine.BARE_TITLE)) {
            ProblemCode code = record.has(PosterLine.AUTHORS) ? ProblemCode.MISSING_TITLE : ProblemCode.ORPHAN_ABSTRACT;
            context.report(code, record.span(), record.text());
            return Optional.empty();
        }
        SlottedTitle title = SlottedTitle.of(record.joined(TITLE));
        Paper.Builder paper = Paper.titled(title.title());
        addAuthors(paper, record);
        paper.abstractText(record.joined(ABSTRACT));
        record.pieces(PosterLine.LAY_SUMMARY).forEach(piece -> paper.extra(LAY_SUMMARY, piece.text()));
        presentation(record, heading).in(title.slot()).presentation().ifPresent(paper::presentation);
        noteWhatIsOdd(record);
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }

    private void addAuthors(Paper.Builder paper, Block<PosterLine> record) {
        Set<String> seen = new HashSet<>();
        for (AuthorLine.Printed author : AuthorLine.split(record.joined(AUTHORS))) {
            Author named = Author.of(author.name());
            paper.author(author.affiliation()
                    .map(at -> named.withAffiliations(Set.of(at)))
                    .orElse(named));
            if (!seen.add(author.name())) {
                context.report(ProblemCode.REPEATED_AUTHOR, span(record, PosterLine.AUTHORS), author.name());
            }
            if (author.cut()) {
                context.report(
                        ProblemCode.CUT_TEXT,
                        span(record, PosterLine.AUTHORS),
                        author.affiliation().orElse(""));
            }
        }
    }

    private static SessionHeading presentation(Block<PosterLine> record, SessionHeading heading) {
        SessionHeading own = heading;
        for (Piece<PosterLine> piece : record.pieces()) {
            own = own.with(piece);
        }
        return own;
    }

    private void noteWhatIsOdd(Block<PosterLine> record) {
        for (Piece<PosterLine> piece : record.pieces()) {
            switch (piece.role()) {
                case TITLE_REST, AUTHORS_REST -> context.report(ProblemCode.BROKEN_LINE, piece.span(), piece.text());
                case ABSTRACT_REST -> context.report(ProblemCode.BROKEN_ABSTRACT, piece.span(), piece.text());
                case REPEATED -> context.report(ProblemCode.UNCERTAIN_LINES, piece.span(), piece.text());
                case LAY_LABEL -> context.ignore(piece.span(), IgnoredReason.SITE_CHROME);
                default -> {}
            }
        }
        if (seemsCut(record)) {
            context.report(ProblemCode.CUT_TEXT, record.span(), record.last().text());
        }
        if (expects(record, PosterLine.AUTHORS) && !record.has(PosterLine.AUTHORS)) {
            context.report(ProblemCode.MISSING_AUTHORS, record.span(), "");
        }
        if (expects(record, PosterLine.ABSTRACT) && !record.has(PosterLine.ABSTRACT)) {
            context.report(ProblemCode.MISSING_ABSTRACT, record.span(), "");
        }
    }

    /** Pages drop the rest of an abstract at a {@code <}, which leaves a formula without its second dollar sign. */
    private static boolean seemsCut(Block<PosterLine> record) {
        Piece<PosterLine> last = record.last();
        return ABSTRACT.contains(last.role()) && last.shape().endsInTheMiddle();
    }

    private static boolean expects(Block<PosterLine> record, PosterLine role) {
        return record.layout().parts().stream().anyMatch(part -> part.role() == role && part.absent() > 0);
    }

    private static Span span(Block<PosterLine> record, PosterLine role) {
        return record.pieces(role).get(0).span();
    }
}
