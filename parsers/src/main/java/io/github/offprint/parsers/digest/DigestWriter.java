package io.github.offprint.parsers.digest;

import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.xml.PrintablePaper;
import io.github.offprint.parsers.xml.WebAddress;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Writes the page card by card; each thing said of a paper stands in an element with a class of its own. */
final class DigestWriter implements PaperWriter {
    private final WriteContext context;
    private final Html html;
    private long papers;

    DigestWriter(WriteContext context) throws IOException {
        this.context = context;
        this.html = new Html(context.out());
        html.raw(DigestPage.BEGINNING);
    }

    @Override
    public void write(Paper paper) throws IOException {
        Paper shown = PrintablePaper.of(paper);
        papers++;
        html.raw("<article>\n");
        title(shown);
        authors(shown);
        origin(shown);
        marks(shown);
        if (shown.abstractText().isPresent()) {
            html.raw("<details><summary>Abstract</summary>")
                    .element("p", "abstract", shown.abstractText().get())
                    .raw("</details>\n");
        }
        html.raw("</article>\n");
        context.loseDifferences(paper, shown);
    }

    /** The title leads to the page of the paper, as far as one is known. */
    private void title(Paper paper) throws IOException {
        Optional<String> page = Stream.concat(
                        paper.links().stream().map(Link::url),
                        paper.identifiers().stream().map(Identifier::address).flatMap(Optional::stream))
                .filter(WebAddress::isSafe)
                .findFirst();
        html.raw("<h2 dir=\"auto\">");
        if (page.isPresent()) {
            html.link("title", page.get(), paper.title());
        } else {
            html.element("span", "title", paper.title());
        }
        html.raw("</h2>\n");
    }

    private void authors(Paper paper) throws IOException {
        if (paper.authors().isEmpty() && paper.statedAuthorCount().isEmpty()) {
            return;
        }
        html.raw("<p class=\"authors\">");
        String between = "";
        for (Author author : paper.authors()) {
            html.raw(between).element("span", "author", author.name().printed());
            between = ", ";
        }
        if (paper.statedAuthorCount().isPresent()) {
            int count = paper.statedAuthorCount().getAsInt();
            html.raw(between).element("span", "author-count", count + (count == 1 ? " author" : " authors"));
        }
        html.raw("</p>\n");
    }

    private void origin(Paper paper) throws IOException {
        html.raw("<p class=\"origin\">");
        if (paper.venue().isPresent()) {
            venue(paper.venue().get());
        }
        publication(paper.publication());
        optional("time", "published", paper.published().map(Object::toString));
        optional("span", "listed", paper.listed().map(date -> "listed " + date));
        optional("span", "kind", paper.kind().map(PaperKind::value));
        for (Presentation presentation : paper.presentations()) {
            presentation(presentation);
        }
        for (String organization : paper.organizations()) {
            html.element("span", "organization", organization).raw("\n");
        }
        metrics(paper.metrics());
        html.raw("</p>\n");
    }

    private void venue(Venue venue) throws IOException {
        html.element("span", "venue", venue.name()).raw("\n");
        optional("span", "acronym", venue.acronym());
        if (venue.year().isPresent()) {
            html.element("span", "venue-year", String.valueOf(venue.year().getAsInt()))
                    .raw("\n");
        }
    }

    private void publication(Publication publication) throws IOException {
        optional("span", "volume", publication.volume().map(volume -> "volume " + volume));
        optional("span", "number", publication.number().map(number -> "number " + number));
        optional("span", "pages", publication.pages().map(pages -> "pages " + pages));
        optional("span", "publisher", publication.publisher());
    }

    private void presentation(Presentation presentation) throws IOException {
        html.raw("<span class=\"presentation\">");
        html.element("span", "presentation-kind", presentation.kind().value());
        optional("span", "session", presentation.session());
        optional("span", "room", presentation.room());
        optional("span", "poster", presentation.poster().map(poster -> "#" + poster));
        optional("span", "when", presentation.time());
        optional("time", "start", presentation.start().map(Object::toString));
        optional("time", "end", presentation.end().map(Object::toString));
        html.raw("</span>\n");
    }

    private void metrics(Metrics metrics) throws IOException {
        count("upvotes", metrics.upvotes());
        count("comments", metrics.comments());
        count("citations", metrics.citations());
        count("stars", metrics.stars());
    }

    private void count(String what, OptionalLong count) throws IOException {
        if (count.isPresent()) {
            html.element("span", what, count.getAsLong() + " " + what).raw("\n");
        }
    }

    private void marks(Paper paper) throws IOException {
        html.raw("<p class=\"marks\">");
        for (Link link : paper.links()) {
            html.raw("<span class=\"link\">")
                    .link("to", link.url(), link.kind().value())
                    .raw("</span>\n");
        }
        for (Identifier identifier : paper.identifiers()) {
            html.link("identifier", identifier.address().orElse(""), identifier.toString())
                    .raw("\n");
        }
        for (String keyword : paper.keywords()) {
            html.element("span", "keyword", keyword).raw("\n");
        }
        html.raw("</p>\n");
    }

    private void optional(String name, String style, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            html.element(name, style, text.get()).raw("\n");
        }
    }

    @Override
    public void close() throws IOException {
        html.raw("</main>\n<footer>" + papers + (papers == 1 ? " paper" : " papers") + "</footer>\n</body>\n</html>\n");
    }
}
