package io.github.offprint.parsers.ris;

import com.google.common.base.Splitter;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.tagged.AuthorText;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.ReferenceType;
import io.github.offprint.parsers.tagged.ReferenceType.Shape;
import io.github.offprint.text.Blanks;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Prints one paper as the lines of RIS. Every value is on one line, so that none can end its record or begin another. What
 * {@link RisMapping} reads is printed where it reads it.
 */
final class RisPrinter {
    private static final String PREFIX = RisMapping.ID + ":";
    private static final Splitter LINES = Splitter.on('\n');

    private final Paper paper;
    private final String type;
    private final Shape shape;
    private final StringBuilder out = new StringBuilder(1024);

    private RisPrinter(Paper paper) {
        this.paper = paper;
        this.type = type(paper);
        this.shape = ReferenceType.find(type).map(ReferenceType::shape).orElse(Shape.PART);
    }

    /** The record, ended by a line feed. */
    static String print(Paper paper) {
        return new RisPrinter(paper).print();
    }

    /** Whether the paper has extras that RIS can hold. */
    static boolean hasExtras(Paper paper) {
        return paper.extras().keySet().stream().anyMatch(key -> !tag(key).isEmpty());
    }

    private String print() {
        line("TY", type);
        line("TI", paper.title());
        paper.authors().stream()
                .map(RisPrinter::name)
                .filter(AuthorText::isName)
                .forEach(name -> line("AU", name));
        paper.venue().ifPresent(this::venue);
        dates();
        publication(paper.publication());
        paper.identifiers().forEach(this::identifier);
        paper.links().forEach(this::link);
        paper.keywords().forEach(keyword -> line("KW", keyword));
        paper.organizations().forEach(organization -> line("AD", organization));
        paper.abstractText().ifPresent(text -> line("AB", text));
        paper.metrics().citations().ifPresent(count -> line("N1", RisMapping.CITED_BY + count));
        paper.kind().filter(kind -> ReferenceType.of(kind).isEmpty()).ifPresent(kind -> line("M3", kind.value()));
        paper.extras().forEach(this::extra);
        return out.append("ER  - \n").toString();
    }

    private void line(String tag, String value) {
        String folded = folded(value);
        if (!folded.isEmpty()) {
            out.append(tag).append("  - ").append(folded).append('\n');
        }
    }

    private static String folded(String value) {
        return whole(Blanks.collapse(value));
    }

    /** Half a surrogate pair, which no encoding has, becomes U+FFFD. */
    private static String whole(String line) {
        if (line.codePoints().noneMatch(RisPrinter::isHalf)) {
            return line;
        }
        StringBuilder whole = new StringBuilder(line.length());
        line.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The type that the paper had in its RIS file, where it is of the paper's kind; else the first type of its kind. */
    private static String type(Paper paper) {
        Optional<ReferenceType> first = paper.kind().flatMap(ReferenceType::of);
        Optional<PaperKind> known = first.map(ReferenceType::kind);
        return Optional.ofNullable(paper.extras().get(PREFIX + "TY"))
                .filter(had -> had.indexOf('\n') < 0)
                .filter(had -> ReferenceType.find(had).map(ReferenceType::kind).equals(known))
                .map(RisPrinter::folded)
                .orElse(first.map(ReferenceType::name).orElse(ReferenceType.GENERIC));
    }

    /**
     * The name as printed where it is read from there as it is; else family name first, and a group with a comma behind it, as
     * EndNote asks for them.
     */
    private static String name(Author author) {
        PersonName name = author.name();
        if (PersonName.of(name.printed()).equals(name)) {
            return name.printed();
        }
        if (name.isCollective()) {
            return name.printed() + ",";
        }
        return name.fullFamily().orElseThrow()
                + name.given().map(given -> ", " + given).orElse("")
                + name.suffix().map(suffix -> ", " + suffix).orElse("");
    }

    private void venue(Venue venue) {
        if (shape != Shape.WHOLE) {
            line("T2", venue.name());
            venue.acronym().filter(Draft::isAcronym).ifPresent(acronym -> line("J2", acronym));
        }
    }

    private void dates() {
        OptionalInt ofEvent =
                shape == Shape.EVENT ? paper.venue().map(Venue::year).orElse(OptionalInt.empty()) : OptionalInt.empty();
        Optional<PartialDate> published = paper.published();
        Optional<PartialDate> year = ofEvent.isPresent()
                ? Optional.of(PartialDate.of(ofEvent.getAsInt()))
                : published
                        .filter(date -> date.year().isPresent())
                        .map(date -> PartialDate.of(date.year().getAsInt()));
        year.ifPresent(date -> line("PY", date.toString()));
        published.filter(date -> !Optional.of(date).equals(year)).ifPresent(date -> line("DA", slashed(date)));
    }

    /** {@code 2024/05/07/}: year, month, day and anything else, with the slashes of those that are unknown. */
    private static String slashed(PartialDate date) {
        String text = date.toString();
        if (date.year().isEmpty()) {
            return text.substring(1).replace('-', '/') + "/";
        }
        String slashes = date.day().isPresent() ? "/" : date.month().isPresent() ? "//" : "///";
        return text.replace('-', '/') + slashes;
    }

    private void publication(Publication publication) {
        publication.volume().ifPresent(volume -> line("VL", volume));
        publication.number().ifPresent(number -> line("IS", number));
        publication.pages().ifPresent(this::pages);
        publication.publisher().ifPresent(publisher -> line("PB", publisher));
    }

    private void pages(String pages) {
        int hyphen = pages.indexOf('-');
        if (hyphen > 0 && hyphen == pages.lastIndexOf('-') && hyphen + 1 < pages.length()) {
            line("SP", pages.substring(0, hyphen));
            line("EP", pages.substring(hyphen + 1));
        } else {
            line("SP", pages);
        }
    }

    private void identifier(Identifier identifier) {
        switch (identifier.scheme()) {
            case DOI -> line("DO", identifier.value());
            case ISBN, ISSN -> line("SN", identifier.value());
            default -> line("AN", identifier.toString());
        }
    }

    private void link(Link link) {
        line(RisLinks.tag(link.kind()), link.url());
    }

    private void extra(String key, String value) {
        String tag = tag(key);
        if (!tag.isEmpty()) {
            LINES.split(value).forEach(line -> extraLine(tag, line));
        }
    }

    /** Extras are kept to the letter, so their blanks are too; a carriage return alone would end the line. */
    private void extraLine(String tag, String line) {
        String stripped = Blanks.strip(line);
        if (stripped.indexOf('\r') >= 0) {
            line(tag, stripped);
        } else if (!stripped.isEmpty()) {
            out.append(tag).append("  - ").append(whole(stripped)).append('\n');
        }
    }

    /** The tag of an extra that came from RIS; empty for others, and for the tags around a record. */
    private static String tag(String key) {
        boolean own = key.length() == PREFIX.length() + 2 && key.startsWith(PREFIX);
        String tag = own ? key.substring(PREFIX.length()) : "";
        return RisTags.isWellFormed(tag) && !tag.equals("TY") && !tag.equals("ER") ? tag : "";
    }
}
