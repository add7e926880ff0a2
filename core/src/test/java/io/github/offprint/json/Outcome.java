package io.github.offprint.json;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that comes of reading one text with one format, with nothing of the library around it. */
record Outcome(ImmutableList<PaperRecord> records, ImmutableList<Problem> problems, ImmutableList<Ignored> ignored) {
    static final String SOURCE = "test";
    static final PaperFormat JSON = new PaperJsonFormat();
    static final PaperFormat LINES = new PaperJsonLinesFormat();

    static Outcome of(PaperFormat format, String text) {
        return of(format, new StringReader(text), Limits.safe());
    }

    static Outcome of(PaperFormat format, Reader text, Limits limits) {
        Context context = new Context(text, limits);
        List<PaperRecord> records = new ArrayList<>();
        try (PaperCursor cursor = format.open(context)) {
            for (Optional<PaperRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                records.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(
                ImmutableList.copyOf(records),
                ImmutableList.copyOf(context.problems),
                ImmutableList.copyOf(context.ignored));
    }

    ImmutableList<Paper> papers() {
        return records.stream().map(PaperRecord::paper).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> titles() {
        return papers().stream().map(Paper::title).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<ProblemCode> codes() {
        return problems.stream().map(Problem::code).collect(ImmutableList.toImmutableList());
    }

    /** Every span that says what a stretch of the text became. */
    Stream<Span> spans() {
        return Stream.of(
                        records.stream().map(PaperRecord::span),
                        problems.stream().map(Problem::span),
                        ignored.stream().map(Ignored::span))
                .flatMap(spans -> spans);
    }

    /** Papers and problems, one on a line, in the order in which they start. */
    String described() {
        record Event(Span span, String text) {}
        List<Event> events = new ArrayList<>();
        RecordWriter writer = new RecordWriter();
        records.forEach(record -> events.add(new Event(record.span(), "paper " + writer.write(record.paper()))));
        problems.forEach(problem -> events.add(
                new Event(problem.span(), problem.code() + " " + problem.message() + " | " + oneLine(problem.text()))));
        events.sort(comparingLong(event -> event.span.start().offset()));
        StringBuilder all = new StringBuilder();
        events.forEach(event -> all.append(event.span.start() + "-" + event.span.end() + " ")
                .append(event.text)
                .append('\n'));
        return all.toString();
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0");
    }

    private static final class Context implements ReadContext {
        private final Reader text;
        private final Limits limits;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Ignored> ignored = new ArrayList<>();

        Context(Reader text, Limits limits) {
            this.text = text;
            this.limits = limits;
        }

        @Override
        public Head head() {
            return new Head(SOURCE, "", false);
        }

        @Override
        public Limits limits() {
            return limits;
        }

        @Override
        public Optional<LocalDate> asOf() {
            return Optional.empty();
        }

        @Override
        public Reader characters() {
            return text;
        }

        @Override
        public InputStream bytes() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public void report(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void ignore(Span span, IgnoredReason reason) {
            ignored.add(new Ignored(span, reason));
        }
    }
}
