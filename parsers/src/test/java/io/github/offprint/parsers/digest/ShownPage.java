package io.github.offprint.parsers.digest;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes from a page, as a browser has it, what somebody who looks at it can know of each paper. */
final class ShownPage {
    private ShownPage() {}

    static ImmutableList<Paper> papers(Document page) {
        return page.select("article").stream().map(ShownPage::paper).collect(ImmutableList.toImmutableList());
    }

    private static Paper paper(Element card) {
        Paper.Builder paper = Paper.titled(card.select(".title").get(0).wholeText());
        card.select(".author").forEach(author -> paper.author(Author.of(author.wholeText())));
        each(card, ".author-count", text -> text.substring(0, text.indexOf(' ')))
                .ifPresent(count -> paper.statedAuthorCount(Integer.valueOf(count)));
        paper.abstractText(text(card, ".abstract"));
        each(card, ".published", text -> text).map(PartialDate::parse).ifPresent(paper::published);
        each(card, ".listed", text -> text.substring("listed ".length()))
                .map(PartialDate::parse)
                .ifPresent(paper::listed);
        each(card, ".kind", text -> text).map(PaperKind::new).ifPresent(paper::kind);
        each(card, ".venue", text -> text)
                .map(Venue::of)
                .ifPresent(venue ->
                        paper.venue(venue.withAcronym(text(card, ".acronym")).withYear(year(card))));
        card.select(".presentation").forEach(element -> paper.presentation(presentation(element)));
        card.select(".organization").forEach(element -> paper.organization(element.wholeText()));
        card.select(".keyword").forEach(element -> paper.keyword(element.wholeText()));
        card.select(".identifier").forEach(element -> paper.identifier(Identifier.parse(element.wholeText())));
        card.select(".link").forEach(element -> paper.link(link(element)));
        paper.publication(Publication.NONE
                .withVolume(behind(card, ".volume", "volume "))
                .withNumber(behind(card, ".number", "number "))
                .withPages(behind(card, ".pages", "pages "))
                .withPublisher(text(card, ".publisher")));
        paper.metrics(Metrics.NONE
                .withUpvotes(count(card, ".upvotes"))
                .withComments(count(card, ".comments"))
                .withCitations(count(card, ".citations"))
                .withStars(count(card, ".stars")));
        return paper.build();
    }

    private static Link link(Element element) {
        Element to = element.child(0);
        String words = to.wholeText();
        if (to.hasAttr("href")) {
            return new Link(new LinkKind(words), to.attr("href"));
        }
        int colon = words.indexOf(": ");
        return new Link(new LinkKind(words.substring(0, colon)), words.substring(colon + 2));
    }

    private static Presentation presentation(Element element) {
        return Presentation.builder(new PresentationKind(
                        element.select(".presentation-kind").get(0).wholeText()))
                .session(text(element, ".session"))
                .room(text(element, ".room"))
                .poster(behind(element, ".poster", "#"))
                .time(text(element, ".when"))
                .start(each(element, ".start", text -> text)
                        .map(OffsetDateTime::parse)
                        .orElse(null))
                .end(each(element, ".end", text -> text)
                        .map(OffsetDateTime::parse)
                        .orElse(null))
                .build();
    }

    private static @Nullable Integer year(Element card) {
        return each(card, ".venue-year", text -> text).map(Integer::valueOf).orElse(null);
    }

    private static @Nullable Long count(Element card, String select) {
        return each(card, select, text -> text.substring(0, text.indexOf(' ')))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static @Nullable String behind(Element card, String select, String words) {
        return each(card, select, text -> text.substring(words.length())).orElse(null);
    }

    private static @Nullable String text(Element card, String select) {
        return each(card, select, text -> text).orElse(null);
    }

    private static Optional<String> each(
            Element card, String select, java.util.function.UnaryOperator<String> reading) {
        return card.select(select).stream().findFirst().map(Element::wholeText).map(reading);
    }
}
