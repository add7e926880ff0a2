package io.github.offprint.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.contest.Work;
import io.github.offprint.benchmarks.querying.QueryContest;
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

/** Goals G6a to G6d under JMH: an engine is asked one question; {@code -p} chooses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryingBenchmark {
    /** How many papers there are. */
    @Param("1000000")
    public int size = 1_000_000;

    /** Who is asked. */
    @Param({"loop", "parallel stream", "CQEngine", "Lucene", "Offprint"})
    public String engine = "Offprint";

    /** What is asked. */
    @Param({
        "count years",
        "count venue and years",
        "count word",
        "count substring",
        "count phrase",
        "count author",
        "count or not",
        "papers years",
        "papers word",
        "top ten of years",
        "venues of word",
        "years of all"
    })
    public String question = "count years";

    private Work work = () -> 0;

    /** Makes the papers, and what the engine needs. */
    @Setup
    public void makePapers() throws Exception {
        Path folder = Files.createTempDirectory("engine");
        ImmutableList<Task> tasks =
                new QueryContest().contestant(engine).prepare(new Input(size, folder.resolve("none"), folder));
        for (Task task : Iterables.filter(tasks, one -> one.measure() == Measure.TIME_ONCE)) {
            task.work().run();
        }
        work = Task.get(tasks, question).work();
    }

    /** Asks. */
    @Benchmark
    public long ask() throws Exception {
        return work.run();
    }
}
