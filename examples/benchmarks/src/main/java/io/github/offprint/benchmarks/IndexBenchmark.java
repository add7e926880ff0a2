package io.github.offprint.benchmarks;

import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;

import io.github.offprint.Papers;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

/**
 * Goals G6a to G6d: many papers with an index, beside a loop over them and a parallel stream. The answer is the number of papers
 * found, or a number made of what was found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {
    private static final int TOP = 10;

    /** How many papers there are. */
    @Param("1000000")
    public int size = 1_000_000;

    /** What is asked. */
    @Param
    public Question question = Question.YEARS;

    private List<Paper> papers = List.of();
    private Papers indexed = Papers.empty();

    /** Makes the papers and the index. */
    @Setup
    public void makePapers() {
        papers = ManyPapers.of(size);
        indexed = Papers.of(papers).indexed();
    }

    /** The library counts. */
    @Benchmark
    public int countIndexed() {
        return indexed.where(question.query()).count();
    }

    /** The library collects the papers. */
    @Benchmark
    public int listIndexed() {
        return indexed.where(question.query()).list().size();
    }

    /** A loop asks every paper. */
    @Benchmark
    public int listLoop() {
        List<Paper> found = new ArrayList<>();
        for (Paper paper : papers) {
            if (question.plain().test(paper)) {
                found.add(paper);
            }
        }
        return found.size();
    }

    /** A parallel stream asks every paper. */
    @Benchmark
    public int listParallel() {
        return papers.parallelStream().filter(question.plain()).toList().size();
    }

    /** The library finds the ten with the most upvotes. */
    @Benchmark
    public long topIndexed() {
        return upvotes(indexed.where(question.query())
                .orderBy(UPVOTES.descending())
                .limit(TOP)
                .list());
    }

    /** A loop finds them with a sort of what it found. */
    @Benchmark
    public long topLoop() {
        List<Paper> found = new ArrayList<>();
        for (Paper paper : papers) {
            if (question.plain().test(paper)) {
                found.add(paper);
            }
        }
        found.sort(Comparator.comparingLong(
                        (Paper paper) -> paper.metrics().upvotes().orElse(-1))
                .reversed());
        return upvotes(found.subList(0, Math.min(TOP, found.size())));
    }

    private static long upvotes(List<Paper> papers) {
        return papers.stream()
                .mapToLong(paper -> paper.metrics().upvotes().orElse(0))
                .sum();
    }

    /** The library counts what it finds by venue. */
    @Benchmark
    public int facetIndexed() {
        return indexed.where(question.query()).countBy(VENUE).counts().size();
    }

    /** A loop counts what it finds by venue. */
    @Benchmark
    public int facetLoop() {
        return counted(question.plain()).size();
    }

    private Map<String, Integer> counted(Predicate<Paper> wanted) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paper paper : papers) {
            if (wanted.test(paper)) {
                paper.venue().ifPresent(venue -> counts.merge(venue.name(), 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The library counts all papers by year. */
    @Benchmark
    public int facetOfAllIndexed() {
        return indexed.where(Query.everything()).countBy(YEAR).counts().size();
    }

    /** A loop counts all papers by year. */
    @Benchmark
    public int facetOfAllLoop() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Paper paper : papers) {
            paper.year().ifPresent(year -> counts.merge(year, 1, Integer::sum));
        }
        return counts.size();
    }
}
