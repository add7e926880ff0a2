package io.github.offprint.parsers.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.parsers.xml.PrintablePaper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class AtomFormatTest {
    private final StringWriter out = new StringWriter();

    private WriteReport write(Iterable<Paper> papers) {
        out.getBuffer().setLength(0);
        return Papers.of(papers).write(out, new AtomFormat());
    }

    private Element feed() throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())))
                .getDocumentElement();
    }

    @Test
    void aFeedWithoutPapersIsAFeed() throws ParserConfigurationException, IOException, SAXException {
        assertThat(write(List.of()).isComplete()).isTrue();
        assertValid(feed());
        assertThat(children(feed(), "entry")).isEmpty();
    }

    @Test
    void theReportNamesWhatAFeedHasNoPlaceFor() {
        assertThat(write(List.of(SamplePapers.complete())).losses())
                .extracting(Loss::field)
                .containsExactly(
                        "authors",
                        "authorCount",
                        "listed",
                        "venue",
                        "presentations",
                        "organizations",
                        "metrics",
                        "extras");
    }

    @Property(tries = 200)
    void theFeedIsValidAndHoldsEveryFieldButThoseReported(@ForAll @Size(max = 4) List<Paper> papers)
            throws ParserConfigurationException, IOException, SAXException {
        WriteReport report = write(papers);
        Element feed = feed();
        assertValid(feed);
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSameSizeAs(papers);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            PaperField.differing(papers.get(i), paper(entries.get(i))).forEach(field -> different.add(field.key()));
        }
        assertThat(report.losses().stream().map(Loss::field)).containsExactlyElementsOf(different);
    }

    @Test
    void hostileTextInEveryFieldStaysText() throws ParserConfigurationException, IOException, SAXException {
        List<Paper> papers = HostileText.all().stream()
                .map(text -> Paper.titled(text)
                        .author(Author.of(text))
                        .abstractText(text)
                        .keyword(text)
                        .link(new Link(new LinkKind(text), text))
                        .build())
                .toList();
        write(papers);
        assertValid(feed());
        assertThat(children(feed(), "entry")).hasSameSizeAs(papers);
    }

    @Test
    void theAttackValuesStayText() throws ParserConfigurationException, IOException, SAXException {
        List<Paper> papers = Offprint.reader()
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers()
                .list();
        write(papers);
        assertValid(feed());
        assertThat(children(feed(), "entry").stream().map(entry -> paper(entry).title()))
                .containsExactlyElementsOf(papers.stream()
                        .map(paper -> PrintablePaper.of(paper).title())
                        .toList());
    }

    @Test
    void thePlaceOfAPaperIsItsAlternate() {
        write(List.of(Paper.titled("One")
                .identifier(Identifier.parse("doi:10.1145/1.2"))
                .year(2024)
                .build()));
        assertThat(out.toString())
                .contains("<id>https://doi.org/10.1145/1.2</id>")
                .contains("<updated>2024-01-01T00:00:00Z</updated>")
                .contains("<link rel=\"alternate\" href=\"https://doi.org/10.1145/1.2\"/>");
    }

    @Test
    void itIsNotRead() {
        assertThatThrownBy(() -> Offprint.reader().as(new AtomFormat()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atom");
    }

    /** What RFC 4287 asks of a feed and of each entry (sections 4.1.1 and 4.1.2). */
    private static void assertValid(Element feed) {
        assertThat(feed.getTagName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertHead(feed);
        for (Element entry : children(feed, "entry")) {
            assertHead(entry);
            assertThat(children(entry, "author")).isNotEmpty();
            assertThat(children(entry, "author"))
                    .allMatch(author -> children(author, "name").size() == 1);
            List<Element> links = children(entry, "link");
            assertThat(links)
                    .allMatch(link -> URI.create(link.getAttribute("href")).isAbsolute());
            long alternates = links.stream()
                    .filter(link -> link.getAttribute("rel").equals("alternate"))
                    .count();
            assertThat(alternates + children(entry, "content").size()).isEqualTo(1);
        }
    }

    private static void assertHead(Element element) {
        assertThat(children(element, "title")).hasSize(1);
        assertThat(URI.create(text(element, "id").orElseThrow()).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse(text(element, "updated").orElseThrow())).isNotNull();
    }

    private static Paper paper(Element entry) {
        Paper.Builder paper = Paper.titled(text(entry, "title").orElseThrow());
        children(entry, "author").stream()
                .map(author -> text(author, "name").orElseThrow())
                .filter(name -> !name.equals("unknown"))
                .forEach(paper::author);
        paper.abstractText(orNull(entry, "summary"));
        text(entry, "dc:date").map(PartialDate::parse).ifPresent(paper::published);
        text(entry, "dc:type").map(PaperKind::new).ifPresent(paper::kind);
        text(entry, "prism:publicationName").map(Venue::of).ifPresent(paper::venue);
        children(entry, "dc:identifier")
                .forEach(element -> paper.identifier(Identifier.parse(element.getTextContent())));
        children(entry, "category").forEach(element -> paper.keyword(element.getAttribute("term")));
        children(entry, "link").stream()
                .filter(link -> link.hasAttribute("title"))
                .forEach(link ->
                        paper.link(new Link(new LinkKind(link.getAttribute("title")), link.getAttribute("href"))));
        return paper.publication(Publication.NONE
                        .withVolume(orNull(entry, "prism:volume"))
                        .withNumber(orNull(entry, "prism:number"))
                        .withPages(orNull(entry, "prism:pageRange"))
                        .withPublisher(orNull(entry, "dc:publisher")))
                .build();
    }

    private static @Nullable String orNull(Element parent, String name) {
        return text(parent, name).orElse(null);
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Element::getTextContent);
    }

    private static ImmutableList<Element> children(Element parent, String name) {
        ImmutableList.Builder<Element> children = ImmutableList.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children.build();
    }
}
