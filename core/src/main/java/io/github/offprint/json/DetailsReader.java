package io.github.offprint.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The parts of a record that are objects of their own: venue, presentations, links, publication, metrics. */
final class DetailsReader {
    private DetailsReader() {}

    /** An object, or the name alone. */
    static @Nullable Venue venue(RecordTokens tokens) throws IOException {
        if (!tokens.isObject()) {
            String name = tokens.text();
            return name == null ? null : Venue.of(name);
        }
        int from = tokens.start();
        String name = null;
        String acronym = null;
        Integer year = null;
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "name" -> name = tokens.textUnless(name);
                case "acronym" -> acronym = tokens.textUnless(acronym);
                case "year" -> year = yearUnless(year, tokens);
                default -> tokens.keep();
            }
        }
        if (name == null) {
            tokens.setAside(from, "a venue needs a name");
            return null;
        }
        return Venue.of(name).withAcronym(acronym).withYear(year);
    }

    private static @Nullable Integer yearUnless(@Nullable Integer known, RecordTokens tokens) throws IOException {
        if (known != null) {
            tokens.setAsideRepeated();
            return known;
        }
        String digits = tokens.text();
        Integer year = digits == null ? null : Ints.tryParse(digits);
        if (digits != null && (year == null || year < 1 || year > 9999)) {
            tokens.setAside("a year lies between 1 and 9999");
            return null;
        }
        return year;
    }

    /** A list or one presentation: an object, or the kind alone. */
    static ImmutableList<Presentation> presentations(RecordTokens tokens) throws IOException {
        ImmutableList.Builder<Presentation> presentations = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                addPresentation(presentations, tokens);
            }
        } else {
            addPresentation(presentations, tokens);
        }
        return presentations.build();
    }

    private static void addPresentation(ImmutableList.Builder<Presentation> to, RecordTokens tokens)
            throws IOException {
        if (tokens.isObject()) {
            Presentation presentation = presentation(tokens);
            if (presentation != null) {
                to.add(presentation);
            }
            return;
        }
        String kind = tokens.text();
        if (kind != null) {
            to.add(Presentation.of(new PresentationKind(kind)));
        }
    }

    private static @Nullable Presentation presentation(RecordTokens tokens) throws IOException {
        int from = tokens.start();
        String kind = null;
        String session = null;
        String room = null;
        String poster = null;
        String time = null;
        OffsetDateTime start = null;
        OffsetDateTime end = null;
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "kind" -> kind = tokens.textUnless(kind);
                case "session" -> session = tokens.textUnless(session);
                case "room" -> room = tokens.textUnless(room);
                case "poster" -> poster = tokens.textUnless(poster);
                case "time" -> time = tokens.textUnless(time);
                case "start" -> start = instantUnless(start, tokens);
                case "end" -> end = instantUnless(end, tokens);
                default -> tokens.keep();
            }
        }
        if (kind == null) {
            tokens.setAside(from, "a presentation needs a kind");
            return null;
        }
        return Presentation.builder(new PresentationKind(kind))
                .session(session)
                .room(room)
                .poster(poster)
                .time(time)
                .start(start)
                .end(end)
                .build();
    }

    private static @Nullable OffsetDateTime instantUnless(@Nullable OffsetDateTime known, RecordTokens tokens)
            throws IOException {
        if (known != null) {
            tokens.setAsideRepeated();
            return known;
        }
        String text = tokens.text();
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeParseException noTime) {
            tokens.setAside("a time is written 2024-05-07T10:00:00+02:00");
            return null;
        }
    }

    /** A list of objects or addresses, one address, or an object that has addresses under the kinds of their links. */
    static ImmutableList<Link> links(RecordTokens tokens) throws IOException {
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                addLinks(links, tokens);
            }
        } else {
            addLinks(links, tokens);
        }
        return links.build();
    }

    private static void addLinks(ImmutableList.Builder<Link> links, RecordTokens tokens) throws IOException {
        if (!tokens.isObject()) {
            String address = webAddress(tokens);
            if (address != null) {
                links.add(new Link(LinkKind.PAGE, address));
            }
            return;
        }
        int from = tokens.start();
        String kind = null;
        String url = null;
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "kind" -> kind = tokens.textUnless(kind);
                case "url", "href" -> url = tokens.textUnless(url);
                default -> addLink(links, key, tokens);
            }
        }
        if (url != null) {
            links.add(new Link(kind == null ? LinkKind.PAGE : new LinkKind(kind), url));
        } else if (kind != null) {
            tokens.setAside(from, "a link needs an address");
        }
    }

    private static void addLink(ImmutableList.Builder<Link> links, String kind, RecordTokens tokens)
            throws IOException {
        if (tokens.isText() && !NoValue.isBlank(kind)) {
            String address = webAddress(tokens);
            if (address != null) {
                links.add(new Link(new LinkKind(kind), address));
            }
        } else {
            tokens.keep();
        }
    }

    /** An address that a browser opens as a page. Anything else, such as a {@code javascript:} address, is set aside. */
    static @Nullable String webAddress(RecordTokens tokens) throws IOException {
        String text = tokens.text();
        if (text == null) {
            return null;
        }
        String address = NoValue.BLANK.trimFrom(text);
        String start = Ascii.toLowerCase(address.substring(0, Math.min(8, address.length())));
        if (start.startsWith("http://") || start.startsWith("https://") || start.startsWith("ftp://")) {
            return address;
        }
        tokens.setAside("a link starts with http://, https:// or ftp://");
        return null;
    }

    static Publication publication(RecordTokens tokens) throws IOException {
        if (!tokens.isObject()) {
            setAsideUnlessNothing(tokens);
            return Publication.NONE;
        }
        String volume = null;
        String number = null;
        String pages = null;
        String publisher = null;
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "volume" -> volume = tokens.textUnless(volume);
                case "number" -> number = tokens.textUnless(number);
                case "pages" -> pages = tokens.textUnless(pages);
                case "publisher" -> publisher = tokens.textUnless(publisher);
                default -> tokens.keep();
            }
        }
        return Publication.NONE
                .withVolume(volume)
                .withNumber(number)
                .withPages(pages)
                .withPublisher(publisher);
    }

    static Metrics metrics(RecordTokens tokens) throws IOException {
        if (!tokens.isObject()) {
            setAsideUnlessNothing(tokens);
            return Metrics.NONE;
        }
        Long upvotes = null;
        Long comments = null;
        Long citations = null;
        Long stars = null;
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "upvotes" -> upvotes = countUnless(upvotes, tokens);
                case "comments" -> comments = countUnless(comments, tokens);
                case "citations" -> citations = countUnless(citations, tokens);
                case "stars" -> stars = countUnless(stars, tokens);
                default -> tokens.keep();
            }
        }
        return Metrics.NONE
                .withUpvotes(upvotes)
                .withComments(comments)
                .withCitations(citations)
                .withStars(stars);
    }

    private static @Nullable Long countUnless(@Nullable Long known, RecordTokens tokens) throws IOException {
        if (known == null) {
            return tokens.count();
        }
        tokens.setAsideRepeated();
        return known;
    }

    private static void setAsideUnlessNothing(RecordTokens tokens) throws IOException {
        if (!tokens.isNothing()) {
            tokens.setAside("an object belongs here");
        }
    }
}
