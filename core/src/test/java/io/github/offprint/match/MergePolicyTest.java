package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePolicyTest {
    private final MergePolicy policy = MergePolicy.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lanterns in Fog                | Lanterns in Fog: A Field Study
                    Lanterns in Fog: A Longer Fie… | Lanterns in Fog
                    LANTERNS IN FOG: A FIELD STUDY | Lanterns in Fog
                    lanterns in fog: a field study | Lanterns in Fog
                    Lanterns in {F}og, Again       | Lanterns in Fog
                    Lanterns &amp; Fog, Again      | Lanterns & Fog
                    Lanterns in F�g, Again         | Lanterns in Fog
                    Lanterns in Fog.               | Lanterns in Fog
                    Uber Laternen                  | Über Laternen
                    """)
    void theBetterTitleIsTaken(String worse, String better) {
        Merged merged = policy.merge(List.of(titled(worse), titled(better)));
        assertThat(merged.paper().title()).isEqualTo(better);
        assertThat(merged.originsOf(PaperField.TITLE)).isEqualTo(ImmutableIntArray.of(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mara Quill             | Mara Quill; Oto Brandt
                    M. Quill; O. Brandt    | Mara Quill; Oto Brandt
                    mara quill; oto brandt | M. Quill; O. Brandt
                    Zo? Quill              | Zoe Quill
                    Quill, Mara            | Mara Quill
                    Mara Quill 0002        | Mara Quill
                    """)
    void theFullerListOfAuthorsIsTaken(String worse, String better) {
        Merged merged = merge(p -> p.authors(authors(worse)), p -> p.authors(authors(better)));
        assertThat(merged.paper().authors()).isEqualTo(authors(better));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void affiliationsOfTheSameNamesComeTogether() {
        Author here = Author.of("Mara Quill").withAffiliations(List.of("Tarn College"));
        Author there = Author.of("Mara Quill")
                .withAffiliations(List.of("Institute of Fog"))
                .withOrcid("0000-0002-1825-0097");
        Merged merged = merge(p -> p.author(here), p -> p.author(there));
        assertThat(merged.paper().authors())
                .containsExactly(there.withAffiliations(List.of("Institute of Fog", "Tarn College")));
        assertThat(merged.originsOf(PaperField.AUTHORS)).isEqualTo(ImmutableIntArray.of(0, 1));
    }

    @Test
    void aPersonInOneListOnlyIsAConflictWhereEachListHasOne() {
        Merged merged = merge(
                p -> p.authors(authors("Mara Quill; Oto Brandt")), p -> p.authors(authors("Mara Quill; Ida Fenn")));
        assertThat(merged.conflicts())
                .extracting(Conflict::toString)
                .containsExactly("authors: \"Mara Quill, Oto Brandt\" (kept), \"Mara Quill, Ida Fenn\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-05, 2024-05, true",
        "2024-05, 2024-05-07, 2024-05-07, true",
        "--05-07, 2024, 2024, true",
        "2023-12-30, 2024, 2024, false",
        "2024-03-07, 2024-05, 2024-03-07, false"
    })
    void theLatestYearAndThenTheFullestDateIsTaken(
            PartialDate one, PartialDate other, PartialDate taken, boolean agree) {
        Merged merged = merge(p -> p.published(one), p -> p.published(other));
        assertThat(merged.paper().published()).contains(taken);
        assertThat(merged.conflicts().isEmpty()).isEqualTo(agree);
    }

    @Test
    void aPaperMayBeListedOnSeveralDays() {
        Merged merged = merge(p -> p.listed(PartialDate.of(2024, 5, 7)), p -> p.listed(PartialDate.of(2024, 6)));
        assertThat(merged.paper().listed()).contains(PartialDate.of(2024, 6));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void whereItWasPublishedGoesBeforeThePreprintServer() {
        Merged merged = merge(
                p -> p.venue(Venue.of("CoRR", 2023)).kind(PaperKind.PREPRINT),
                p -> p.venue(Venue.of("Tarn Workshop")).kind(PaperKind.CONFERENCE));
        assertThat(merged.paper().venue()).contains(Venue.of("Tarn Workshop"));
        assertThat(merged.paper().kind()).contains(PaperKind.CONFERENCE);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.originsOf(PaperField.VENUE)).isEqualTo(ImmutableIntArray.of(1));
    }

    @Test
    void theNamesOfOneVenueCompleteEachOther() {
        Merged merged = merge(
                p -> p.venue(Venue.of("NeurIPS", 2023)),
                p -> p.venue(Venue.of("Advances in Neural Information Processing Systems")
                        .withAcronym("NeurIPS")));
        assertThat(merged.paper().venue())
                .contains(Venue.of("Advances in Neural Information Processing Systems", 2023)
                        .withAcronym("NeurIPS"));
        assertThat(merged.originsOf(PaperField.VENUE)).isEqualTo(ImmutableIntArray.of(0, 1));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void twoVenuesAreAConflict() {
        Merged merged = merge(p -> p.venue(Venue.of("ICLR", 2024)), p -> p.venue(Venue.of("NeurIPS", 2023)));
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo(PaperField.VENUE);
            assertThat(conflict.claims())
                    .containsExactly(
                            new Claim("NeurIPS 2023", ImmutableIntArray.of(1), true),
                            new Claim("ICLR 2024", ImmutableIntArray.of(0), false));
        });
    }

    @Test
    void volumeNumberAndPagesComeFromOnePaper() {
        Publication full = Publication.NONE.withVolume("7").withNumber("2").withPages("101--117");
        Publication other =
                Publication.NONE.withVolume("8").withPages("101–117").withPublisher("Quiet Press");
        Publication preprint = Publication.NONE.withVolume("abs/2301.12345");
        Merged merged = merge(p -> p.publication(other), p -> p.publication(preprint), p -> p.publication(full));
        assertThat(merged.paper().publication()).isEqualTo(full.withPublisher("Quiet Press"));
        assertThat(merged.originsOf(PaperField.PUBLICATION)).isEqualTo(ImmutableIntArray.of(0, 2));
        assertThat(merged.conflicts())
                .extracting(Conflict::toString)
                .containsExactly("publication volume: \"7\" (kept), \"8\"");
    }

    @Test
    void thePreprintsNumberIsBetterThanNothing() {
        Publication preprint = Publication.NONE.withVolume("abs/2301.12345");
        assertThat(merge(
                                p -> p.publication(preprint),
                                p -> p.publication(Publication.NONE.withPublisher("Quiet Press")))
                        .paper()
                        .publication())
                .isEqualTo(preprint.withPublisher("Quiet Press"));
    }

    @Test
    void countsAreTheHighest() {
        Merged merged = merge(
                p -> p.metrics(Metrics.NONE.withUpvotes(3L).withStars(1L)).statedAuthorCount(2),
                p -> p.metrics(Metrics.NONE.withUpvotes(5L)).statedAuthorCount(3));
        assertThat(merged.paper().metrics())
                .isEqualTo(Metrics.NONE.withUpvotes(5L).withStars(1L));
        assertThat(merged.paper().statedAuthorCount()).hasValue(3);
        assertThat(merged.conflicts()).extracting(Conflict::field).containsExactly(PaperField.AUTHOR_COUNT);
    }

    @Test
    void listsAreAddedUpAndKeepTheirOrderWhereOneHasAll() {
        Merged ordered =
                merge(p -> p.keywords(List.of("tides", "fog", "Amber")), p -> p.keywords(List.of("Fog", "tides")));
        assertThat(ordered.paper().keywords()).containsExactly("tides", "fog", "Amber");
        Merged sorted = merge(p -> p.keywords(List.of("tides", "fog")), p -> p.keywords(List.of("lamps", "fog")));
        assertThat(sorted.paper().keywords()).containsExactly("fog", "lamps", "tides");
        assertThat(sorted.originsOf(PaperField.KEYWORDS)).isEqualTo(ImmutableIntArray.of(0, 1));
    }

    @Test
    void linksAndExtrasAreKept() {
        Link page = new Link(LinkKind.PAGE, "https://fog.example/1");
        Link code = new Link(LinkKind.CODE, "https://fog.example/2");
        Merged merged = merge(
                p -> p.link(page).extra("bibtex:key", "quill24").extra("bibtex:note", "draft"),
                p -> p.link(code).extra("bibtex:key", "Quill:2024"));
        assertThat(merged.paper().links()).containsExactly(code, page);
        assertThat(merged.paper().extras())
                .containsEntry("bibtex:key", "quill24")
                .containsEntry("bibtex:note", "draft");
        assertThat(merged.conflicts())
                .extracting(Conflict::toString)
                .containsExactly("extras bibtex:key: \"quill24\" (kept), \"Quill:2024\"");
    }

    @ParameterizedTest
    @CsvSource({
        "arxiv:2301.12345v1, arxiv:2301.12345v2, 0",
        "arxiv:2301.12345, hf:2301.12345, 0",
        "arxiv:2301.12345, doi:10.48550/arXiv.2301.12345, 0",
        "isbn:9780306406157, isbn:9783161484100, 0",
        "doi:10.5555/1, arxiv:2301.12345, 0",
        "doi:10.5555/1, doi:10.5555/2, 1",
        "hf:2301.12345, arxiv:2301.54321, 1"
    })
    void identifiersOfTwoWorksAreAConflict(Identifier one, Identifier other, int conflicts) {
        Merged merged = merge(p -> p.identifier(one), p -> p.identifier(other));
        assertThat(merged.paper().identifiers()).containsExactlyInAnyOrder(one, other);
        assertThat(merged.conflicts())
                .hasSize(conflicts)
                .allSatisfy(conflict -> assertThat(conflict.claims()).hasSize(2).allMatch(Claim::kept));
    }

    @Test
    void anIdentifierThatAllHaveSettlesTheOthers() {
        Identifier first = Identifier.parse("doi:10.5555/1");
        Identifier second = Identifier.parse("doi:10.5555/2");
        assertThat(merge(p -> p.identifier(first), p -> p.identifier(first).identifier(second))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aHostCanPreferTheOrderOfItsListings() {
        MergePolicy mine = policy.preferring(Preference.FIRST, PaperField.TITLE)
                .preferring(Preference.LAST, PaperField.VENUE, PaperField.KEYWORDS);
        Merged merged = mine.merge(List.of(
                titled("Fog").with(p -> p.venue(Venue.of("ICLR", 2024)).keyword("fog")),
                titled("Fog: A Field Study").with(p -> p.venue(Venue.of("CoRR")).abstractText("Long."))));
        assertThat(merged.paper())
                .isEqualTo(titled("Fog")
                        .with(p ->
                                p.venue(Venue.of("CoRR")).abstractText("Long.").keyword("fog")));
        assertThat(mine.preference(PaperField.TITLE)).isEqualTo(Preference.FIRST);
        assertThat(mine.preference(PaperField.ABSTRACT)).isEqualTo(Preference.BEST);
        assertThat(mine).hasToString("MergePolicy{title=FIRST, venue=LAST, keywords=LAST}");
    }

    @Test
    void policiesAreEqualByTheirPreferences() {
        assertThat(policy.preferring(Preference.BEST, PaperField.TITLE))
                .isEqualTo(policy)
                .hasSameHashCodeAs(policy);
        assertThat(policy.preferring(Preference.FIRST, PaperField.TITLE)).isNotEqualTo(policy);
    }

    @Test
    void aPaperAloneIsItself() {
        Paper alone = titled("Fog");
        assertThat(policy.merge(List.of(alone)).paper()).isSameAs(alone);
    }

    @Test
    void noPaperIsRefused() {
        assertThatThrownBy(() -> policy.merge(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no paper");
    }

    @SafeVarargs
    private Merged merge(Consumer<Paper.Builder>... papers) {
        ImmutableList.Builder<Paper> members = ImmutableList.builder();
        for (Consumer<Paper.Builder> change : papers) {
            members.add(titled("Fog").with(change));
        }
        return policy.merge(members.build());
    }

    private static Paper titled(String title) {
        return Paper.titled(title).build();
    }

    private static List<Author> authors(String names) {
        return Splitter.on("; ").splitToStream(names).map(Author::of).toList();
    }
}
