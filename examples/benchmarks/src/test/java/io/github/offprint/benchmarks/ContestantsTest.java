package io.github.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void theIndexFindsTheSamePapers(Question question) {
        IndexBenchmark benchmark = new IndexBenchmark();
        benchmark.size = 20_000;
        benchmark.question = question;
        benchmark.makePapers();
        assertThat(benchmark.countIndexed())
                .isPositive()
                .isEqualTo(benchmark.listIndexed())
                .isEqualTo(benchmark.listLoop())
                .isEqualTo(benchmark.listParallel());
        assertThat(benchmark.topIndexed()).isEqualTo(benchmark.topLoop());
        assertThat(benchmark.facetIndexed()).isEqualTo(benchmark.facetLoop());
        assertThat(benchmark.facetOfAllIndexed()).isEqualTo(benchmark.facetOfAllLoop());
    }

    @Test
    void readersFindTheSameAuthors() throws IOException {
        ListingBenchmark benchmark = new ListingBenchmark();
        benchmark.size = 200;
        benchmark.makeListing();
        assertThat(benchmark.offprint()).isPositive().isEqualTo(benchmark.readLineAndSplit());
    }

    @Test
    void readersOfBibtexFindTheSameEntries() throws IOException, ParseException {
        BibtexBenchmark benchmark = new BibtexBenchmark();
        benchmark.size = 200;
        benchmark.makeFile();
        assertThat(benchmark.offprint())
                .isEqualTo(200)
                .isEqualTo(benchmark.jbibtex())
                .isEqualTo(benchmark.jbibtexWithTitles());
    }

    @Test
    void readersOfRowsFindTheSameAuthors() throws IOException {
        RowsBenchmark benchmark = new RowsBenchmark();
        benchmark.size = 200;
        benchmark.makeFile();
        assertThat(benchmark.offprint()).isPositive().isEqualTo(benchmark.fastCsvRows());
    }

    @Test
    void aLargeListingTellsEveryTenth() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long papers = LargeListing.run(3, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(papers).isPositive().isEqualTo(papers / LargeListing.PAGE * LargeListing.PAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("100 %");
    }
}
