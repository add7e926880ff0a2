package io.github.offprint.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.parsers.csv.CsvFormat;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
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
 * Goal G5: CSV read into papers with places and problems, beside the raw rows of FastCSV, which is what tells the cells in both. The
 * answer is the number of authors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RowsBenchmark {
    private static final int AUTHORS = 1;
    private static final Splitter NAMES = Splitter.on("; ").omitEmptyStrings();

    /** How many papers the file has; about 1.3 kB each. */
    @Param("8000")
    public int size = 8_000;

    private final PaperReader reader = Offprint.reader().limits(Limits.batch());
    private byte[] file = new byte[0];

    /** Writes the file. */
    @Setup
    public void makeFile() {
        StringWriter out = new StringWriter();
        Papers.of(PaperGenerator.seeded(size).papers(size)).write(out, new CsvFormat());
        file = out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The library, with everything on. */
    @Benchmark
    public long offprint() {
        try (PaperStream stream = reader.stream(Source.stream("file", () -> new ByteArrayInputStream(file)))) {
            return stream.papers().mapToLong(paper -> paper.authors().size()).sum();
        }
    }

    /** Rows of text. */
    @Benchmark
    public long fastCsvRows() throws IOException {
        long authors = 0;
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            boolean isHead = true;
            for (CsvRecord row : rows) {
                authors += isHead ? 0 : Iterables.size(NAMES.split(row.getField(AUTHORS)));
                isHead = false;
            }
        }
        return authors;
    }
}
