package io.github.offprint.parsers.xml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterables;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page or a feed can show of a paper: names of authors alone, no extras, and every text in the characters of XML. */
public final class PrintablePaper {
    private PrintablePaper() {}

    /** The paper as far as it can be printed. Fields that a format leaves out are its own business. */
    public static Paper of(Paper paper) {
        Paper.Builder printable = Paper.titled(text(paper.title()))
                .authors(paper.authors().stream().map(PrintablePaper::author).collect(toImmutableList()))
                .statedAuthorCount(
                        paper.statedAuthorCount().isPresent()
                                ? paper.statedAuthorCount().getAsInt()
                                : null)
                .abstractText(text(paper.abstractText()))
                .published(paper.published().orElse(null))
                .listed(paper.listed().orElse(null))
                .venue(paper.venue().map(PrintablePaper::venue).orElse(null))
                .presentations(paper.presentations().stream()
                        .map(PrintablePaper::presentation)
                        .collect(toImmutableList()))
                .organizations(texts(paper.organizations()))
                .identifiers(paper.identifiers().stream()
                        .filter(identifier -> text(identifier.value()).equals(identifier.value()))
                        .collect(toImmutableList()))
                .links(paper.links().stream().map(PrintablePaper::link).collect(toImmutableList()))
                .keywords(texts(paper.keywords()))
                .kind(paper.kind()
                        .map(kind -> new PaperKind(text(kind.value())))
                        .orElse(null))
                .publication(publication(paper.publication()))
                .metrics(paper.metrics());
        return printable.build();
    }

    private static Author author(Author author) {
        return Author.of(PersonName.of(text(author.name().printed())));
    }

    private static Venue venue(Venue venue) {
        Venue named = Venue.of(text(venue.name())).withAcronym(text(venue.acronym()));
        return venue.year().isPresent() ? named.withYear(venue.year().getAsInt()) : named;
    }

    private static Presentation presentation(Presentation presentation) {
        return Presentation.builder(
                        new PresentationKind(text(presentation.kind().value())))
                .session(text(presentation.session()))
                .room(text(presentation.room()))
                .poster(text(presentation.poster()))
                .time(text(presentation.time()))
                .start(presentation.start().orElse(null))
                .end(presentation.end().orElse(null))
                .build();
    }

    private static Link link(Link link) {
        return new Link(new LinkKind(text(link.kind().value())), text(link.url()));
    }

    private static Publication publication(Publication publication) {
        return Publication.NONE
                .withVolume(text(publication.volume()))
                .withNumber(text(publication.number()))
                .withPages(text(publication.pages()))
                .withPublisher(text(publication.publisher()));
    }

    private static Iterable<String> texts(Iterable<String> texts) {
        return Iterables.transform(texts, PrintablePaper::text);
    }

    private static @Nullable String text(Optional<String> text) {
        return text.map(XmlCharacters::allowed).orElse(null);
    }

    private static String text(String text) {
        return XmlCharacters.allowed(text);
    }
}
