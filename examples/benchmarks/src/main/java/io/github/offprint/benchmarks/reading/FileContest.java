package io.github.offprint.benchmarks.reading;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Scale;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A contest in reading a kind of file. */
record FileContest(String name, String title, Generator generator, ImmutableList<Contestant> contestants)
        implements Contest {
    /** Writes the file. */
    @FunctionalInterface
    interface Generator {
        void write(int papers, Writer out) throws IOException;
    }

    @Override
    public Scale scale() {
        return Scale.FILES;
    }

    @Override
    public void write(int papers, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            generator.write(papers, out);
        }
    }
}
