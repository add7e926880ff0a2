package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.format.Formats;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.Evidence;
import io.github.offprint.match.MatchRule;
import io.github.offprint.match.MergePolicy;
import io.github.offprint.match.Preference;
import io.github.offprint.match.Reason;
import io.github.offprint.match.Verdict;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final List<Author> PEOPLE =
            List.of(Author.of("Ines Alderwood"), Author.of("Tomas Quill"), Author.of("Mira Okonedo"));

    private final Paper poster = paper("Reading Lanterns in Thick Coastal Fog")
            .with(p -> p.venue(Venue.of("ICLR", 2024)).abstractText("We read lanterns."));
    private final Paper page = paper("Reading lanterns in thick coastal fog: a field study")
            .with(p -> p.published(PartialDate.of(2024, 5, 7)));
    private final Paper preprint = paper("Counting Quiet Rivers with Slow Boats")
            .with(p -> p.venue(Venue.of("CoRR", 2023)).published(PartialDate.of(2023)));
    private final Paper published = paper("Counting Quiet Rivers with Slow Boats")
            .with(p -> p.venue(Venue.of("NeurIPS", 2023)).published(PartialDate.of(2023)));
    private final Paper erratum = paper("Erratum: Counting Quiet Rivers with Slow Boats")
            .with(p -> p.venue(Venue.of("NeurIPS", 2023)).published(PartialDate.of(2023)));
    private final Paper other = paper("An Atlas of Small Bells");

    private static Paper paper(String title) {
        return Paper.titled(title).authors(PEOPLE).build();
    }

    @Test
    void aPaperOfTwoListingsComesOutOnceAndKnowsItsPlaces() {
        PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));
        Reading posters =
                reader.read(Source.text("posters", "An Atlas of Very Small Bells\nLanterns in Thick Coastal Fog\n"));
        Reading pages = reader.read(Source.text("pages", "Lanterns in thick coastal fog\n"));
        Matching matching = Matching.of(posters, pages);
        assertThat(matching.merged())
                .extracting(Paper::title)
                .containsExactly("An Atlas of Very Small Bells", "Lanterns in thick coastal fog");
        Cluster both = matching.clusterOf(1, 0);
        assertThat(both).isSameAs(matching.clusterOf(0, 1));
        assertThat(both.members()).extracting(ListedPaper::toString).containsExactly("posters:2:1", "pages:1:1");
        assertThat(both.members())
                .extracting(ListedPaper::span)
                .containsExactly(Optional.of(posters.span(1)), Optional.of(pages.span(0)));
        assertThat(both.first().paper()).isSameAs(posters.papers().get(1));
        assertThat(both.because())
                .isEqualTo("posters:2:1 and pages:1:1: "
                        + both.pairs().get(0).comparison().because());
        assertThat(matching.clusterOf(0, 0).because()).isEqualTo("posters:1:1 alone");
        assertThat(matching.listings()).containsExactly("posters", "pages");
        assertThat(matching).hasToString("3 papers of [posters, pages]");
    }

    @Test
    void saysWhyWithWeights() {
        Matching matching = Matching.of(Papers.of(poster), Papers.of(page));
        assertThat(matching.clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.pairs()).singleElement().satisfies(pair -> {
                assertThat(pair.comparison().verdict()).isEqualTo(Verdict.SAME);
                assertThat(pair.comparison().reasons())
                        .extracting(Reason::evidence)
                        .contains(Evidence.TITLE_SUBTITLE, Evidence.AUTHORS_SAME_MANY);
            });
            assertThat(cluster.because())
                    .startsWith("listing 1 number 1 and listing 2 number 1: same (")
                    .contains("titles equal but for a subtitle +45, the same authors +40");
            assertThat(cluster)
                    .hasToString(
                            "Paper[Reading Lanterns in Thick Coastal Fog][listing 1 number 1, listing 2 number 1]");
        });
    }

    @Test
    void theMergedPaperHasWhatEachListingSays() {
        Cluster cluster = Matching.of(Papers.of(poster), Papers.of(page)).clusterOf(0, 0);
        assertThat(cluster.paper())
                .isEqualTo(page.with(p -> p.venue(Venue.of("ICLR", 2024)).abstractText("We read lanterns.")));
        assertThat(cluster.merged().originsOf(PaperField.VENUE).asList()).containsExactly(0);
        assertThat(cluster.merged().members()).containsExactly(poster, page);
    }

    @Test
    void theHostSaysWhoseFieldsItPrefers() {
        Matching matching = Matching.of(Papers.of(poster), Papers.of(page));
        Matching mine = matching.merging(MergePolicy.standard().preferring(Preference.FIRST, PaperField.TITLE));
        assertThat(mine.merged().get(0).title()).isEqualTo(poster.title());
        assertThat(matching.merged().get(0).title()).isEqualTo(page.title());
    }

    @Test
    void whatWasJoinedCanBeUndone() {
        Matching joined = Matching.of(Papers.of(poster, other), Papers.of(page));
        Matching undone = joined.apart(joined.clusterOf(0, 0));
        assertThat(joined.merged()).hasSize(2);
        assertThat(undone.merged()).containsExactly(poster, other, page);
        assertThat(undone.decisions()).isEqualTo(Decisions.none().distinct(poster, page));
        assertThat(undone.deciding(Decisions.none()).merged()).isEqualTo(joined.merged());
    }

    @Test
    void alsoEqualPapersCanBeSetApart() {
        Matching joined = Matching.of(Papers.of(poster, poster), Papers.of(poster));
        assertThat(joined.merged()).containsExactly(poster);
        assertThat(joined.apart(joined.clusterOf(0, 0)).merged()).containsExactly(poster, poster, poster);
    }

    @Test
    void peopleJoinWhatTheRuleDoesNot() {
        Matching matching = Matching.of(Papers.of(poster), Papers.of(other))
                .deciding(Decisions.none().same(poster, other));
        assertThat(matching.clusters()).hasSize(1);
        assertThat(matching.clusterOf(0, 0).because()).contains("a person decided");
        assertThat(matching.clusterOf(0, 0).merged().conflicts()).isNotEmpty();
    }

    @Test
    void versionsAreRelatedAndComeTogetherWhereTheHostSaysSo() {
        Matching apart = Matching.of(Papers.of(preprint), Papers.of(published));
        assertThat(apart.merged()).containsExactly(preprint, published);
        assertThat(apart.related()).singleElement().satisfies(pair -> {
            assertThat(pair.one().paper()).isEqualTo(preprint);
            assertThat(pair.other().paper()).isEqualTo(published);
            assertThat(pair).hasToString(pair.because());
        });

        Matching together = apart.versions(Versions.TOGETHER);
        assertThat(together.merged()).containsExactly(published);
        assertThat(together.related()).isEmpty();
        assertThat(together.clusterOf(0, 0).pairs()).isEqualTo(apart.related());
        assertThat(together.apart(together.clusterOf(0, 0)).merged()).containsExactly(preprint, published);
    }

    @Test
    void anErratumIsNoVersionOfItsPaper() {
        Matching matching = Matching.of(Papers.of(published, erratum)).versions(Versions.TOGETHER);
        assertThat(matching.merged()).containsExactly(published, erratum);
    }

    @Test
    void aPreprintOfTwoPublicationsDoesNotMakeThemOne() {
        Paper first = published.with(p -> p.identifier(Identifier.parse("doi:10.5555/1")));
        Paper distinct = published.with(p -> p.identifier(Identifier.parse("doi:10.5555/2")));
        Matching matching = Matching.of(Papers.of(first, distinct, preprint)).versions(Versions.TOGETHER);
        assertThat(matching.clusters()).hasSize(2);
        assertThat(matching.clusterOf(0, 0)).isNotSameAs(matching.clusterOf(0, 1));
        Decisions both = Decisions.none().same(first, distinct);
        assertThat(matching.deciding(both).clusters()).hasSize(1);
        assertThat(matching.deciding(Decisions.none().distinct(first, preprint).distinct(distinct, preprint))
                        .clusters())
                .hasSize(3);
    }

    @Test
    void moreListingsGiveWhatAllAtOnceGive() {
        Matching matching = Matching.of(Papers.of(poster, other)).plus(Papers.of(page), Papers.of(other));
        Matching all = Matching.of(Papers.of(poster, other), Papers.of(page), Papers.of(other));
        assertThat(matching.merged()).isEqualTo(all.merged());
        assertThat(matching.listings()).containsExactly("listing 1", "listing 2", "listing 3");
        assertThat(matching.clusterOf(2, 0)).isSameAs(matching.clusterOf(0, 1));

        PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));
        Reading reading = reader.read(Source.text("more", "An Atlas of Small Bells\n"));
        assertThat(matching.plus(reading).size()).isEqualTo(5);
    }

    @Test
    void whatIsUnsureIsListedForAPerson() {
        Paper one = other.with(p -> p.identifier(Identifier.parse("doi:10.5555/1")));
        Paper two = other.with(p -> p.identifier(Identifier.parse("doi:10.5555/2")));
        Matching matching = Matching.of(Papers.of(one), Papers.of(two)).by(MatchRule.standard());
        assertThat(matching.clusters()).hasSize(2);
        assertThat(matching.unsure()).hasSize(1);
        assertThat(matching.comparisons()).isEqualTo(1);
        assertThat(matching.keptApart()).isEmpty();
        assertThat(matching.crowdedBlocks()).isZero();
    }

    @Test
    void nothingGivesNothing() {
        Matching nothing = Matching.of(Papers.empty());
        assertThat(nothing.clusters()).isEmpty();
        assertThat(nothing.merged()).isEmpty();
        assertThat(nothing.versions(Versions.TOGETHER).merged()).isEmpty();
        assertThat(nothing).hasToString("0 papers of [listing 1]");
        assertThat(Matching.of(Papers.of(other))).hasToString("1 paper of [listing 1]");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        Matching matching = Matching.of(Papers.of(poster));
        assertThatThrownBy(() -> matching.clusterOf(1, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("listing");
        assertThatThrownBy(() -> matching.clusterOf(0, 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("position");
    }
}
