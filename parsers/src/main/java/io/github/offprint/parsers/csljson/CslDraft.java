package io.github.offprint.parsers.csljson;

import com.google.common.base.Splitter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.json.JsonText;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one item says, variable by variable, before it is known whether it makes a paper. */
final class CslDraft {
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String genre;
    private @Nullable String title;
    private List<Author> authors = List.of();
    private @Nullable String abstractText;
    private @Nullable PartialDate published;
    private @Nullable String container;
    private @Nullable String shortContainer;
    private @Nullable String event;
    private @Nullable PartialDate eventDate;
    private Publication publication = Publication.NONE;
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private @Nullable String url;
    private List<String> keywords = List.of();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void id(String text) {
        id = text;
    }

    /** A type that the schema does not have is kept. */
    void type(String text) {
        type = text;
        if (!CslType.isType(text)) {
            keep(CslFields.TYPE, text);
        }
    }

    void genre(String text) {
        genre = text;
    }

    void title(String text) {
        title = plainLine(CslFields.TITLE, text);
    }

    void authors(List<Author> all) {
        authors = all;
    }

    void abstractText(String text) {
        abstractText = HtmlText.paragraphs(text);
        keepMarkup(CslFields.ABSTRACT, text, abstractText);
    }

    void published(PartialDate date) {
        published = date;
    }

    void container(String text) {
        container = plainLine(CslFields.VENUE, text);
    }

    void shortContainer(String text) {
        shortContainer = text;
    }

    void event(String text) {
        event = text;
    }

    void eventDate(PartialDate date) {
        eventDate = date;
    }

    void volume(String text) {
        publication = publication.withVolume(text);
    }

    void number(String text) {
        publication = publication.withNumber(text);
    }

    void pages(String text) {
        publication = publication.withPages(text);
    }

    void publisher(String text) {
        publication = publication.withPublisher(plainLine(CslFields.PUBLISHER, text));
    }

    /** One identifier, or several with blanks between them; false where one of them is none of the scheme. */
    boolean identifiers(Scheme scheme, String text) {
        Optional<Identifier> whole = Identifier.find(scheme, text);
        if (whole.isPresent()) {
            identifiers.add(whole.get());
            return true;
        }
        boolean allFound = true;
        for (String part : Splitter.on(' ').omitEmptyStrings().split(text)) {
            Optional<Identifier> identifier = Identifier.find(scheme, part);
            identifier.ifPresent(identifiers::add);
            allFound &= identifier.isPresent();
        }
        return allFound;
    }

    /** An address of the web, else nothing. */
    boolean url(String text) {
        boolean isWeb = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        url = isWeb ? text : null;
        return isWeb;
    }

    /** The words between semicolons, or between commas where there is no semicolon; at least one, or there are no keywords. */
    boolean keywords(String text) {
        char separator = text.indexOf(';') >= 0 ? ';' : ',';
        keywords = Splitter.on(separator).trimResults().omitEmptyStrings().splitToList(text);
        return !keywords.isEmpty();
    }

    /** The text without markup; where it had any, the text as it stands is kept. */
    private String plainLine(String variable, String text) {
        String plain = HtmlText.line(text);
        keepMarkup(variable, text, plain);
        return Blanks.isBlank(plain) ? text : plain;
    }

    private void keepMarkup(String variable, String text, String plain) {
        boolean mayHaveMarkup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        if (mayHaveMarkup && !Blanks.collapse(text).equals(Blanks.collapse(plain))) {
            keep(variable, text);
        }
    }

    void keep(String variable, @Nullable String value) {
        if (value != null) {
            extras.put(CslFields.extra(variable), value);
        }
    }

    /** Keeps a value under a key that has a name space of its own. */
    void keepForeign(String key, String value) {
        extras.put(key, value);
    }

    void report(ProblemCode code, JsonText item, int from, int to, String message) {
        problems.add(new Problem(code, item.span(from, to), message, item.text().substring(from, to)));
    }

    /** The paper, its problems reported; or nothing but one problem that holds the whole item. */
    Optional<Paper> finish(JsonText item, ReadContext context) {
        if (title == null || Blanks.isBlank(title)) {
            context.report(ProblemCode.MISSING_TITLE, item.span(), item.text());
            return Optional.empty();
        }
        Paper.Builder paper = Paper.titled(title)
                .authors(authors)
                .abstractText(abstractText)
                .published(published)
                .venue(venue())
                .identifiers(identifiers)
                .keywords(keywords)
                .kind(kind())
                .publication(publication);
        if (url != null) {
            paper.link(new Link(LinkKind.PAGE, url));
            Identifier.find(url).ifPresent(paper::identifier);
        }
        problems.forEach(context::report);
        return Optional.of(withExtras(paper));
    }

    private Paper withExtras(Paper.Builder paper) {
        extras.forEach(paper::extra);
        String given = id;
        Paper built = paper.build();
        return given == null || CslId.isDerived(given, built)
                ? built
                : paper.extra(CslFields.extra(CslFields.ID), given).build();
    }

    /** The container, else the event. An abbreviation such as {@code Comput. Ling.} is no acronym and stays an extra. */
    private @Nullable Venue venue() {
        boolean hasAcronym = container != null && shortContainer != null && isAcronym(shortContainer);
        if (!hasAcronym) {
            keep(CslFields.ACRONYM, shortContainer);
        }
        if (container != null) {
            keep(CslFields.EVENT, event);
        }
        String name = container == null ? event : container;
        if (name == null) {
            keep(CslFields.EVENT_DATE, eventDate == null ? null : eventDate.toString());
            return null;
        }
        Venue venue = Venue.of(name).withAcronym(hasAcronym ? shortContainer : null);
        return eventDate == null ? venue : venue.withYear(eventDate.year().orElseThrow());
    }

    private static boolean isAcronym(String text) {
        return text.indexOf('.') < 0 && text.indexOf(' ') < 0;
    }

    /** What is no type of the schema is written as the genre of a document. */
    private @Nullable PaperKind kind() {
        PaperKind known = type == null || !CslType.isType(type)
                ? null
                : CslType.kind(type).orElse(null);
        PaperKind said = CslType.DOCUMENT.equals(type) && genre != null ? new PaperKind(genre) : null;
        if (said != null && said.value().equals(genre) && CslType.of(said).equals(CslType.DOCUMENT)) {
            return said;
        }
        keep(CslFields.GENRE, genre);
        return known;
    }
}
