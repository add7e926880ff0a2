package io.github.offprint.benchmarks;

import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.YEAR;

import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.List;
import java.util.Locale;
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
 * Goal G6f: a query asked of objects, without an index, beside a loop written out by hand, a chain of predicates, and what
 * people write for want of a library. The answer is the number of papers found.
 *
 * <p>{@code numbers} compares numbers only, so that what is measured is the machinery; {@code text} looks for two words in
 * titles and abstracts, so that what is measured is the search. The plain contestants lower the case and no more, the library
 * folds case and accents.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryBenchmark {
    /** How many papers are asked. */
    @Param("20000")
    public int size = 20_000;

    private List<Paper> papers = List.of();

    private final Query numbers = YEAR.between(2018, 2022).and(UPVOTES.atLeast(5));
    private final Predicate<Paper> numbersChain = year(2018)
            .and(year(2023).negate())
            .and(paper -> paper.metrics().upvotes().orElse(-1) >= 5);

    private final Query text = TITLE.contains("Learning").and(ABSTRACT.contains("model"));
    private final Predicate<Paper> textChain = contains(Paper::title, "learning")
            .and(contains(paper -> paper.abstractText().orElse(""), "model"));

    /** Makes the papers. */
    @Setup
    public void makePapers() {
        papers = PaperGenerator.seeded(6).papers(size);
    }

    private static Predicate<Paper> year(int least) {
        return paper -> paper.year().orElse(-1) >= least;
    }

    private static Predicate<Paper> contains(java.util.function.Function<Paper, String> field, String word) {
        return paper -> field.apply(paper).toLowerCase(Locale.ROOT).contains(word);
    }

    /** The library, numbers only. */
    @Benchmark
    public int numbersQuery() {
        return count(numbers);
    }

    /** A loop written out by hand, numbers only. */
    @Benchmark
    public int numbersLoop() {
        int count = 0;
        for (Paper paper : papers) {
            int year = paper.year().orElse(-1);
            if (year >= 2018 && year <= 2022 && paper.metrics().upvotes().orElse(-1) >= 5) {
                count++;
            }
        }
        return count;
    }

    /** Predicates joined by {@code and}, numbers only. */
    @Benchmark
    public int numbersPredicates() {
        return count(numbersChain);
    }

    /** The library, words. */
    @Benchmark
    public int textQuery() {
        return count(text);
    }

    /** A loop written out by hand that lowers the case of every text, words. */
    @Benchmark
    public int textLoop() {
        int count = 0;
        for (Paper paper : papers) {
            if (paper.title().toLowerCase(Locale.ROOT).contains("learning")
                    && paper.abstractText().orElse("").toLowerCase(Locale.ROOT).contains("model")) {
                count++;
            }
        }
        return count;
    }

    /** Predicates joined by {@code and}, words. */
    @Benchmark
    public int textPredicates() {
        return count(textChain);
    }

    private int count(Predicate<Paper> wanted) {
        int count = 0;
        for (Paper paper : papers) {
            if (wanted.test(paper)) {
                count++;
            }
        }
        return count;
    }
}
