package io.github.offprint.parsers.endnotexml;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.parsers.tagged.DateText;
import io.github.offprint.parsers.xml.RecordDraft;
import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.parsers.xml.XmlElement;
import io.github.offprint.parsers.xml.XmlRecord;
import io.github.offprint.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the elements of one record mean for a paper. */
final class EndnoteMapping {
    static final String ID = "endnote-xml";

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n;");

    private final XmlElement record;
    private final RecordDraft draft;
    private final List<Link> links = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String venue;
    private @Nullable String text;
    private @Nullable PartialDate published;
    private @Nullable PaperKind kind;
    private Publication publication = Publication.NONE;

    EndnoteMapping(XmlRecord record, ReadContext context) {
        this.record = record.element();
        this.draft = new RecordDraft(ID, record, context);
    }

    /** The paper of the record, unless it has no title. */
    Optional<PaperRecord> paper() {
        record.children().forEach(this::read);
        if (title == null) {
            return draft.untitled();
        }
        return draft.finish(Paper.titled(title)
                .abstractText(text)
                .published(published)
                .venue(venue == null ? null : Venue.of(venue))
                .kind(kind)
                .publication(publication)
                .links(links));
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "ref-type" -> kind(element);
            case "contributors" -> element.children().forEach(this::people);
            case "titles" -> element.children().forEach(this::title);
            case "periodical" -> periodical(element);
            case "dates" -> dates(element);
            case "keywords" ->
                element.children("keyword").forEach(word -> line(word).ifPresent(draft::keyword));
            case "abstract" -> text = HtmlText.paragraphs(element.markup(EndnoteMapping::tag));
            case "urls" -> element.children().forEach(this::urls);
            case "isbn" -> serialNumbers(element);
            case "electronic-resource-num" ->
                line(element).ifPresent(doi -> draft.identifier(Scheme.DOI, element.name(), doi));
            case "pages" -> publication = publication.withPages(line(element).orElse(null));
            case "volume" -> publication = publication.withVolume(line(element).orElse(null));
            case "number" -> publication = publication.withNumber(line(element).orElse(null));
            case "publisher" ->
                publication = publication.withPublisher(line(element).orElse(null));
            default -> keep(element);
        }
    }

    /** A style is no element of the text but for the faces that raise and lower it. */
    private static String tag(XmlElement element) {
        String face = element.attribute("face").orElse("");
        return face.contains("superscript") ? "sup" : face.contains("subscript") ? "sub" : "";
    }

    private static Optional<String> line(XmlElement element) {
        return Optional.of(HtmlText.line(element.markup(EndnoteMapping::tag))).filter(found -> !found.isEmpty());
    }

    private void keep(XmlElement element) {
        if (element.children().stream().allMatch(child -> child.name().equals("style"))) {
            line(element).ifPresent(found -> draft.keep(element.name(), found));
        } else {
            draft.keep(element);
        }
    }

    private void kind(XmlElement element) {
        String type = element.attribute("name").orElse("");
        kind = kindOf(Ascii.toLowerCase(type));
        draft.keep(element.name(), kind == null ? type : "");
    }

    /** The names of EndNote's reference types that are kinds of papers. */
    private static @Nullable PaperKind kindOf(String type) {
        return switch (type) {
            case "journal article", "electronic article", "magazine article", "newspaper article" -> PaperKind.ARTICLE;
            case "conference proceedings", "conference paper" -> PaperKind.CONFERENCE;
            case "book", "edited book", "electronic book" -> PaperKind.BOOK;
            case "book section", "electronic book section" -> PaperKind.CHAPTER;
            case "thesis" -> PaperKind.THESIS;
            case "report", "government document" -> PaperKind.REPORT;
            case "dataset" -> PaperKind.DATASET;
            case "preprint" -> PaperKind.PREPRINT;
            default -> null;
        };
    }

    private void people(XmlElement group) {
        for (XmlElement person : group.children("author")) {
            Optional<String> name = line(person);
            if (group.name().equals("authors")) {
                name.ifPresent(printed -> draft.author(author(printed)));
            } else {
                name.ifPresent(printed -> draft.keep(group.name(), printed));
            }
        }
    }

    private static Author author(String printed) {
        boolean group = printed.endsWith(",") && printed.length() > 1;
        return group
                ? Author.of(PersonName.collective(printed.substring(0, printed.length() - 1)))
                : Author.of(printed);
    }

    private void title(XmlElement element) {
        String words = line(element).orElse("");
        if (element.name().equals("title") && title == null && !words.isEmpty()) {
            title = words;
        } else if (element.name().equals("secondary-title") && !words.isEmpty()) {
            venue = words;
        } else if (!words.equals(venue)) {
            draft.keep(element.name(), words);
        }
    }

    /** The journal once more; its full name counts where no other was given. */
    private void periodical(XmlElement element) {
        for (XmlElement name : element.children()) {
            String words = line(name).orElse("");
            if (venue == null && name.name().equals("full-title") && !words.isEmpty()) {
                venue = words;
            } else if (!words.equals(venue)) {
                draft.keep(name.name(), words);
            }
        }
    }

    private void dates(XmlElement element) {
        String year = element.find("year").flatMap(EndnoteMapping::line).orElse("");
        String day =
                element.find("pub-dates", "date").flatMap(EndnoteMapping::line).orElse("");
        Integer number = year.length() == 4 ? Ints.tryParse(year) : null;
        if (number == null || number < 1) {
            published = draft.date("year", year.isEmpty() ? day : year).orElse(null);
            draft.keep("date", year.isEmpty() ? "" : day);
            return;
        }
        published = PartialDate.of(number);
        DateText whole = DateText.ofYear(day, number);
        boolean fits = whole.date()
                .flatMap(PartialDate::earliest)
                .filter(date -> date.getYear() == number)
                .isPresent();
        if (fits) {
            published = whole.date().get();
        }
        if (!day.isEmpty() && !(fits && whole.whole())) {
            draft.keep("date", day);
        }
    }

    private void urls(XmlElement group) {
        LinkKind leadsTo = group.name().equals("pdf-urls") ? LinkKind.PDF : LinkKind.PAGE;
        for (XmlElement url : group.children("url")) {
            String address = line(url).orElse("");
            if (WebAddress.isSafe(address)) {
                links.add(new Link(leadsTo, address));
                Identifier.find(address).ifPresent(draft::identifier);
            } else {
                draft.keep(group.name(), address);
            }
        }
    }

    /** One on each line, with a word behind it that says which. */
    private void serialNumbers(XmlElement element) {
        String all = element.text();
        for (String printed :
                Splitter.on(LINE_END).trimResults().omitEmptyStrings().split(all)) {
            String number = Splitter.on('(').splitToList(printed).get(0).strip();
            Optional<Identifier> found =
                    Identifier.find(Scheme.ISSN, number).or(() -> Identifier.find(Scheme.ISBN, number));
            if (found.isPresent()) {
                draft.identifier(found.get());
            } else {
                draft.keep(element.name(), printed);
                draft.report(ProblemCode.INVALID_VALUE, "neither an ISSN nor an ISBN", printed);
            }
        }
    }
}
