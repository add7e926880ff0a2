package io.github.offprint.benchmarks;

import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.contest.Work;
import io.github.offprint.benchmarks.reading.BibtexContest;
import io.github.offprint.benchmarks.reading.CsvContest;
import io.github.offprint.benchmarks.reading.JsonLinesContest;
import io.github.offprint.benchmarks.reading.TextContest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Goals G1 to G5 under JMH: the limit, the first peer and the library read one kind of file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    /** The kinds of files. */
    public enum Kind {
        /** Copied text. */
        TEXT(TextContest.contest()),
        /** JSON Lines. */
        JSONL(JsonLinesContest.contest()),
        /** BibTeX. */
        BIBTEX(BibtexContest.contest()),
        /** CSV. */
        CSV(CsvContest.contest());

        private final Contest contest;

        Kind(Contest contest) {
            this.contest = contest;
        }
    }

    /** What is read. */
    @Param
    public Kind kind = Kind.TEXT;

    /** How many papers the file has; about 1.3 kB each. */
    @Param("8000")
    public int size = 8_000;

    private Work limit = () -> 0;
    private Work peer = () -> 0;
    private Work offprint = () -> 0;

    /** Makes the file. */
    @Setup
    public void makeFile() throws Exception {
        Path file = Files.createTempFile("papers", "");
        kind.contest.write(size, file);
        limit = work(file, Role.LIMIT);
        peer = work(file, Role.PEER);
        offprint = work(file, Role.OURS);
        Files.delete(file);
    }

    private Work work(Path file, Role role) throws Exception {
        Contestant first = kind.contest.contestants().stream()
                .filter(contestant -> contestant.role() == role)
                .findFirst()
                .orElseThrow();
        return Task.get(first.prepare(new Input(size, file, file)), "read").work();
    }

    /** What cannot be beaten. */
    @Benchmark
    public long limit() throws Exception {
        return limit.run();
    }

    /** What people use instead. */
    @Benchmark
    public long peer() throws Exception {
        return peer.run();
    }

    /** The library, with everything on. */
    @Benchmark
    public long offprint() throws Exception {
        return offprint.run();
    }
}
