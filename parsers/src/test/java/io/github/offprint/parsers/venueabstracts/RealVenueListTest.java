package io.github.offprint.parsers.venueabstracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.lines.RealListings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of NeurIPS papers as somebody copied it, against what a person found in it. */
class RealVenueListTest {
    @Test
    void everyPaperIsReadAsExpected() {
        JsonNode expected = RealListings.json("listings/expected/neurips-abstracts.json");
        Reading reading = Offprint.reader()
                .as(new VenueAbstractsFormat())
                .read(RealListings.file("listings/neurips-abstracts.txt"));
        List<String> found = new ArrayList<>();
        reading.records().forEach(record -> {
            Paper paper = record.paper();
            found.add(paper.title()
                    + "|" + paper.venue().orElseThrow().name()
                    + "|" + RealListings.digest(paper.abstractText().orElseThrow()));
        });
        List<String> wanted = new ArrayList<>();
        expected.get("papers")
                .forEach(paper -> wanted.add(paper.get("title").asText()
                        + "|" + paper.get("venue").asText()
                        + "|" + paper.get("abstract").asText()));
        assertThat(found).containsExactlyElementsOf(wanted);
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + "|" + problem.text())
                .containsExactly(
                        "UNCERTAIN_LINES|Well File:",
                        "GLUED_TITLE|Delta-CoMe: Training-Free Delta-Compression with Mixed-Precision for Large"
                                + " Language Models Hanqing Wang 3");
    }
}
