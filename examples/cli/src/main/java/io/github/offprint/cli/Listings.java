package io.github.offprint.cli;

import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Reading;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The listings named on the command line, read one after the other; an unreadable one does not keep the others back. */
final class Listings {
    private final ReadingOptions options;
    private final List<Source> sources;
    private final Terminal terminal;

    Listings(ReadingOptions options, List<String> inputs, Terminal terminal) {
        this.options = options;
        this.sources = inputs.stream().map(input -> source(input, terminal)).toList();
        this.terminal = terminal;
    }

    /** What an argument names: a file, or with a dash standard input. */
    static Source source(String input, Terminal terminal) {
        return input.equals("-") ? Source.stream("stdin", terminal::in) : Source.of(Path.of(input));
    }

    /**
     * Hands over every paper as it is read, and reports the problems.
     *
     * @return {@link ExitCode#DONE}, or what the last input that failed gives
     */
    int forEach(Consumer<Paper> consumer) throws IOException {
        return forEachSource((reader, source) -> {
            try (PaperStream stream = reader.stream(source)) {
                stream.papers().forEach(consumer);
                return codeOf(stream.problems());
            }
        });
    }

    /**
     * Hands over every listing when it is read whole, and reports the problems.
     *
     * @return {@link ExitCode#DONE}, or what the last input that failed gives
     */
    int forEachReading(Consumer<Reading> consumer) throws IOException {
        return forEachSource((reader, source) -> {
            Reading reading = reader.read(source);
            consumer.accept(reading);
            return codeOf(reading.problems());
        });
    }

    /** What is done with one input; gives its exit code. */
    private interface Step {
        int read(PaperReader reader, Source source);
    }

    private int forEachSource(Step step) throws IOException {
        PaperReader reader = options.reader();
        int code = ExitCode.DONE;
        try (ProblemReport problems = ProblemReport.to(options.problems(), terminal.err());
                ProgressDisplay progress = ProgressDisplay.on(terminal)) {
            PaperReader watched = reader.onProblem(problems).onProgress(progress);
            for (Source source : sources) {
                code = Math.max(code, read(step, watched, source, problems));
            }
        }
        return code;
    }

    private static int read(Step step, PaperReader reader, Source source, ProblemReport problems) {
        try {
            return step.read(reader, source);
        } catch (ReadException failure) {
            problems.reportEnd(failure.problem());
            return codeOf(failure);
        }
    }

    private static int codeOf(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.UNKNOWN_FORMAT)
                ? ExitCode.UNREADABLE
                : ExitCode.DONE;
    }

    private static int codeOf(ReadException failure) {
        return switch (failure.problem().code()) {
            case UNREADABLE, UNKNOWN_FORMAT, LIMIT_EXCEEDED, CANCELLED -> ExitCode.UNREADABLE;
            default -> ExitCode.STRICT_PROBLEM;
        };
    }
}
