package io.github.offprint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where problems go: lines on standard error, or one JSON object each in a file. */
abstract class ProblemReport implements ProblemSink, Closeable {
    private @Nullable Problem last;

    /** A report into a file where one is named, else onto standard error. */
    static ProblemReport to(@Nullable Path file, PrintStream err) throws IOException {
        return file == null ? new Lines(err) : new JsonLines(file);
    }

    @Override
    public final void report(Problem problem) {
        last = problem;
        print(problem);
    }

    /** Reports what ended a reading, unless the reading did so itself. */
    final void reportEnd(Problem problem) {
        if (!problem.equals(last)) {
            report(problem);
        }
    }

    abstract void print(Problem problem);

    private static final class Lines extends ProblemReport {
        private final PrintStream err;

        Lines(PrintStream err) {
            this.err = err;
        }

        @Override
        void print(Problem problem) {
            err.println(problem);
        }

        @Override
        public void close() {}
    }

    private static final class JsonLines extends ProblemReport {
        private final JsonFactory json = new JsonFactory();
        private final Writer out;

        JsonLines(Path file) throws IOException {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        }

        @Override
        void print(Problem problem) {
            try {
                out.write(line(problem));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String line(Problem problem) throws IOException {
            StringWriter line = new StringWriter();
            try (JsonGenerator object = json.createGenerator(line)) {
                object.writeStartObject();
                object.writeStringField("file", problem.span().source());
                object.writeNumberField("line", problem.span().start().line());
                object.writeNumberField("column", problem.span().start().column());
                object.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                object.writeStringField("code", problem.code().name());
                object.writeStringField("message", problem.message());
                object.writeStringField("text", problem.text());
                object.writeEndObject();
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
