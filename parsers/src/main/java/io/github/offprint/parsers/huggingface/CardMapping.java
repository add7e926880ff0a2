package io.github.offprint.parsers.huggingface;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.parsers.lines.PrintedDate;
import io.github.offprint.problem.ProblemCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the lines of a card mean for a paper. */
final class CardMapping {
    private static final ImmutableSet<CardLine> TITLE =
            Sets.immutableEnumSet(CardLine.TITLE, CardLine.TITLE_REST, CardLine.WRAPPED_TITLE_REST);
    private static final ImmutableSet<CardLine> ABSTRACT =
            Sets.immutableEnumSet(CardLine.ABSTRACT, CardLine.ABSTRACT_REST, CardLine.WRAPPED, CardLine.WRAPPED_REST);

    private final ReadContext context;
    private final PageDates dates;

    CardMapping(ReadContext context) {
        this.context = context;
        this.dates = new PageDates(context);
    }

    /** Takes over what the head of a page says of the cards below. */
    void below(Block<CardLine> head) {
        context.ignore(head.span(), IgnoredReason.HEADING);
        if (head.layout().kind() == Layout.Kind.PAGE || head.has(CardLine.PAGE_DATE)) {
            dates.newPage(head);
        }
    }

    /** The paper of a card, unless its title is lost: then the card is a problem with its whole text. */
    Optional<PaperRecord> paper(Block<CardLine> card) {
        if (!card.has(CardLine.TITLE)) {
            boolean hasText = card.pieces().stream().anyMatch(piece -> ABSTRACT.contains(piece.role()));
            ProblemCode code = hasText ? ProblemCode.ORPHAN_ABSTRACT : ProblemCode.UNCERTAIN_LINES;
            card.report(code, context);
            return Optional.empty();
        }
        Reading reading = new Reading(Paper.titled(card.joined(TITLE)));
        reading.paper.abstractText(card.joined(ABSTRACT));
        dates.listed().ifPresent(reading.paper::listed);
        card.pieces().forEach(reading::take);
        noteWhatIsMissing(card);
        return Optional.of(
                new PaperRecord(reading.paper.metrics(reading.metrics).build(), card.span()));
    }

    private void noteWhatIsMissing(Block<CardLine> card) {
        Optional<Piece<CardLine>> end = card.last(ABSTRACT);
        end.filter(last -> last.shape().endsInTheMiddle())
                .ifPresent(last -> last.report(ProblemCode.CUT_TEXT, context));
        boolean expected =
                card.layout().parts().stream().anyMatch(part -> ABSTRACT.contains(part.role()) && part.absent() > 0);
        if (expected && end.isEmpty()) {
            context.report(ProblemCode.MISSING_ABSTRACT, card.span(), "");
        }
    }

    /** One card while it is taken in. */
    private final class Reading {
        private final Paper.Builder paper;
        private final Set<String> linked = new HashSet<>();
        private Metrics metrics = Metrics.NONE;

        Reading(Paper.Builder paper) {
            this.paper = paper;
        }

        void take(Piece<CardLine> piece) {
            String text = piece.text();
            switch (piece.role()) {
                case VOTES, UPVOTES -> upvotes(text);
                case COUNT -> count(piece, text);
                case ORGANIZATION -> organization(piece, text);
                case BYLINE -> byline(piece, text);
                case DATE -> PrintedDate.find(Byline.withoutPublished(text)).ifPresent(date -> date(piece, date));
                case COMMENTS -> Counts.rounded(text).ifPresent(count -> metrics = metrics.withComments(count));
                case GITHUB -> Counts.stars(text).ifPresent(stars -> metrics = metrics.withStars(stars));
                case STARS -> Counts.rounded(text).ifPresent(stars -> metrics = metrics.withStars(stars));
                case SUBMITTER -> submitter(text);
                case LINK -> link(text);
                case TITLE_REST -> noteUnlessWrapped(piece);
                case ABSTRACT_REST -> piece.report(ProblemCode.BROKEN_ABSTRACT, context);
                case REPEATED -> piece.report(ProblemCode.UNCERTAIN_LINES, context);
                case SUBMITTED -> submitter(HubWords.behind(text, HubWords.SUBMITTED));
                case UPVOTE -> upvotes(HubWords.behind(text, HubWords.UPVOTE));
                default -> {}
            }
            switch (piece.role()) {
                case SUBMITTED, UPVOTE, DOT, FACE, COMMUNITY, PAGE ->
                    context.ignore(piece.span(), IgnoredReason.SITE_CHROME);
                default -> {}
            }
            piece.shape().links().forEach(this::link);
        }

        private void upvotes(String text) {
            Counts.votes(text).ifPresent(count -> metrics = metrics.withUpvotes(count));
        }

        private void submitter(String name) {
            if (!name.isEmpty()) {
                paper.extra("huggingface-papers:submitter", name);
            }
        }

        private void count(Piece<CardLine> piece, String text) {
            Optional<Long> count = Counts.number(Counts.authorNumber(text));
            if (count.isPresent() && count.get() > 0 && count.get() <= Integer.MAX_VALUE) {
                paper.statedAuthorCount(count.get().intValue());
            } else {
                piece.report(ProblemCode.INVALID_VALUE, context);
            }
        }

        private void organization(Piece<CardLine> piece, String text) {
            Organization found = Organization.of(text, piece.shape().pictures());
            paper.organization(found.name()).extra("huggingface-papers:organization", found.handle());
        }

        private void byline(Piece<CardLine> piece, String text) {
            Optional<Byline> found = Byline.find(text);
            if (found.isEmpty()) {
                piece.report(ProblemCode.INVALID_VALUE, context);
                return;
            }
            Byline line = found.get();
            line.date().ifPresent(date -> date(piece, date));
            if (Counts.isAuthorsText(line.people())) {
                count(piece, line.people());
            } else if (!line.people().isEmpty()) {
                organization(piece, line.people());
            }
        }

        private void date(Piece<CardLine> piece, PrintedDate date) {
            Optional<PartialDate> day = dates.resolve(piece, date);
            day.ifPresent(paper::published);
            date.count().ifPresent(count -> metrics = metrics.withComments(count));
        }

        private void noteUnlessWrapped(Piece<CardLine> piece) {
            boolean indented = piece.line().text().startsWith("  ");
            if (!indented) {
                piece.report(ProblemCode.BROKEN_LINE, context);
            }
        }

        /** A link says what it leads to by its address. What leads to the site itself is none of the paper. */
        private void link(String address) {
            if (!linked.add(address)) {
                // The title, the abstract and the count of a card lead to the same page.
                return;
            }
            if (address.contains("huggingface.co/papers/") && !address.contains("#")) {
                paper.link(new Link(LinkKind.PAGE, address));
                Identifier.find(Identifier.Scheme.HUGGING_FACE, address).ifPresent(paper::identifier);
            } else if (address.contains("arxiv.org/abs/")) {
                Identifier.find(Identifier.Scheme.ARXIV, address).ifPresent(paper::identifier);
            } else if (address.contains("github.com/")) {
                paper.link(new Link(LinkKind.CODE, address));
            }
        }
    }
}
