package io.github.offprint.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.offprint.Cluster;
import io.github.offprint.ListedPaper;
import io.github.offprint.Matching;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.text.Folding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real pages matched with each other: what stands in several of them comes out once, with all its places and all that they say. */
class MatchedListingsTest {
    private static final ImmutableList<String> PAGES =
            ImmutableList.of("huggingface-plain", "huggingface-with-metadata", "neurips-abstracts", "poster-session");

    @Test
    void aPaperOfSeveralPagesComesOutOnceWithAllItsPlaces() {
        Reading[] readings = PAGES.stream().map(MatchedListingsTest::read).toArray(Reading[]::new);
        Matching matching = Matching.of(readings);
        ListMultimap<String, String> expected = places();

        assertThat(matching.merged()).hasSize(expected.keySet().size());
        assertThat(matching.clusters()).hasSize(expected.keySet().size()).allSatisfy(cluster -> {
            assertThat(places(cluster))
                    .isEqualTo(expected.get(title(cluster.first().paper())));
            assertWhole(cluster, readings);
        });
        assertThat(matching.clusters().stream().mapToInt(Cluster::size).sum()).isEqualTo(expected.size());
        assertThat(matching.clusters())
                .filteredOn(cluster -> cluster.size() > 1)
                .hasSize(3);
        assertThat(matching.unsure()).isEmpty();
        assertThat(Matching.of(matching.merged()).merged()).isEqualTo(matching.merged());
    }

    private static Reading read(String page) {
        Path file = RealListings.file("listings/" + page + ".txt");
        return Offprint.reader().read(file);
    }

    /** From each title to the pages on which it stands, as the expectations have it, which were written by hand. */
    private static ListMultimap<String, String> places() {
        ListMultimap<String, String> places =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (String page : PAGES) {
            JsonNode papers = RealListings.json("listings/expected/" + page + ".json");
            for (JsonNode paper : papers.isArray() ? papers : papers.get("papers")) {
                places.put(Folding.CASE.fold(paper.get("title").asText()), page);
            }
        }
        return ImmutableListMultimap.copyOf(places);
    }

    private static List<String> places(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> PAGES.get(member.listing()))
                .toList();
    }

    private static String title(Paper paper) {
        return Folding.CASE.fold(paper.title());
    }

    /** Each member is the paper at its place, and nothing that one of them says is missing in the merged paper. */
    private static void assertWhole(Cluster cluster, Reading... readings) {
        for (ListedPaper member : cluster.members()) {
            Reading reading = readings[member.listing()];
            assertThat(member.paper()).isSameAs(reading.papers().get(member.position()));
            assertThat(member.span()).contains(reading.span(member.position()));
            assertThat(member.toString()).startsWith(reading.source() + ":").matches(".*:\\d+:\\d+");
            for (PaperField field : PaperField.values()) {
                assertThat(!field.isAbsentIn(member.paper()) && field.isAbsentIn(cluster.paper()))
                        .as(field.key())
                        .isFalse();
            }
        }
    }
}
