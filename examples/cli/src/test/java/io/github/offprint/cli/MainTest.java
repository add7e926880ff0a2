package io.github.offprint.cli;

import static io.github.offprint.cli.Run.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void queryPrintsATableOfWhatItFinds() {
        Run run = Run.of("query", "abstract:\"large language model\" authors>=5", SAMPLE);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(4).element(0).asString().startsWith("Title");
        assertThat(run.out()).contains("A Small Model Reads the Room", "Long Context Is a Habit", "2 papers");
    }

    @Test
    void problemsGoToStandardErrorWithTheirPlace() {
        assertThat(Run.of("query", "title:atlases", SAMPLE).err())
                .startsWith(SAMPLE + ":28:1: warning ORPHAN_ABSTRACT")
                .doesNotContain("error");
    }

    @Test
    void aQueryThatMatchesNothingSaysSoByItsExitCode() {
        Run run = Run.of("query", "title:zeppelin", SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_MATCHED);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void sortAndLimitTakeTheFirstOfTheOrder() {
        Run run = Run.of("query", "has:abstract", "--sort", "-title", "--limit", "1", SAMPLE);
        assertThat(run.out()).contains("Tidal Memory").contains("1 paper").doesNotContain("Gradient Weather");
    }

    @Test
    void aQueryMayBringItsOwnOrderAndNumber() {
        Run run = Run.of("query", "has:abstract sort:-title limit:2", SAMPLE);
        assertThat(run.out()).contains("Tidal Memory", "Sparse Atlases", "2 papers");
        assertThat(Run.of("query", "has:abstract sort:-title limit:2", "--limit", "1", SAMPLE)
                        .out())
                .contains("Tidal Memory", "1 paper");
    }

    @Test
    void explainMarksWhatMatched() {
        assertThat(Run.of("query", "--explain", "title:memory", SAMPLE).out())
                .contains("Tidal Memory: Forgetting")
                .contains("Tidal [Memory]: Forgetting");
    }

    @Test
    void aWrongQueryShowsThePlaceAndTheNearestName() {
        Run run = Run.of("query", "titel:memory", SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("titel").contains("did you mean title").contains("^");
    }

    @Test
    void savedQueriesAreNamedWithAnAt() throws IOException {
        Path saved = Files.writeString(folder.resolve("queries.txt"), "# mine\n\nllm = abstract:\"language model\"\n");
        Run run = Run.of("query", "@llm", "--saved", saved.toString(), SAMPLE);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 papers");

        Run unknown = Run.of("query", "@lm", "--saved", saved.toString(), SAMPLE);
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(unknown.err()).contains("there are llm");

        assertThat(Run.of("query", "@llm", SAMPLE).err()).contains("--saved");
    }

    @Test
    void aBrokenFileOfSavedQueriesNamesTheLine() throws IOException {
        Path saved = Files.writeString(folder.resolve("queries.txt"), "a = title:x\nno sign\n");
        assertThat(Run.of("query", "@a", "--saved", saved.toString(), SAMPLE).err())
                .contains(":2: ");
        Files.writeString(saved, "a = title:x\na = title:y\n");
        assertThat(Run.of("query", "@a", "--saved", saved.toString(), SAMPLE).err())
                .contains(":2: ", "already");
    }

    @Test
    void convertWritesOneObjectALine() {
        Run run = Run.of("convert", "--venue", "ICLR", "--year", "2024", SAMPLE);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(7)
                .allSatisfy(
                        line -> assertThat(line).startsWith("{\"title\":").contains("\"name\":\"ICLR\",\"year\":2024"));
    }

    @Test
    void convertTakesTheFormatFromTheNameOfTheOutput() throws IOException {
        Path out = folder.resolve("papers.json");
        assertThat(Run.of("convert", "-o", out.toString(), SAMPLE).code()).isZero();
        assertThat(Files.readString(out)).startsWith("[").contains("\"title\":\"Counting Without Numerals\"");

        Run back = Run.of("convert", out.toString());
        assertThat(back.out()).isEqualTo(Run.of("convert", SAMPLE).out());
    }

    @Test
    void whatWasNotWrittenWholeLeavesNoFile() {
        Path out = folder.resolve("missing").resolve("papers.json");
        Run run = Run.of("convert", "-o", out.toString(), SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("missing");
        assertThat(out).doesNotExist();
    }

    @Test
    void standardInputIsADash() throws IOException {
        Run run = Run.withInput(Files.readString(Path.of(SAMPLE)), "convert", "-");
        assertThat(run.out()).isEqualTo(Run.of("convert", SAMPLE).out());
        assertThat(run.err()).startsWith("stdin:28:1: warning");
    }

    @Test
    void aFileThatIsNotThereIsNamedAndDoesNotKeepTheOthersBack() {
        Run run = Run.of("query", "title:atlases", "no-such-file.txt", SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("no-such-file.txt:1:1: error UNREADABLE");
        assertThat(run.out()).contains("Sparse Atlases");
    }

    @Test
    void anUnknownFormatListsWhatWasConsidered() throws IOException {
        Path image = Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2});
        Run run = Run.of("convert", image.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("UNKNOWN_FORMAT").contains("poster-session");
    }

    @Test
    void aFormatThatDoesNotExistNamesThoseThatDo() {
        for (Run run : new Run[] {
            Run.of("convert", "--to", "docx", SAMPLE),
            Run.of("convert", "--from", "docx", SAMPLE),
            Run.of("convert", "-o", folder.resolve("a.docx").toString(), SAMPLE)
        }) {
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("docx").contains("paper-jsonl");
        }
    }

    @Test
    void strictReadingStopsAtTheFirstErrorOnly() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.jsonl"), "{\"title\":\"A\"}\n{\"title\": \"B\n{\"title\":\"C\"}\n");
        Run lenient = Run.of("convert", "--from", "jsonl", broken.toString());
        assertThat(lenient.code()).isZero();
        assertThat(lenient.out()).contains("\"A\"").contains("\"C\"");

        Run strict = Run.of("convert", "--from", "jsonl", "--strict", broken.toString());
        assertThat(strict.code()).isEqualTo(ExitCode.STRICT_PROBLEM);
        assertThat(strict.err().lines()).hasSize(1);
        assertThat(strict.out()).contains("\"A\"").doesNotContain("\"C\"");
    }

    @Test
    void problemsGoToAFileAsJsonLines() throws IOException {
        Path problems = folder.resolve("problems.jsonl");
        Run run = Run.of("convert", "--problems", problems.toString(), SAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(problems))
                .contains("\"line\":28,\"column\":1,\"severity\":\"warning\",\"code\":\"ORPHAN_ABSTRACT\"")
                .contains("agree with the theory.\"}");
    }

    @Test
    void detectGivesInputFormatAndConfidence() {
        assertThat(Run.of("detect", SAMPLE).out()).startsWith(SAMPLE + "\tposter-session\t");
        assertThat(Run.of("detect", "--all", SAMPLE)
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split("\t", -1))
                .hasSize(4);
        assertThat(Run.of("detect", "no-such-file.txt").code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void formatsSaysWhatCanBeReadAndWritten() {
        assertThat(Run.of("formats").out().lines())
                .anyMatch(line -> line.startsWith("paper-jsonl ") && line.contains("read, write"))
                .anyMatch(line -> line.startsWith("poster-session "))
                .anyMatch(line -> line.startsWith("html ") && line.contains(" write ") && !line.contains("read"));
    }

    @Test
    void aPageIsWrittenAndNotRead() {
        assertThat(Run.of("convert", "--to", "html", SAMPLE).out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
        Run refused = Run.of("convert", "--from", "html", SAMPLE);
        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains("html");
    }

    @Test
    void statsCountsByFieldsWithBars() {
        Run run = Run.of("stats", "--by", "author,year", "--top", "2", SAMPLE);
        assertThat(run.out()).contains("by author", "Jun Takahara", "2  ██", "and 22 more", "by year", "(missing)  7");
    }

    @Test
    void wrongUsageNamesTheChoices() {
        assertThat(Run.of().code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("stats", "--by", "colour", SAMPLE).err()).contains("colour");
        assertThat(Run.of("query", "has:doi", "--sort", "author", SAMPLE).err()).contains("author");
        assertThat(Run.of("convert", "--year", "2024", SAMPLE).err()).contains("--venue");
        assertThat(Run.of("convert", "--as-of", "yesterday", SAMPLE).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("h.jsonl"),
                "{\"title\":\"red \\u001b[31m alert\",\"authors\":[{\"name\":\"A\\u0007B\"}]}\n");
        Run run = Run.of("query", "title:alert", hostile.toString());
        assertThat(run.out()).contains("\\u001B[31m").doesNotContain("\u001b", "\u0007");
    }
}
