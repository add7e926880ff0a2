package io.github.offprint.parsers.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.parsers.xml.PrintablePaper;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlDigestFormatTest {
    private final StringWriter out = new StringWriter();

    private WriteReport write(Iterable<Paper> papers) {
        out.getBuffer().setLength(0);
        return Papers.of(papers).write(out, new HtmlDigestFormat());
    }

    @Test
    void aPageWithoutPapersIsAPage() {
        assertThat(write(List.of()).isComplete()).isTrue();
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select("article")).isEmpty();
        assertThat(page.select("footer").text()).isEqualTo("0 papers");
    }

    @Test
    void aCardShowsAllButPartsOfNamesAndExtras() {
        WriteReport report = write(List.of(SamplePapers.complete()));
        assertThat(report.losses()).extracting(Loss::field).containsExactly("authors", "extras");
        assertThat(Jsoup.parse(out.toString()).select("footer").text()).isEqualTo("1 paper");
    }

    @Property(tries = 200)
    void thePageShowsEveryFieldButThoseReported(@ForAll @Size(max = 4) List<Paper> papers) {
        WriteReport report = write(papers);
        List<Paper> shown = ShownPage.papers(Jsoup.parse(out.toString()));
        assertThat(shown).hasSameSizeAs(papers);
        List<Set<String>> different = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            different.add(PaperField.differing(papers.get(i), shown.get(i)).stream()
                    .map(PaperField::key)
                    .collect(Collectors.toSet()));
        }
        assertThat(report.losses().stream().map(Loss::field))
                .containsExactlyInAnyOrderElementsOf(
                        different.stream().flatMap(Set::stream).toList());
    }

    @Property(tries = 100)
    void nothingBreaksOutOfThePage(@ForAll @Size(max = 4) List<Paper> papers) throws XMLStreamException {
        write(papers);
        assertHarmless(papers.size());
    }

    @Test
    void hostileTextInEveryFieldBreaksOutOfNothing() throws XMLStreamException {
        List<Paper> papers = HostileText.all().stream()
                .map(text -> Paper.titled(text)
                        .author(Author.of(text))
                        .abstractText(text)
                        .keyword(text)
                        .venue(Venue.of(text).withAcronym(text))
                        .link(new Link(LinkKind.PAGE, text))
                        .link(new Link(new LinkKind(text), "https://example.org/?q=\"><script>"))
                        .build())
                .toList();
        write(papers);
        assertHarmless(papers.size());
    }

    @Test
    void theAttackValuesAreShownAsText() throws XMLStreamException {
        List<Paper> papers = Offprint.reader()
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers()
                .list();
        write(papers);
        assertHarmless(54);
        assertThat(ShownPage.papers(Jsoup.parse(out.toString())))
                .extracting(Paper::title, Paper::abstractText)
                .isEqualTo(papers.stream()
                        .map(PrintablePaper::of)
                        .map(paper -> Tuple.tuple(paper.title(), paper.abstractText()))
                        .toList());
    }

    @Test
    void itIsNotRead() {
        assertThatThrownBy(() -> Offprint.reader().as("html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("html");
    }

    /** No element, attribute or address that the page does not make itself; and XML, so that no browser has to guess. */
    private void assertHarmless(int papers) throws XMLStreamException {
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select("article")).hasSize(papers);
        assertThat(page.getAllElements())
                .extracting(Element::tagName)
                .isSubsetOf(
                        "#root", "html", "head", "meta", "title", "style", "body", "main", "article", "h2", "p", "span",
                        "a", "time", "details", "summary", "footer");
        assertThat(page.body().getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .collect(ImmutableSet.toImmutableSet()))
                .isSubsetOf("class", "rel", "href", "dir");
        assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.startsWith("http"));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(out.toString()));
        while (xml.hasNext()) {
            xml.next();
        }
    }
}
