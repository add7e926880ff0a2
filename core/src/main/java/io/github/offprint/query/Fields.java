package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a paper, to be imported statically: {@code papers.where(TITLE.contains("diffusion").and(YEAR.atLeast(2022)))}.
 * A host makes fields of its own from a name and a function, and {@link FieldSet} makes them known to the text forms of a query.
 */
public final class Fields {
    /** The title. */
    public static final TextField TITLE = new TextField("title", new TextField.Title());

    /** The abstract. */
    public static final TextField ABSTRACT = new TextField("abstract", new TextField.Abstract(), 20);

    /** The authors. */
    public static final AuthorsField AUTHORS;

    /** How many authors there are: as many as are named, else as the listing states, else missing. */
    public static final WholeNumberField<Integer> AUTHOR_COUNT =
            WholeNumberField.ofInt("authors", (paper, missing) -> orElse(paper.authorCount(), missing));

    /** The conference, journal or workshop. */
    public static final VenueField VENUE = new VenueField("venue");

    /** The year of publication, else of the venue. */
    public static final WholeNumberField<Integer> YEAR = WholeNumberField.ofInt("year", new WholeNumberField.Year());

    /** When the paper was published. */
    public static final DateField PUBLISHED = date("published", Paper::published);

    /** When the listing listed the paper. */
    public static final DateField LISTED = date("listed", Paper::listed);

    /** The kind of paper, such as {@code preprint}; {@link PaperKind} has the usual words. */
    public static final TextField KIND = text("kind", paper -> paper.kind().map(PaperKind::value));

    /** The presentations. */
    public static final PresentationsField PRESENTATIONS;

    /** The organizations behind the paper. */
    public static final TextsField ORGANIZATIONS =
            new TextsField("organization", "organizations", Paper::organizations);

    /** The keywords. */
    public static final TextsField KEYWORDS = new TextsField("keyword", "keywords", Paper::keywords);

    /** The identifiers. */
    public static final IdentifiersField IDENTIFIERS;

    /** The links. */
    public static final LinksField LINKS;

    /** The upvotes on the listing's site. */
    public static final WholeNumberField<Long> UPVOTES = metric("upvotes", Metrics::upvotes);

    /** The comments on the listing's site. */
    public static final WholeNumberField<Long> COMMENTS = metric("comments", Metrics::comments);

    /** The citations. */
    public static final WholeNumberField<Long> CITATIONS = metric("citations", Metrics::citations);

    /** The stars of the code repository. */
    public static final WholeNumberField<Long> STARS = metric("stars", Metrics::stars);

    /** The volume of the publication. */
    public static final TextField VOLUME = publication("volume", Publication::volume);

    /** The number or issue of the publication. */
    public static final TextField NUMBER = publication("number", Publication::number);

    /** The pages of the publication, as printed. */
    public static final TextField PAGES = publication("pages", Publication::pages);

    /** The publisher. */
    public static final TextField PUBLISHER = publication("publisher", Publication::publisher);

    /** What a person would look through: title, abstract, keywords, authors' names, organizations, venue. */
    public static final AnyTextField ANY_TEXT;

    static {
        AUTHORS = new AuthorsField("author", AUTHOR_COUNT);
        PRESENTATIONS = new PresentationsField(
                "presentation",
                counting("presentations", paper -> paper.presentations().size()));
        IDENTIFIERS = new IdentifiersField(
                "identifier",
                counting("identifiers", paper -> paper.identifiers().size()));
        LINKS = new LinksField("link", counting("links", paper -> paper.links().size()));
        TextsField names = new TextsField("author", "authors", Fields::authorNames);
        ANY_TEXT = AnyTextField.named("text")
                .with(TITLE)
                .with(KEYWORDS)
                .with(names)
                .with(VENUE)
                .with(ORGANIZATIONS)
                .with(ABSTRACT)
                .build();
    }

    private Fields() {}

    /**
     * The value of a source's own field that has no place of its own, by its key in {@link Paper#extras()}; the name of the
     * field is {@code extra:} and the key.
     *
     * @throws IllegalArgumentException when the key is empty
     */
    public static TextField extra(String key) {
        return new TextField(FieldNames.EXTRA + key, new Extra(key));
    }

    /** A record, so that two fields of one extra are equal. */
    private record Extra(String key) implements Function<Paper, @Nullable String> {
        @Override
        public @Nullable String apply(Paper paper) {
            return paper.extras().get(key);
        }
    }

    /**
     * A field of the host with one text.
     *
     * @param name small letters, digits, {@code -} and {@code _}
     * @param value a pure function, safe for use from many threads; it is asked of each paper a query is asked of
     * @throws IllegalArgumentException when the name is not of that form
     */
    public static TextField text(String name, Function<Paper, Optional<String>> value) {
        return new TextField(name, new OrNull<>(value));
    }

    /** A field of the host with any number of texts, and as {@link #text} otherwise. */
    public static TextsField texts(String name, Function<Paper, ImmutableList<String>> values) {
        return new TextsField(name, name + "-count", new OrEmpty(values));
    }

    /** A field of the host with a whole number, and as {@link #text} otherwise. */
    public static WholeNumberField<Long> wholeNumber(String name, Function<Paper, OptionalLong> value) {
        return WholeNumberField.ofLong(name, new OrMissing(value));
    }

    /** A field of the host with a number that need not be whole, and as {@link #text} otherwise. */
    public static DecimalField decimal(String name, Function<Paper, OptionalDouble> value) {
        return new DecimalField(name, value);
    }

    /** A field of the host with a date, and as {@link #text} otherwise. */
    public static DateField date(String name, Function<Paper, Optional<PartialDate>> value) {
        return new DateField(name, new OrNull<>(value));
    }

    /** A record, so that two fields of one function are equal. A host's function that gives null gives nothing. */
    private record OrNull<V>(Function<Paper, Optional<V>> value) implements Function<Paper, @Nullable V> {
        @Override
        public @Nullable V apply(Paper paper) {
            Optional<V> given = value.apply(paper);
            return given == null || given.isEmpty() ? null : given.get();
        }
    }

    private record OrEmpty(Function<Paper, ImmutableList<String>> values)
            implements Function<Paper, ImmutableList<String>> {
        @Override
        public ImmutableList<String> apply(Paper paper) {
            ImmutableList<String> given = values.apply(paper);
            return given == null ? ImmutableList.of() : given;
        }
    }

    private record OrMissing(Function<Paper, OptionalLong> value) implements WholeNumberField.Source {
        @Override
        public long numberOr(Paper paper, long missing) {
            OptionalLong given = value.apply(paper);
            return given == null ? missing : given.orElse(missing);
        }
    }

    private static WholeNumberField<Long> metric(String name, Function<Metrics, OptionalLong> metric) {
        return WholeNumberField.ofLong(
                name, (paper, missing) -> metric.apply(paper.metrics()).orElse(missing));
    }

    private static TextField publication(String name, Function<Publication, Optional<String>> detail) {
        return text(name, paper -> detail.apply(paper.publication()));
    }

    private static WholeNumberField<Integer> counting(String name, ToIntFunction<Paper> count) {
        return WholeNumberField.counting(name, count, name);
    }

    private static long orElse(OptionalInt number, long missing) {
        return number.isPresent() ? number.getAsInt() : missing;
    }

    private static ImmutableList<String> authorNames(Paper paper) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Author author : paper.authors()) {
            names.add(author.name().printed());
        }
        return names.build();
    }
}
