package io.github.offprint.parsers.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Severity;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CslRoundTripTest {
    private final PaperReader reader =
            PaperReader.of(Formats.of(new CslJsonFormat())).limits(Limits.batch());

    @Property
    void whatDiffersAfterATripIsWhatTheWriterReported(@ForAll @Size(max = 4) List<Paper> papers) {
        assertLossesAreDifferences(papers);
    }

    @Property
    void tripsBehindTheFirstChangeNothing(@ForAll @Size(max = 3) List<Paper> papers) {
        String twice = written(read(written(papers)).papers().list());
        assertThat(written(read(twice).papers().list())).isEqualTo(twice);
    }

    @Property
    void everyItemHasATypeOfTheSchemaAndAnIdOfItsOwn(@ForAll @Size(max = 5) List<Paper> papers) throws IOException {
        List<Paper> repeated = new ArrayList<>(papers);
        repeated.addAll(papers);
        Set<String> ids = new HashSet<>();
        for (JsonNode item : new ObjectMapper().readTree(written(repeated))) {
            assertThat(CslType.isType(item.get("type").textValue())).isTrue();
            assertThat(ids.add(item.get("id").asText())).isTrue();
        }
        assertThat(ids).hasSize(2 * papers.size());
    }

    @Test
    void hostileTextComesBackOrIsReported() {
        for (String text : HostileText.all()) {
            assertLossesAreDifferences(List.of(Paper.titled("T" + text)
                    .author(Author.of("A" + text))
                    .abstractText(text + "x")
                    .keyword(text + ";,x")
                    .extra("csl-json:note", text + "x")
                    .extra("x:y", text + "x")
                    .build()));
        }
    }

    @Test
    void everyAttackOfTheSharedFilesComesBackOrIsReported() {
        Papers papers = PaperReader.of(Formats.discovered())
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers();
        assertThat(papers).hasSize(54);
        assertLossesAreDifferences(papers.list());
    }

    @Test
    void realItemsComeBackAsTheyCame() throws IOException {
        try (Stream<Path> files = Files.list(RealListings.file("corpora/csl-json"))) {
            for (Path file : files.sorted().toList()) {
                Papers papers = reader.read(file).papers();
                StringWriter out = new StringWriter();
                WriteReport report = papers.write(out, new CslJsonFormat());
                assertThat(report.losses()).as("%s", file.getFileName()).isEmpty();
                assertThat(read(out.toString()).papers()).isEqualTo(papers);
            }
        }
    }

    @Test
    void losesOnlyWhatItSays() {
        WriteReport report = Papers.of(SamplePapers.complete()).write(new StringWriter(), new CslJsonFormat());
        assertThat(report.losses())
                .extracting(Loss::field)
                .containsExactlyInAnyOrder(
                        "authors", "authorCount", "listed", "presentations", "organizations", "links", "metrics");
    }

    @Test
    void aListWithoutPapersIsAnEmptyArray() {
        assertThat(written(List.of())).isEqualTo("[]\n");
    }

    private void assertLossesAreDifferences(List<Paper> papers) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(papers).write(out, new CslJsonFormat());
        Reading reading = read(out.toString());
        assertThat(reading.papers()).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            assertThat(fields(report, paper))
                    .as("%s", out)
                    .isEqualTo(PaperField.differing(paper, reading.papers().get(i)).stream()
                            .map(PaperField::key)
                            .collect(Collectors.toSet()));
        }
        assertThat(reading.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static Set<String> fields(WriteReport report, Paper paper) {
        return report.losses().stream()
                .filter(loss -> loss.paper().equals(paper))
                .map(Loss::field)
                .collect(Collectors.toSet());
    }

    private static String written(List<Paper> papers) {
        StringWriter out = new StringWriter();
        Papers.of(papers).write(out, new CslJsonFormat());
        return out.toString();
    }

    private Reading read(String text) {
        return reader.read(Source.text("written.csljson", text));
    }
}
