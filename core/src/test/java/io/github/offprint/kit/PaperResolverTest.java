package io.github.offprint.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Papers;
import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.InFormat;
import io.github.offprint.fixtures.junit.PaperResolver;
import io.github.offprint.fixtures.junit.Seeded;
import io.github.offprint.model.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PaperResolver.class)
class PaperResolverTest {
    @Test
    void handsOverSamples(Paper paper, Papers papers, List<Paper> list, TestInfo otherPeoplesParameter) {
        assertThat(paper).isEqualTo(SamplePapers.complete());
        assertThat(papers).containsExactlyElementsOf(list);
        assertThat(list).isEqualTo(SamplePapers.varied());
        assertThat(otherPeoplesParameter.getDisplayName()).contains("handsOverSamples");
    }

    @Test
    void handsOverGeneratedPapers(
            @Seeded(7) Paper paper,
            @Seeded(value = 7, papers = 3) Papers papers,
            @Seeded(7) List<Paper> list,
            @Seeded(7) PaperGenerator generator) {
        assertThat(papers).containsExactlyElementsOf(list.subList(0, 3)).hasSize(3);
        assertThat(list).hasSize(20).startsWith(paper).isEqualTo(generator.papers(20));
    }

    @Test
    void handsOverKnownListings(@InFormat("poster-session") KnownListing listing) {
        assertThat(listing).isEqualTo(KnownListings.get("poster-session"));
    }
}
