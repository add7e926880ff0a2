package io.github.offprint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Task;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ratio means something only between contestants that give the same answer. */
class ContestantsTest {
    private static final Path NO_PROGRAM = Path.of("no-such.jar");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static ImmutableList<String> contests() {
        return Contests.all(NO_PROGRAM).stream().map(Contest::name).collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("contests")
    void contestantsAgree(String name) throws Exception {
        Contest contest = Contests.get(Contests.all(NO_PROGRAM), name);
        int papers = name.equals("query") ? 20_000 : 120;
        Path file = folder.resolve("papers.jsonl");
        contest.write(papers, file);
        Map<String, Long> answers = new LinkedHashMap<>();
        for (Contestant contestant : contest.contestants()) {
            if (contestant.absence(papers).isPresent()) {
                continue;
            }
            for (Task task : contestant.prepare(new Input(papers, file, folder))) {
                if (task.measure() == Measure.TIME_ONCE) {
                    assertThat(task.work().run()).as(contestant.name()).isPositive();
                }
                long answer = task.answer().run();
                if (contestant.role() != Role.LIMIT) {
                    assertThat(answers.computeIfAbsent(task.question(), question -> answer))
                            .as("%s: %s", contestant.name(), task.question())
                            .isEqualTo(answer);
                    assertThat(answer).as(task.question()).isNotZero();
                }
            }
        }
    }

    @Test
    void goalsSpeakOfContestantsThatThereAre() {
        ImmutableList<Contest> contests = Contests.all(NO_PROGRAM);
        Report nothing = ReportTest.report();
        for (Verdict verdict : Goals.verdicts(new Standings(nothing))) {
            Contest contest = Contests.get(contests, verdict.goal().contest());
            assertThat(contest.contestant(verdict.goal().ours()).role()).isEqualTo(Role.OURS);
            assertThat(contest.contestant(verdict.goal().other())).isNotNull();
        }
    }
}
