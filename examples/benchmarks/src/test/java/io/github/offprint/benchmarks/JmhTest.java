package io.github.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contests under JMH start and give answers. */
class JmhTest {
    @ParameterizedTest
    @EnumSource
    void readersGiveAnswers(ReadingBenchmark.Kind kind) throws Exception {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.kind = kind;
        benchmark.size = 50;
        benchmark.makeFile();
        assertThat(benchmark.limit()).isPositive();
        assertThat(benchmark.offprint()).isPositive().isEqualTo(benchmark.peer());
    }

    @Test
    void enginesGiveAnswers() throws Exception {
        QueryingBenchmark benchmark = new QueryingBenchmark();
        benchmark.size = 1_000;
        benchmark.makePapers();
        assertThat(benchmark.ask()).isPositive();
    }

    @Test
    void aLargeListingTellsEveryTenth() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long papers = LargeListing.run(3, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(papers).isPositive().isEqualTo(papers / LargeListing.PAGE * LargeListing.PAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("100 %");
    }
}
