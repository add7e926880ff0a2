package io.github.offprint.benchmarks.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.memory.HeapContest;
import io.github.offprint.benchmarks.querying.ObjectContest;
import io.github.offprint.benchmarks.querying.QueryContest;
import io.github.offprint.benchmarks.reading.BibtexContest;
import io.github.offprint.benchmarks.reading.CsvContest;
import io.github.offprint.benchmarks.reading.JsonLinesContest;
import io.github.offprint.benchmarks.reading.TextContest;
import io.github.offprint.benchmarks.startup.StartupContest;
import java.nio.file.Path;

/** All contests, in the order of the report. A new one enters here, and its goals in {@link Goals}. */
final class Contests {
    private Contests() {}

    /** The contests, with the command line's jar for the one that starts it. */
    static ImmutableList<Contest> all(Path program) {
        return ImmutableList.of(
                TextContest.contest(),
                JsonLinesContest.contest(),
                BibtexContest.contest(),
                CsvContest.contest(),
                new QueryContest(),
                new ObjectContest(),
                new HeapContest(HeapContest.Abstracts.ABSENT),
                new HeapContest(HeapContest.Abstracts.PRESENT),
                new StartupContest(program));
    }

    /**
     * The contest of a name.
     *
     * @throws IllegalArgumentException when there is none, naming all
     */
    static Contest get(ImmutableList<Contest> contests, String name) {
        return contests.stream()
                .filter(contest -> contest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contest " + name + "; there are "
                        + contests.stream().map(Contest::name).collect(joining(", "))));
    }
}
