package io.github.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code match} over the poster session and the reading list of the examples, which have three papers in common. */
class MatchCommandTest {
    private static final String LIST = Run.LISTINGS.resolve("reading-list.bib").toString();

    @TempDir
    Path folder;

    @Test
    void writesEachPaperOnceWithWhatAllListingsSay() {
        Run run = Run.of("match", Run.SAMPLE, LIST);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(8)
                .filteredOn(line -> line.contains("Sparse Atlases"))
                .singleElement()
                .asString()
                .contains("\"Henrik Lund\"", "\"session\":\"Poster Session 3\"", "doi:10.5555/iclr.2024.311", "ICLR");
    }

    @Test
    void saysHowItAddsUpAsTheReadmeSays() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String mark = "<!-- match prints -->\n```text\n";
        int start = readme.indexOf(mark) + mark.length();
        assertThat(Run.of("match", Run.SAMPLE, LIST).err())
                .endsWith(readme.substring(start, readme.indexOf("```", start)))
                .contains("11 papers in 2 listings are 8 papers");
    }

    @Test
    void whatWasMergedHasNothingToMerge() throws IOException {
        Path merged = folder.resolve("merged.jsonl");
        assertThat(Run.of("match", "-o", merged.toString(), Run.SAMPLE, LIST).code())
                .isZero();
        Run again = Run.of("match", merged.toString());
        assertThat(again.out()).isEqualTo(Files.readString(merged));
        assertThat(again.err()).startsWith("8 papers in 1 listing are 8 papers");
    }

    @Test
    void writesATableWhereOneIsAskedFor() {
        assertThat(Run.of("match", "--to", "table", Run.SAMPLE, LIST).out())
                .startsWith("Title")
                .endsWith("8 papers\n");
    }

    @Test
    void theReportSaysWhereWhyAndWhatWasTaken() throws IOException {
        String report = report("report.md");
        assertThat(report)
                .contains("| once | 5 | 5 |\n| 2 times | 3 | 6 |\n| together | 8 | 11 |")
                .contains("### Sparse Atlases for Dense Cities")
                .contains("1. " + Run.SAMPLE + ":10:1 Sparse Atlases", "2. " + LIST + ":1:1 Sparse Atlases")
                .contains("equal titles +70, the same two authors +35")
                .contains("| identifiers | doi:10.5555/iclr.2024.311 | 2 |")
                .contains("| publication | pages 114-131 | 2 |")
                .contains("| presentations | poster, Poster Session 4, Hall C | 1 |")
                .contains("## Found once\n\n- " + Run.SAMPLE + ":4:1 Gradient Weather");
    }

    @Test
    void theReportForProgramsAddsUp() throws IOException {
        JsonNode report = new ObjectMapper().readTree(report("report.json"));
        int members = 0;
        for (JsonNode cluster : report.get("clusters")) {
            members += cluster.get("members").size();
        }
        assertThat(members).isEqualTo(11).isEqualTo(report.at("/counts/papers").asInt());
        JsonNode atlas = report.at("/clusters/2");
        assertThat(atlas.at("/members/1/line").asInt()).isEqualTo(1);
        assertThat(atlas.at("/paper/title").asText()).isEqualTo("Sparse Atlases for Dense Cities");
        assertThat(atlas.at("/comparisons/0/verdict").asText()).isEqualTo("same");
        assertThat(atlas.at("/comparisons/0/reasons/0/evidence").asText()).isEqualTo("TITLE_EQUAL");
        assertThat(atlas.at("/origins/venue").toString()).isEqualTo("[1]");
        assertThat(report.get("unsure")).isEmpty();
    }

    @Test
    void theLineOfTheReportUndoesWhatItIsAbout() throws IOException {
        String undo = report("report.md")
                .lines()
                .filter(line -> line.contains("{\"distinct\""))
                .findFirst()
                .orElseThrow();
        Path decisions = Files.writeString(
                folder.resolve("decisions.json"), "{\"version\":1,\"decisions\":[\n" + undo + "\n]}\n");
        Run run = Run.of("match", "--decisions", decisions.toString(), Run.SAMPLE, LIST);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(9);
    }

    @Test
    void conflictsAreShownWhereTheyBegin() throws IOException {
        String start = "We pair lanterns with fog and count what is left of the light after a long evening ".repeat(2);
        Path first = jsonl("a.jsonl", paper("fog.example/1", start + "near the sea."));
        Path second = jsonl("b.jsonl", paper("fog.example/2", start + "in the hills."));
        Path report = folder.resolve("conflicts.md");
        Run run = Run.of("match", "--report", report.toString(), first.toString(), second.toString());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(Files.readString(report))
                .contains("\nConflicts:\n\n- abstract: …")
                .contains("a long evening near the sea. (1", "a long evening in the hills. (2");
    }

    @Test
    void versionsComeTogetherWhereThatIsAsked() throws IOException {
        String authors =
                "\"authors\":[{\"name\":\"Ines Alderwood\"},{\"name\":\"Tomas Quill\"}],\"published\":\"2023\"";
        Path both = jsonl(
                "both.jsonl",
                "{\"title\":\"Counting Quiet Rivers\"," + authors + ",\"venue\":{\"name\":\"CoRR\"}}\n"
                        + "{\"title\":\"Counting Quiet Rivers\"," + authors + ",\"venue\":{\"name\":\"NeurIPS\"}}\n");
        Path report = folder.resolve("versions.md");
        Run apart = Run.of("match", "--report", report.toString(), both.toString());
        assertThat(apart.out().lines()).hasSize(2);
        assertThat(apart.err()).contains("1 related");
        assertThat(Files.readString(report)).contains("## Related\n\nVersions of one work", "{\"same\":[\"");

        Run together = Run.of("match", "--versions", "together", both.toString());
        assertThat(together.out().lines()).hasSize(1).element(0).asString().contains("NeurIPS");
    }

    @Test
    void titlesAreTextInTheReport() throws IOException {
        Path hostile = jsonl("h.jsonl", "{\"title\":\"<b>*red* \\u001b[31m | [a](javascript:b)\"}\n");
        Path report = folder.resolve("hostile.md");
        Run.of("match", "--report", report.toString(), hostile.toString());
        assertThat(Files.readString(report))
                .contains("&lt;b&gt;\\*red\\* \\\\u001B\\[31m \\| \\[a\\](javascript:b)")
                .doesNotContain("\u001b");
    }

    @Test
    void wrongUsageNamesTheChoices() throws IOException {
        Run form = Run.of("match", "--report", "report.pdf", Run.SAMPLE);
        assertThat(form.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(form.err()).contains(".md or .json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\":1}\n");
        Run decisions = Run.of("match", "--decisions", broken.toString(), Run.SAMPLE);
        assertThat(decisions.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(decisions.err()).contains("broken.json: line 1");
        assertThat(Run.of("match", "--versions", "maybe", Run.SAMPLE).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("match", "--decisions", "no-such-file.json", Run.SAMPLE)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void anInputThatIsNotThereDoesNotKeepTheOthersBack() {
        Run run = Run.of("match", "no-such-file.txt", Run.SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out().lines()).hasSize(7);
    }

    private String report(String name) throws IOException {
        Path report = folder.resolve(name);
        assertThat(Run.of("match", "--report", report.toString(), Run.SAMPLE, LIST)
                        .code())
                .isZero();
        return Files.readString(report);
    }

    private Path jsonl(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private static String paper(String page, String text) {
        return Stream.of(
                        "{\"title\":\"Reading Lanterns in Thick Coastal Fog\"",
                        "\"authors\":[{\"name\":\"Ines Alderwood\"},{\"name\":\"Tomas Quill\"}]",
                        "\"links\":[{\"kind\":\"page\",\"url\":\"https://" + page + "\"}]",
                        "\"abstract\":\"" + text + "\"}\n")
                .collect(Collectors.joining(","));
    }
}
