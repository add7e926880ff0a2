package io.github.offprint.benchmarks;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

/**
 * Goal G1: a copied listing read into papers with places and problems, beside a loop of {@code readLine} and {@code split} that
 * takes three lines for a paper and knows nothing else. The answer is the number of authors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ListingBenchmark {
    /** How many papers the listing has; about 1.3 kB each. */
    @Param("8000")
    public int size = 8_000;

    private final PaperReader reader = Offprint.reader().limits(Limits.batch());
    private byte[] listing = new byte[0];

    /** Makes the listing. */
    @Setup
    public void makeListing() {
        listing = RegularListing.of(size).getBytes(StandardCharsets.UTF_8);
    }

    /** The library, with everything on. */
    @Benchmark
    public long offprint() {
        try (PaperStream stream = reader.stream(Source.stream("listing", () -> new ByteArrayInputStream(listing)))) {
            return stream.papers().mapToLong(paper -> paper.authors().size()).sum();
        }
    }

    /** Three lines for a paper. */
    @Benchmark
    @SuppressWarnings("StringSplitter") // What people write; no author line here ends in a separator.
    public long readLineAndSplit() throws IOException {
        long authors = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(listing), StandardCharsets.UTF_8))) {
            for (int header = 0; header < 3; header++) {
                lines.readLine();
            }
            for (String title = lines.readLine(); title != null; title = lines.readLine()) {
                String names = lines.readLine();
                String text = lines.readLine();
                authors += names == null || text == null ? 0 : names.split(" · ").length;
            }
        }
        return authors;
    }
}
