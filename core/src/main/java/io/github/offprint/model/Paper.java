package io.github.offprint.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A research paper as a listing describes it. Only the title is required; what the listing does not say is absent. Where the
 * paper stood in its listing belongs to the reading, not to the paper. Immutable and thread-safe; equality is content, in which
 * the order of identifiers and of extras does not count.
 *
 * <p>A plain mapper of Jackson 2 or 3 writes it as the paper JSON and reads it from there; keys that the paper JSON does not
 * know become extras.
 */
// Longer than other files because a paper has sixteen fields, and its builder belongs beside it.
public final class Paper {
    private final Content content;

    private Paper(Content content) {
        this.content = content;
    }

    /** A record so that equality, hash code and copying can never forget a field. */
    private record Content(
            String title,
            ImmutableList<Author> authors,
            @Nullable Integer statedAuthorCount,
            @Nullable String abstractText,
            @Nullable PartialDate published,
            @Nullable PartialDate listed,
            @Nullable Venue venue,
            ImmutableList<Presentation> presentations,
            ImmutableList<String> organizations,
            ImmutableSet<Identifier> identifiers,
            ImmutableList<Link> links,
            ImmutableList<String> keywords,
            @Nullable PaperKind kind,
            Publication publication,
            Metrics metrics,
            ImmutableMap<String, String> extras) {}

    /**
     * A builder of a paper with this title.
     *
     * @throws IllegalArgumentException when the title is blank
     */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paper fromJson(PaperJson json) {
        return json.toPaper();
    }

    @JsonValue
    PaperJson toJson() {
        return PaperJson.of(this);
    }

    /** The title as printed. Never blank. */
    public String title() {
        return content.title;
    }

    /** The authors in the order of the listing; empty when it names none. */
    public ImmutableList<Author> authors() {
        return content.authors;
    }

    /** How many authors the listing says there are, for listings that say only {@code 6 authors}. */
    public OptionalInt statedAuthorCount() {
        return content.statedAuthorCount == null ? OptionalInt.empty() : OptionalInt.of(content.statedAuthorCount);
    }

    /** How many authors there are: as many as are named, else the stated count, else unknown. */
    public OptionalInt authorCount() {
        return content.authors.isEmpty() ? statedAuthorCount() : OptionalInt.of(content.authors.size());
    }

    /** The abstract. */
    public Optional<String> abstractText() {
        return Optional.ofNullable(content.abstractText);
    }

    /** When the paper was published, as far as it is known. */
    public Optional<PartialDate> published() {
        return Optional.ofNullable(content.published);
    }

    /** When the listing listed the paper. */
    public Optional<PartialDate> listed() {
        return Optional.ofNullable(content.listed);
    }

    /** Where the paper appeared: a conference, journal or workshop. */
    public Optional<Venue> venue() {
        return Optional.ofNullable(content.venue);
    }

    /** The year of publication, else the year of the venue. */
    public OptionalInt year() {
        OptionalInt published = content.published == null ? OptionalInt.empty() : content.published.year();
        return published.isPresent() || content.venue == null ? published : content.venue.year();
    }

    /** How the paper was presented; several when it was, say, an oral and a poster. */
    public ImmutableList<Presentation> presentations() {
        return content.presentations;
    }

    /** The organizations behind the paper, where the listing names them apart from the authors. */
    public ImmutableList<String> organizations() {
        return content.organizations;
    }

    /** The identifiers of the paper. */
    public ImmutableSet<Identifier> identifiers() {
        return content.identifiers;
    }

    /** The first identifier of a scheme. */
    public Optional<Identifier> identifier(Identifier.Scheme scheme) {
        return content.identifiers.stream().filter(id -> id.scheme() == scheme).findFirst();
    }

    /** Links to the paper's page, file, code or project. */
    public ImmutableList<Link> links() {
        return content.links;
    }

    /** Keywords, as printed. */
    public ImmutableList<String> keywords() {
        return content.keywords;
    }

    /** The kind of paper. */
    public Optional<PaperKind> kind() {
        return Optional.ofNullable(content.kind);
    }

    /** Volume, number, pages and publisher; {@link Publication#NONE} when nothing of it is known. */
    public Publication publication() {
        return content.publication;
    }

    /** Counts that change over time; {@link Metrics#NONE} when none is known. */
    public Metrics metrics() {
        return content.metrics;
    }

    /** Fields of the source that have no place of their own, keyed {@code format:field}. */
    public ImmutableMap<String, String> extras() {
        return content.extras;
    }

    /** A builder that starts from this paper. */
    public Builder toBuilder() {
        return new Builder(content);
    }

    /** A copy with some fields changed: {@code paper.with(p -> p.year(2024))}. */
    public Paper with(Consumer<Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Paper that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Gives the title; a long one is cut, and control characters are escaped. */
    @Override
    public String toString() {
        return "Paper[" + Text.brief(content.title) + "]";
    }

    /** Collects the fields of a paper. Blank text counts as absent. Not thread-safe; can build any number of papers. */
    public static final class Builder {
        private String title;
        private final List<Author> authors = new ArrayList<>();
        private @Nullable Integer statedAuthorCount;
        private @Nullable String abstractText;
        private @Nullable PartialDate published;
        private @Nullable PartialDate listed;
        private @Nullable Venue venue;
        private final List<Presentation> presentations = new ArrayList<>();
        private final List<String> organizations = new ArrayList<>();
        private final Set<Identifier> identifiers = new LinkedHashSet<>();
        private final List<Link> links = new ArrayList<>();
        private final List<String> keywords = new ArrayList<>();
        private @Nullable PaperKind kind;
        private Publication publication = Publication.NONE;
        private Metrics metrics = Metrics.NONE;
        private final Map<String, String> extras = new LinkedHashMap<>();

        private Builder(String title) {
            this.title = requireTitle(title);
        }

        private Builder(Content from) {
            title = from.title;
            authors.addAll(from.authors);
            statedAuthorCount = from.statedAuthorCount;
            abstractText = from.abstractText;
            published = from.published;
            listed = from.listed;
            venue = from.venue;
            presentations.addAll(from.presentations);
            organizations.addAll(from.organizations);
            identifiers.addAll(from.identifiers);
            links.addAll(from.links);
            keywords.addAll(from.keywords);
            kind = from.kind;
            publication = from.publication;
            metrics = from.metrics;
            extras.putAll(from.extras);
        }

        private static String requireTitle(String title) {
            return Text.require(requireNonNull(title, "title"), "a paper needs a title that is not blank");
        }

        /**
         * Replaces the title.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Builder title(String title) {
            this.title = requireTitle(title);
            return this;
        }

        /**
         * Adds an author by the name as printed.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Builder author(String printedName) {
            return author(Author.of(printedName));
        }

        /** Adds an author. */
        public Builder author(Author author) {
            return add(authors, author, "author");
        }

        /** Replaces all authors. */
        public Builder authors(Iterable<Author> all) {
            return replace(authors, Elements.copy(all, "authors"));
        }

        /**
         * Sets the number of authors that the listing states, or null for none.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder statedAuthorCount(@Nullable Integer count) {
            if (count != null && count < 1) {
                throw new IllegalArgumentException("a paper cannot have " + count + " authors");
            }
            statedAuthorCount = count;
            return this;
        }

        /** Sets the abstract, or null for none. */
        public Builder abstractText(@Nullable String text) {
            abstractText = Text.orAbsent(text);
            return this;
        }

        /** Sets the date of publication, or null for none. */
        public Builder published(@Nullable PartialDate date) {
            published = date;
            return this;
        }

        /**
         * Sets the date of publication to a year from 1 to 9999.
         *
         * @throws java.time.DateTimeException when it lies outside
         */
        public Builder year(int year) {
            return published(PartialDate.of(year));
        }

        /** Sets the date of the listing, or null for none. */
        public Builder listed(@Nullable PartialDate date) {
            listed = date;
            return this;
        }

        /** Sets the venue, or null for none. */
        public Builder venue(@Nullable Venue where) {
            venue = where;
            return this;
        }

        /** Adds a presentation. */
        public Builder presentation(Presentation presentation) {
            return add(presentations, presentation, "presentation");
        }

        /** Replaces all presentations. */
        public Builder presentations(Iterable<Presentation> all) {
            return replace(presentations, Elements.copy(all, "presentations"));
        }

        /** Adds an organization, unless it is blank. */
        public Builder organization(String organization) {
            return addText(organizations, organization, "organization");
        }

        /** Replaces all organizations; blank ones are left out. */
        public Builder organizations(Iterable<String> all) {
            return replace(organizations, Text.visible(all, "organizations"));
        }

        /** Adds an identifier, unless the paper has it. */
        public Builder identifier(Identifier identifier) {
            return add(identifiers, identifier, "identifier");
        }

        /** Replaces all identifiers; one that comes twice is kept once. */
        public Builder identifiers(Iterable<Identifier> all) {
            return replace(identifiers, Elements.copy(all, "identifiers"));
        }

        /** Adds a link. */
        public Builder link(Link link) {
            return add(links, link, "link");
        }

        /** Replaces all links. */
        public Builder links(Iterable<Link> all) {
            return replace(links, Elements.copy(all, "links"));
        }

        /** Adds a keyword, unless it is blank. */
        public Builder keyword(String keyword) {
            return addText(keywords, keyword, "keyword");
        }

        /** Replaces all keywords; blank ones are left out. */
        public Builder keywords(Iterable<String> all) {
            return replace(keywords, Text.visible(all, "keywords"));
        }

        /** Sets the kind of paper, or null for none. */
        public Builder kind(@Nullable PaperKind what) {
            kind = what;
            return this;
        }

        /** Sets volume, number, pages and publisher; {@link Publication#NONE} for none. */
        public Builder publication(Publication details) {
            publication = requireNonNull(details, "publication");
            return this;
        }

        /** Sets the counts; {@link Metrics#NONE} for none. */
        public Builder metrics(Metrics counts) {
            metrics = requireNonNull(counts, "metrics");
            return this;
        }

        /**
         * Sets an extra, or takes it out when the value is null or blank.
         *
         * @param key {@code format:field}
         * @throws IllegalArgumentException when the key is blank
         */
        public Builder extra(String key, @Nullable String value) {
            Text.require(requireNonNull(key, "the key of an extra"), "an extra needs a key that is not blank");
            if (value == null || Blanks.isBlank(value)) {
                extras.remove(key);
            } else {
                extras.put(key, value);
            }
            return this;
        }

        /** Replaces all extras; those with a blank value are left out. */
        public Builder extras(Map<String, String> all) {
            Map<String, String> copy = new LinkedHashMap<>(all);
            extras.clear();
            copy.forEach(this::extra);
            return this;
        }

        private <T> Builder add(Collection<T> to, T element, String field) {
            to.add(requireNonNull(element, field));
            return this;
        }

        private Builder addText(List<String> to, String text, String field) {
            return Blanks.isBlank(requireNonNull(text, field)) ? this : add(to, text, field);
        }

        private <T> Builder replace(Collection<T> old, List<T> all) {
            old.clear();
            old.addAll(all);
            return this;
        }

        /** The paper. What happens to the builder afterwards does not reach it. */
        public Paper build() {
            return new Paper(new Content(
                    title,
                    ImmutableList.copyOf(authors),
                    statedAuthorCount,
                    abstractText,
                    published,
                    listed,
                    venue,
                    ImmutableList.copyOf(presentations),
                    ImmutableList.copyOf(organizations),
                    ImmutableSet.copyOf(identifiers),
                    ImmutableList.copyOf(links),
                    ImmutableList.copyOf(keywords),
                    kind,
                    publication,
                    metrics,
                    ImmutableMap.copyOf(extras)));
        }
    }
}
