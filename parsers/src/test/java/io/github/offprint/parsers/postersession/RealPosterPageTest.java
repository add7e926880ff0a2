package io.github.offprint.parsers.postersession;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of ICLR 2024 as somebody copied it, against what a person found in it. */
class RealPosterPageTest {
    private static Reading read() {
        return Offprint.reader().as(new PosterSessionFormat()).read(RealListings.file("listings/poster-session.txt"));
    }

    @Test
    void everyPaperIsReadAsExpected() {
        JsonNode expected = RealListings.json("listings/expected/poster-session.json");
        Reading reading = read();
        List<String> lines = new ArrayList<>();
        for (PaperRecord record : reading.records()) {
            Paper paper = record.paper();
            lines.add(record.span().start().line() + "|" + paper.title() + "|" + paper.authors() + "|"
                    + paper.abstractText().map(RealListings::digest).orElse("none"));
            assertThat(paper.presentations())
                    .containsExactly(Presentation.builder(PresentationKind.POSTER)
                            .session("Poster Session 6")
                            .room("Halle B")
                            .build());
        }
        List<String> wanted = new ArrayList<>();
        for (JsonNode paper : expected.get("papers")) {
            List<String> authors = new ArrayList<>();
            paper.get("authors").forEach(author -> authors.add(author.asText()));
            wanted.add(paper.get("line").asLong() + "|" + paper.get("title").asText() + "|" + authors + "|"
                    + (paper.get("abstract").isNull()
                            ? "none"
                            : paper.get("abstract").asText()));
        }
        assertThat(lines).containsExactlyElementsOf(wanted);
    }

    @Test
    void abstractsWithoutATitleAreProblemsWithTheirWholeText() {
        JsonNode expected = RealListings.json("listings/expected/poster-session.json");
        Reading reading = read();
        List<String> orphans = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            if (problem.code() == ProblemCode.ORPHAN_ABSTRACT) {
                orphans.add(problem.span().start().line() + "|" + RealListings.digest(problem.text()));
            }
        }
        List<String> wanted = new ArrayList<>();
        expected.get("orphans")
                .forEach(orphan -> wanted.add(orphan.get("line").asLong() + "|"
                        + orphan.get("abstract").asText()));
        assertThat(orphans).containsExactlyElementsOf(wanted);
    }
}
