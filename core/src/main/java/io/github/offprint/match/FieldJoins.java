package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Presentation;
import io.github.offprint.text.Folding;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How each field is merged: the whole policy, to be read as a table. */
final class FieldJoins {
    /** The latest year, as what was published comes after its preprint, and within it what is known best. */
    private static final Comparator<PartialDate> PUBLISHED = Comparator.<PartialDate>comparingInt(
                    date -> date.year().orElse(0))
            .thenComparing(date -> date.day().isPresent())
            .thenComparing(Comparator.naturalOrder());

    /** From what says least of a publication to what says most; a word of a listing's own comes before them all. */
    private static final ImmutableList<PaperKind> KINDS = ImmutableList.of(
            PaperKind.PREPRINT,
            PaperKind.REPORT,
            PaperKind.ARTICLE,
            PaperKind.DATASET,
            PaperKind.EDITORIAL,
            PaperKind.CONFERENCE,
            PaperKind.CHAPTER,
            PaperKind.BOOK,
            PaperKind.THESIS);

    private static final Comparator<PaperKind> KIND =
            Comparator.<PaperKind>comparingInt(KINDS::indexOf).thenComparing(PaperKind::value);

    private static final Union<String> WORDS = new Union<>(Folding.CASE::fold, Comparator.<String>naturalOrder());

    private static final Union<Link> LINKS = new Union<>(
            link -> link,
            Comparator.<Link, String>comparing(link -> link.kind().value()).thenComparing(Link::url));

    private static final Union<Presentation> PRESENTATIONS = new Union<>(
            presentation -> presentation,
            Comparator.<Presentation, String>comparing(
                            presentation -> presentation.kind().value())
                    .thenComparing(presentation -> presentation.session().orElse(""))
                    .thenComparing(presentation -> presentation.room().orElse(""))
                    .thenComparing(presentation -> presentation.poster().orElse(""))
                    .thenComparing(presentation -> presentation.time().orElse(""))
                    .thenComparing(presentation -> presentation.start().orElse(OffsetDateTime.MIN))
                    .thenComparing(presentation -> presentation.end().orElse(OffsetDateTime.MIN)));

    /** All of them, in the order of the fields. */
    static final ImmutableList<FieldJoin<?>> ALL =
            Arrays.stream(PaperField.values()).map(FieldJoins::of).collect(toImmutableList());

    private FieldJoins() {}

    /** How a field is merged. */
    static FieldJoin<?> of(PaperField field) {
        return switch (field) {
            case TITLE ->
                new BestJoin<>(
                        field,
                        paper -> Optional.of(paper.title()),
                        Paper.Builder::title,
                        TextOrder.TITLES,
                        Agreement::ofTexts);
            case AUTHORS -> new AuthorsJoin();
            case AUTHOR_COUNT ->
                new BestJoin<>(
                        field,
                        paper -> paper.statedAuthorCount().stream().boxed().findFirst(),
                        Paper.Builder::statedAuthorCount,
                        Comparator.<Integer>naturalOrder(),
                        Integer::equals);
            case ABSTRACT ->
                new BestJoin<>(
                        field,
                        Paper::abstractText,
                        Paper.Builder::abstractText,
                        TextOrder.ABSTRACTS,
                        Agreement::ofTexts);
            case PUBLISHED ->
                new BestJoin<>(field, Paper::published, Paper.Builder::published, PUBLISHED, Agreement::ofDates);
            case LISTED -> // a paper can be listed on several days
                new BestJoin<>(
                        field,
                        Paper::listed,
                        Paper.Builder::listed,
                        Comparator.<PartialDate>naturalOrder(),
                        (one, other) -> true);
            case VENUE -> new VenueJoin();
            case PRESENTATIONS ->
                new ListJoin<>(field, Paper::presentations, Paper.Builder::presentations, PRESENTATIONS);
            case ORGANIZATIONS -> new ListJoin<>(field, Paper::organizations, Paper.Builder::organizations, WORDS);
            case IDENTIFIERS -> new IdentifiersJoin();
            case LINKS -> new ListJoin<>(field, Paper::links, Paper.Builder::links, LINKS);
            case KEYWORDS -> new ListJoin<>(field, Paper::keywords, Paper.Builder::keywords, WORDS);
            case KIND -> new BestJoin<>(field, Paper::kind, Paper.Builder::kind, KIND, Agreement::ofKinds);
            case PUBLICATION -> new PublicationJoin();
            case METRICS -> new MetricsJoin();
            case EXTRAS -> new ExtrasJoin();
        };
    }
}
