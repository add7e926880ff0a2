package io.github.offprint.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Writes papers as JSON objects: the keys in their fixed order, what is absent left out. Nothing is lost, but that a key of the
 * extras cannot have half a surrogate pair. Not thread-safe.
 */
final class RecordWriter {
    private final JsonOutput out = new JsonOutput();

    /** The paper as one line of JSON without a line end, what is lost of it reported. */
    String write(Paper paper, WriteContext context) {
        if (paper.extras().keySet().stream().anyMatch(JsonOutput::hasHalf)) {
            context.lose(paper, "extras", "half of a surrogate pair in a key is written as U+FFFD");
        }
        return write(paper);
    }

    /** The paper as one line of JSON without a line end. */
    String write(Paper paper) {
        out.open('{');
        text("title", paper.title());
        each("authors", paper.authors(), this::author);
        number("authorCount", paper.statedAuthorCount());
        text("abstract", paper.abstractText());
        text("published", paper.published().map(Object::toString));
        text("listed", paper.listed().map(Object::toString));
        paper.venue().ifPresent(this::venue);
        each("presentations", paper.presentations(), this::presentation);
        each("organizations", paper.organizations(), this::value);
        each("identifiers", paper.identifiers(), identifier -> value(identifier.toString()));
        each("links", paper.links(), this::link);
        each("keywords", paper.keywords(), this::value);
        text("kind", paper.kind().map(PaperKind::value));
        publication(paper.publication());
        metrics(paper.metrics());
        extras(paper);
        out.close('}');
        return out.take();
    }

    private void author(Author author) {
        out.open('{');
        name(author.name());
        each("affiliations", author.affiliations(), this::value);
        text("orcid", author.orcid());
        out.close('}');
    }

    private void name(PersonName name) {
        text("name", name.printed());
        text("given", name.given());
        text("particle", name.particle());
        text("family", name.family());
        text("suffix", name.suffix());
        text("nickname", name.nickname());
        if (name.isCollective()) {
            out.key("collective");
            out.yes();
        }
    }

    private void venue(Venue venue) {
        out.key("venue");
        out.open('{');
        text("name", venue.name());
        text("acronym", venue.acronym());
        number("year", venue.year());
        out.close('}');
    }

    private void presentation(Presentation presentation) {
        out.open('{');
        text("kind", presentation.kind().value());
        text("session", presentation.session());
        text("room", presentation.room());
        text("poster", presentation.poster());
        text("time", presentation.time());
        text("start", presentation.start().map(ISO_OFFSET_DATE_TIME::format));
        text("end", presentation.end().map(ISO_OFFSET_DATE_TIME::format));
        out.close('}');
    }

    private void link(Link link) {
        out.open('{');
        text("kind", link.kind().value());
        text("url", link.url());
        out.close('}');
    }

    private void publication(Publication publication) {
        if (publication.equals(Publication.NONE)) {
            return;
        }
        out.key("publication");
        out.open('{');
        text("volume", publication.volume());
        text("number", publication.number());
        text("pages", publication.pages());
        text("publisher", publication.publisher());
        out.close('}');
    }

    private void metrics(Metrics metrics) {
        if (metrics.equals(Metrics.NONE)) {
            return;
        }
        out.key("metrics");
        out.open('{');
        number("upvotes", metrics.upvotes());
        number("comments", metrics.comments());
        number("citations", metrics.citations());
        number("stars", metrics.stars());
        out.close('}');
    }

    /** Extras are the source's own words, so a placeholder among them is no accident and is read back as it is. */
    private void extras(Paper paper) {
        if (paper.extras().isEmpty()) {
            return;
        }
        out.key("extras");
        out.open('{');
        paper.extras().forEach((key, value) -> {
            out.key(key);
            out.text(value);
        });
        out.close('}');
    }

    private <T> void each(String key, Collection<T> values, Consumer<T> write) {
        if (values.isEmpty()) {
            return;
        }
        out.key(key);
        out.open('[');
        values.forEach(write);
        out.close(']');
    }

    private void text(String key, Optional<String> text) {
        text.ifPresent(known -> text(key, known));
    }

    private void text(String key, String text) {
        out.key(key);
        value(text);
    }

    /** A text that reads as a placeholder is spelt out, so that the reader knows it is meant. */
    private void value(String text) {
        if (NoValue.isPlaceholder(text)) {
            out.speltOut(text);
        } else {
            out.text(text);
        }
    }

    private void number(String key, OptionalInt number) {
        if (number.isPresent()) {
            out.key(key);
            out.number(number.getAsInt());
        }
    }

    private void number(String key, OptionalLong number) {
        if (number.isPresent()) {
            out.key(key);
            out.number(number.getAsLong());
        }
    }
}
