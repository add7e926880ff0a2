package io.github.offprint.parsers.atom;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.xml.PrintablePaper;
import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.parsers.xml.XmlCharacters;
import io.github.offprint.parsers.xml.XmlOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes the feed entry by entry, in constant memory. */
final class AtomWriter implements PaperWriter {
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private final WriteContext context;
    private final XmlOutput out;
    private final Hasher entries = Hashing.sha256().newHasher();
    private LocalDate latest = UNKNOWN;

    AtomWriter(WriteContext context) throws IOException {
        this.context = context;
        this.out = new XmlOutput(context.out());
        out.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:prism",
                "http://prismstandard.org/namespaces/basic/2.0/");
        out.text("title", "Papers").text("generator", "Offprint");
    }

    @Override
    public void write(Paper paper) throws IOException {
        Paper shown = shown(paper);
        out.open("entry");
        head(shown, updated(paper));
        people(shown);
        links(shown);
        details(shown);
        out.close();
        context.loseDifferences(paper, shown);
    }

    /** The paper as an entry holds it. */
    private static Paper shown(Paper paper) {
        Paper.Builder shown = PrintablePaper.of(paper).toBuilder()
                .statedAuthorCount(null)
                .listed(null)
                .presentations(ImmutableList.of())
                .organizations(ImmutableList.of())
                .metrics(Metrics.NONE)
                .keywords(Iterables.transform(paper.keywords(), XmlCharacters::inAttribute))
                .links(paper.links().stream()
                        .filter(link -> WebAddress.isSafe(link.url()))
                        .map(link -> new Link(
                                new LinkKind(
                                        XmlCharacters.inAttribute(link.kind().value())),
                                link.url()))
                        .collect(toImmutableList()));
        paper.published().filter(date -> date.year().isEmpty()).ifPresent(date -> shown.published(null));
        Paper partly = shown.build();
        return partly.venue()
                .map(venue -> partly.with(p -> p.venue(Venue.of(venue.name()))))
                .orElse(partly);
    }

    private void head(Paper paper, LocalDate updated) throws IOException {
        String id = id(paper);
        entries.putUnencodedChars(id).putChar('\n');
        latest = updated.isAfter(latest) ? updated : latest;
        out.text("id", id).text("title", paper.title()).text("updated", atMidnight(updated));
    }

    private static String id(Paper paper) {
        return paper.identifiers().stream()
                .map(Identifier::address)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> urn(Hashing.sha256()
                        .newHasher()
                        .putString(paper.title(), StandardCharsets.UTF_8)
                        .putChar('\n')
                        .putString(names(paper), StandardCharsets.UTF_8)
                        .putString(paper.published().toString(), StandardCharsets.UTF_8)));
    }

    private static String names(Paper paper) {
        return paper.authors().stream().map(author -> author.name().printed()).collect(joining("\n"));
    }

    /** A UUID of version 8, which leaves its content to the maker (RFC 9562, section 5.8). */
    private static String urn(Hasher content) {
        ByteBuffer hash = ByteBuffer.wrap(content.hash().asBytes());
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return "urn:uuid:" + new UUID(high, low);
    }

    private static LocalDate updated(Paper paper) {
        return paper.listed()
                .flatMap(PartialDate::earliest)
                .or(() -> paper.published().flatMap(PartialDate::earliest))
                .orElseGet(() ->
                        paper.year().isPresent() ? LocalDate.of(paper.year().getAsInt(), 1, 1) : UNKNOWN);
    }

    private static String atMidnight(LocalDate day) {
        return PartialDate.of(day) + "T00:00:00Z";
    }

    private void people(Paper paper) throws IOException {
        for (Author author : paper.authors()) {
            person(author.name().printed());
        }
        if (paper.authors().isEmpty()) {
            person("unknown");
        }
    }

    private void person(String name) throws IOException {
        out.open("author").text("name", name).close();
    }

    /** At most one link may be the alternate; an entry without any needs content instead (RFC 4287, 4.1.2). */
    private void links(Paper paper) throws IOException {
        String alternate = null;
        for (Link link : paper.links()) {
            boolean first = alternate == null && link.kind().equals(LinkKind.PAGE);
            alternate = first ? link.url() : alternate;
            out.empty(
                    "link",
                    "rel",
                    first ? "alternate" : "related",
                    "title",
                    link.kind().value(),
                    "href",
                    link.url());
        }
        String id = id(paper);
        if (alternate == null && WebAddress.isSafe(id)) {
            out.empty("link", "rel", "alternate", "href", id);
        } else if (alternate == null) {
            out.text("content", paper.title(), "type", "text");
        }
    }

    private void details(Paper paper) throws IOException {
        optional("summary", paper.abstractText());
        for (String keyword : paper.keywords()) {
            out.empty("category", "term", keyword);
        }
        for (Identifier identifier : paper.identifiers()) {
            out.text("dc:identifier", identifier.toString());
        }
        Optional<PartialDate> published = paper.published();
        optional("published", published.filter(date -> date.day().isPresent()).map(day -> day + "T00:00:00Z"));
        optional("dc:date", published.map(PartialDate::toString));
        optional("dc:type", paper.kind().map(PaperKind::value));
        optional("prism:publicationName", paper.venue().map(Venue::name));
        publication(paper.publication());
    }

    private void publication(Publication publication) throws IOException {
        optional("prism:volume", publication.volume());
        optional("prism:number", publication.number());
        optional("prism:pageRange", publication.pages());
        optional("dc:publisher", publication.publisher());
    }

    private void optional(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.text(name, text.get());
        }
    }

    @Override
    public void close() throws IOException {
        out.text("id", urn(entries)).text("updated", atMidnight(latest)).close().end();
    }
}
