package io.github.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A ratio means something only between contestants that give the same answer. */
class ContestantsTest {
    @Test
    void queriesFindTheSamePapers() {
        QueryBenchmark benchmark = new QueryBenchmark();
        benchmark.size = 2_000;
        benchmark.makePapers();
        assertThat(benchmark.numbersQuery())
                .isPositive()
                .isEqualTo(benchmark.numbersLoop())
                .isEqualTo(benchmark.numbersPredicates());
        assertThat(benchmark.textQuery())
                .isPositive()
                .isEqualTo(benchmark.textLoop())
                .isEqualTo(benchmark.textPredicates());
    }

    @Test
    void readersFindTheSameAuthors() throws IOException {
        ListingBenchmark benchmark = new ListingBenchmark();
        benchmark.size = 200;
        benchmark.makeListing();
        assertThat(benchmark.offprint()).isPositive().isEqualTo(benchmark.readLineAndSplit());
    }

    @Test
    void aLargeListingTellsEveryTenth() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long papers = LargeListing.run(3, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(papers).isPositive().isEqualTo(papers / LargeListing.PAGE * LargeListing.PAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("100 %");
    }
}
