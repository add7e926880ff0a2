package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one format makes of one text, without the rest of the library. */
public final class TestReading implements ReadContext {
    private final String text;
    private final Limits limits;
    private final Optional<LocalDate> asOf;
    private final List<PaperRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();

    private TestReading(String text, Limits limits, Optional<LocalDate> asOf) {
        this.text = text;
        this.limits = limits;
        this.asOf = asOf;
    }

    /** Reads a text to its end. */
    public static TestReading of(PaperFormat format, String text) {
        return of(format, text, Limits.safe(), Optional.empty());
    }

    /** Reads a text to its end. */
    public static TestReading of(PaperFormat format, String text, Limits limits, Optional<LocalDate> asOf) {
        TestReading reading = new TestReading(text, limits, asOf);
        try (PaperCursor cursor = format.open(reading)) {
            for (Optional<PaperRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                reading.records.add(next.get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reading;
    }

    public ImmutableList<PaperRecord> records() {
        return ImmutableList.copyOf(records);
    }

    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    public ImmutableList<Ignored> ignored() {
        return ImmutableList.copyOf(ignored);
    }

    @Override
    public Head head() {
        return new Head("test", text.substring(0, Math.min(text.length(), Head.LENGTH)), text.length() <= Head.LENGTH);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    @Override
    public Reader characters() {
        return new StringReader(text);
    }

    @Override
    public InputStream bytes() {
        throw new UnsupportedOperationException("copied text is characters");
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
