package io.github.offprint.benchmarks;

import com.google.common.base.CharMatcher;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.Formats;
import io.github.offprint.parsers.bibtex.BibtexFormat;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
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
 * Goal G4: a file of BibTeX read into papers, all LaTeX as plain text, beside jbibtex, which keeps the values as they are written,
 * and beside jbibtex with its own reader of LaTeX for the titles. The answer is the number of entries.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BibtexBenchmark {
    /** How many entries the file has; about 1.5 kB each. */
    @Param("4000")
    public int size = 4_000;

    private final PaperReader reader =
            PaperReader.of(Formats.of(new BibtexFormat())).limits(Limits.batch());
    private byte[] file = new byte[0];

    /** Makes the file, in ASCII alone: jbibtex stops at a title with any other sign in its LaTeX. */
    @Setup
    public void makeFile() {
        StringWriter out = new StringWriter();
        Papers.of(PaperGenerator.seeded(7).papers(size)).write(out, new BibtexFormat());
        file = CharMatcher.ascii().retainFrom(out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The library, with everything on. */
    @Benchmark
    public long offprint() {
        try (PaperStream stream = reader.stream(Source.stream("file", () -> new ByteArrayInputStream(file)))) {
            return stream.papers().count();
        }
    }

    /** Values as they are written. */
    @Benchmark
    public long jbibtex() throws IOException, ParseException {
        return entries().size();
    }

    /** Titles as plain text. */
    @Benchmark
    public long jbibtexWithTitles() throws IOException, ParseException {
        long titles = 0;
        LaTeXParser latex = new LaTeXParser();
        LaTeXPrinter printer = new LaTeXPrinter();
        for (BibTeXEntry entry : entries()) {
            String title = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
            titles += printer.print(latex.parse(title)).isEmpty() ? 0 : 1;
        }
        return titles;
    }

    private Collection<BibTeXEntry> entries() throws IOException, ParseException {
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            return new BibTeXParser().parse(text).getEntries().values();
        }
    }
}
