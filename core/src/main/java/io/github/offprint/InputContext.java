package io.github.offprint;

import io.github.offprint.format.Ignored;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Input;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** What a format is given to read one input. */
final class InputContext implements ReadContext {
    private final Input input;
    private final ReadSettings settings;
    private final ProblemSink problems;
    private final Consumer<Ignored> ignored;
    private boolean opened;

    InputContext(Input input, ReadSettings settings, ProblemSink problems, Consumer<Ignored> ignored) {
        this.input = input;
        this.settings = settings;
        this.problems = problems;
        this.ignored = ignored;
    }

    @Override
    public Head head() {
        return input.head();
    }

    @Override
    public Limits limits() {
        return settings.limits();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(settings.asOf());
    }

    @Override
    public Reader characters() {
        open();
        if (input.marks() > 0) {
            // Marks take an offset and no column.
            Position end = new Position(1, 1, input.marks());
            ignore(new Span(input.name(), Position.START, end), IgnoredReason.BYTE_ORDER_MARK);
        }
        return input.characters();
    }

    @Override
    public InputStream bytes() throws IOException {
        open();
        return input.bytes();
    }

    private void open() {
        if (opened) {
            throw new IllegalStateException("characters() or bytes() may be called once for an input");
        }
        opened = true;
    }

    @Override
    public Optional<Charset> charset() {
        return input.charset();
    }

    @Override
    public void report(Problem problem) {
        problems.report(problem);
    }

    @Override
    public void ignore(Span span, IgnoredReason reason) {
        ignored.accept(new Ignored(span, reason));
    }
}
