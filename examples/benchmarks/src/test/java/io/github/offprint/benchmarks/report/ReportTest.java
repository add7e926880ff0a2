package io.github.offprint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.reading.BibtexContest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run is told as it was. */
class ReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Report report(Result... results) {
        Machine machine = new Machine("2026-01-01", "2 x chip", "system", "machine", 2, Clock.WALL, 1, "");
        return new Report(machine, Arrays.asList(results), List.of(), Map.of());
    }

    private static Result read(String contestant, Role role, int fork, long answer, Double... nanoseconds) {
        Measured measured = new Measured("read", Measure.TIME, answer, List.of(nanoseconds));
        return new Result("text", "1000", contestant, role, fork, measured);
    }

    private static Report twoForks() {
        return report(
                read("newline scan", Role.LIMIT, 1, 9, 10e6),
                read("readLine + split", Role.PEER, 1, 5, 50e6, 40e6, 60e6),
                read("Offprint", Role.OURS, 1, 5, 100e6),
                read("readLine + split", Role.PEER, 2, 5, 70e6),
                read("Offprint", Role.OURS, 2, 5, 140e6, 130e6, 120e6));
    }

    @Test
    void aCellIsTheMedianOfTheForksWithTheSpreadOfAllPasses() {
        String markdown = Markdown.of(twoForks(), Contests.all(folder));
        assertThat(markdown)
                .contains(
                        "| papers | newline scan | readLine + split | Offprint | of the limit | times the best peer |")
                .contains("| 1,000 | 10 ms (10–10) | 60 ms (40–70) | 115 ms (100–140) | 0.087 | 0.52 |")
                .contains("All contestants gave the same answers.");
    }

    @Test
    void aMissedGoalIsMarked() {
        assertThat(Markdown.of(twoForks(), Contests.all(folder)))
                .contains(
                        "| G1 | copied text | readLine + split | 1,000 | at least 1 times as good | 0.52 | **missed** |");
    }

    @Test
    void anAnswerThatDiffersIsTold() {
        Standings standings = new Standings(report(
                read("newline scan", Role.LIMIT, 1, 9, 1.0),
                read("readLine + split", Role.PEER, 1, 5, 1.0),
                read("Offprint", Role.OURS, 1, 6, 1.0)));
        assertThat(standings.disagreements())
                .singleElement()
                .asString()
                .contains("readLine + split says 5", "Offprint says 6")
                .doesNotContain("newline scan");
    }

    @Test
    void jsonBringsEverythingBack() throws IOException {
        Profile profile = new Profile(7, List.of(new Profile.Share("a.B.c", 0.5)), List.of());
        Report written = new Report(
                twoForks().machine(),
                twoForks().results(),
                List.of(new Absence("text", "1000", "somebody", "a reason")),
                Map.of("text: read", profile));
        Path file = folder.resolve("report.json");
        written.write(file);
        assertThat(Report.read(file)).isEqualTo(written);
    }

    @Test
    void reportsOfSeveralRunsAreOne() {
        Report first = report(read("readLine + split", Role.PEER, 1, 5, 50e6));
        Report second = report(read("Offprint", Role.OURS, 1, 5, 100e6));
        Report both = first.plus(second);
        assertThat(Markdown.of(both, Contests.all(folder))).contains("| 1,000 | 50 ms (50–50) | 100 ms (100–100) | ");
        assertThat(both.machine().minutes()).isEqualTo(2);
    }

    @Test
    void onlyTheSectionOfAReadmeIsReplaced() {
        String readme = "before\n<!-- report -->\nold\n<!-- end of report -->\nafter\n";
        assertThat(ReportSection.replace(readme, "new\n"))
                .isEqualTo("before\n<!-- report -->\nnew\n<!-- end of report -->\nafter\n");
        assertThatThrownBy(() -> ReportSection.replace("no place", "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- report -->");
    }

    @Test
    void aRunStartsProcessesAndWritesBothFiles() throws IOException {
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, "# Numbers\n<!-- report -->\n<!-- end of report -->\n");
        int code = Main.run(
                "--only=heap",
                "--contestant=Offprint",
                "--contestant=CQEngine",
                "--contestant=plain objects",
                "--files=30",
                "--forks=1",
                "--seconds=0.01",
                "--out=" + folder,
                "--readme=" + readme);
        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains("### Bytes of heap for a paper without an abstract")
                .contains("| papers |  | plain objects | Offprint | CQEngine | times the best peer |")
                .contains("All contestants gave the same answers.")
                .doesNotContain("failed:");
        assertThat(Files.readString(readme)).contains(Files.readString(folder.resolve("report.md")));
        Report report = Report.read(folder.resolve("report.json"));
        assertThat(report.results())
                .hasSize(4)
                .allMatch(result -> result.measured().values().get(0) > 0);
        assertThat(report.absences()).isEmpty();
    }

    @Test
    void whatTakesTooLongIsAbsent() throws IOException {
        Main.run("--only=csv", "--files=30", "--forks=1", "--patience=0", "--out=" + folder);
        assertThat(Report.read(folder.resolve("report.json")).absences())
                .extracting(Absence::reason)
                .containsOnly("not done within 0 s")
                .hasSize(3);
    }

    @Test
    void whatFailsIsToldWithItsReason() throws IOException, InterruptedException {
        Path broken = Files.writeString(folder.resolve("broken.bib"), "@article{a, title = {never closed");
        Settings settings = new Settings(
                folder,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                1,
                0.01,
                Clock.WALL,
                Duration.ofSeconds(60));
        Contest contest = BibtexContest.contest();
        Entry entry = new Entry(contest, contest.contestant("jbibtex"), "broken", new Input(1, broken, folder));
        EntryRun run = new EntryRun(entry, settings, folder);
        assertThat(run.measure()).isEmpty();
        assertThat(run.failure().orElseThrow()).startsWith("failed: ").contains("org.jbibtex.ParseException");
    }

    @Test
    void aProfileTellsWhichMethodsRan() throws Exception {
        Task task = Task.timed("primes", ReportTest::primes);
        Profile profile = Profile.of(ImmutableList.of(task), "primes", Clock.PROCESSOR);
        assertThat(profile.samples()).isPositive();
        assertThat(profile.methods().get(0).method()).contains("ReportTest.");
        assertThat(profile.callers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPassIsAsManyRunsAsItTakes(Clock clock) throws Exception {
        Stopwatch stopwatch = new Stopwatch(0.02, clock);
        Measured measured = stopwatch.measure(Task.timed("one", () -> 1));
        assertThat(measured.answer()).isOne();
        assertThat(measured.values()).hasSizeGreaterThanOrEqualTo(3).allMatch(Double::isFinite);
        assertThat(stopwatch.outcomes()).isGreaterThan(1_000);
    }

    private static long primes() {
        long primes = 0;
        for (int number = 2; number < 20_000; number++) {
            int divisor = 2;
            while (number % divisor != 0) {
                divisor++;
            }
            primes += divisor == number ? 1 : 0;
        }
        return primes;
    }
}
