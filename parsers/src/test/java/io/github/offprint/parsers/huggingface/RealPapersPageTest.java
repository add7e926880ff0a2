package io.github.offprint.parsers.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.RealListings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of Hugging Face as somebody copied them, against what a person found in them. */
class RealPapersPageTest {
    private static final LocalDate COPIED = LocalDate.of(2025, 11, 6);
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static Reading read(String path) {
        return Offprint.reader().as(new HuggingFacePapersFormat()).asOf(COPIED).read(RealListings.file(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huggingface-plain", "huggingface-with-metadata"})
    void everyPaperIsReadAsExpected(String name) {
        JsonNode expected = RealListings.json("listings/expected/" + name + ".json");
        Reading reading = read("listings/" + name + ".txt");
        List<String> found = new ArrayList<>();
        for (PaperRecord record : reading.records()) {
            Paper paper = record.paper();
            found.add(paper.title()
                    + "|" + paper.abstractText().map(RealListings::digest).orElse("none")
                    + "|" + paper.published().map(PartialDate::toString).orElse("none")
                    + "|" + paper.metrics().comments()
                    + "|" + paper.statedAuthorCount());
            assertThat(paper.authors()).isEmpty();
        }
        List<String> wanted = new ArrayList<>();
        expected.get("papers").forEach(paper -> wanted.add(line(paper)));
        assertThat(found).containsExactlyElementsOf(wanted);
        assertThat(reading.problems()).isEmpty();
    }

    private static String line(JsonNode paper) {
        return paper.get("title").asText()
                + "|" + paper.get("abstract").asText()
                + "|" + date(paper.path("date"))
                + "|"
                + (paper.path("comments").isNumber()
                        ? "OptionalLong[" + paper.get("comments").asLong() + "]"
                        : "OptionalLong.empty")
                + "|"
                + (paper.path("authorCount").isNumber()
                        ? "OptionalInt[" + paper.get("authorCount").asInt() + "]"
                        : "OptionalInt.empty");
    }

    private static String date(JsonNode date) {
        if (!date.isArray()) {
            return "none";
        }
        int month = MONTHS.indexOf(date.get(0).asText()) + 1;
        int year = date.get(2).isNull() ? COPIED.getYear() : date.get(2).asInt();
        return PartialDate.of(year, month, date.get(1).asInt()).toString();
    }

    @Test
    void theDateOfThePageIsTheDateOfTheListing() {
        assertThat(read("listings/huggingface-with-metadata.txt").records())
                .allSatisfy(record -> assertThat(record.paper().listed()).hasValue(PartialDate.of(COPIED)));
    }
}
