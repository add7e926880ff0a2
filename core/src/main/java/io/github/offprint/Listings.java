package io.github.offprint;

import io.github.offprint.format.Candidate;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemLog;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Input;
import io.github.offprint.source.InputCursor;
import io.github.offprint.source.Interruption;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All listings of one source, read one after the other: one, or one for each entry of an archive. Finds the format of each
 * and says so when there is none.
 */
final class Listings {
    private final ReadSettings settings;
    private final Source source;
    private final ReadingProblems problems;
    private final Consumer<Ignored> ignored;
    private final ProgressMeter progress;
    private final InputCursor inputs;

    private @Nullable Listing listing;
    private @Nullable PaperFormat format;
    private boolean unknown;
    private boolean closed;

    /**
     * Opens the source.
     *
     * @throws ReadException when it cannot be opened
     */
    Listings(ReadSettings settings, Source source, Consumer<Ignored> ignored) {
        this.settings = settings;
        this.source = source;
        this.problems = new ReadingProblems(settings);
        this.ignored = ignored;
        this.progress = new ProgressMeter(settings.progress(), source);
        this.inputs = InputCursor.open(source, settings.limits(), problems, progress::bytes);
    }

    /** The next record of any listing. Closes the source at the end and before it throws. */
    Optional<PaperRecord> next() {
        if (closed) {
            return Optional.empty();
        }
        Optional<PaperRecord> next;
        try {
            next = read();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
        if (next.isEmpty()) {
            close();
        }
        return next;
    }

    private Optional<PaperRecord> read() {
        for (Listing current = current(); current != null; current = current()) {
            Interruption.check(source.name());
            Optional<PaperRecord> record = current.next();
            if (record.isPresent()) {
                progress.paper();
                return record;
            }
            current.close();
            listing = null;
        }
        end();
        return Optional.empty();
    }

    private @Nullable Listing current() {
        for (Optional<Input> next = Optional.empty(); listing == null; ) {
            next = inputs.next();
            if (next.isEmpty()) {
                break;
            }
            open(next.get());
        }
        return listing;
    }

    /** Starts reading an input, unless nothing is in it or no format is found for it. */
    private void open(Input input) {
        Optional<PaperFormat> found = Optional.ofNullable(settings.named()).or(() -> recognise(input));
        if (found.isPresent()) {
            format = format == null ? found.get() : format;
            listing = Listing.open(found.get(), new InputContext(input, settings, problems, ignored), settings);
        }
    }

    private Optional<PaperFormat> recognise(Input input) {
        boolean blank = Blanks.isBlank(input.head().text());
        if (blank && (input.head().whole() || isBlank(input))) {
            return Optional.empty();
        }
        FormatChoice choice = FormatChoice.of(settings.formats().readable(), input.head());
        Optional<Candidate> best = choice.best().filter(candidate -> !blank);
        if (best.isPresent()) {
            choice.doubt().ifPresent(problems::report);
        } else {
            requireBeginning(input);
            unknown = true;
            problems.report(choice.unknown(
                    inputs.isArchive() ? ProblemCode.UNREADABLE_ENTRY : ProblemCode.UNKNOWN_FORMAT, input));
        }
        return best.map(Candidate::format);
    }

    private static void requireBeginning(Input input) {
        try {
            input.requireBeginning();
        } catch (IOException e) {
            throw ReadException.unreadable(input.name(), e);
        }
    }

    /** Whether an input with a blank head is blank to its end. Reads it all, since nothing shows its format anyway. */
    private boolean isBlank(Input input) {
        char[] block = new char[1 << 13];
        try (Reader characters = input.characters()) {
            for (int count = characters.read(block); count >= 0; count = characters.read(block)) {
                if (!Blanks.isBlank(new String(block, 0, count))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw ReadException.unreadable(input.name(), e);
        }
    }

    private void end() {
        if (progress.papers() == 0) {
            if (format != null || !unknown) {
                problems.report(Problem.of(ProblemCode.NO_PAPERS, Span.startOf(source.name()), ""));
            } else if (inputs.isArchive()) {
                problems.report(Problem.of(ProblemCode.UNKNOWN_FORMAT, Span.startOf(source.name()), ""));
            }
        }
        progress.end();
    }

    Optional<PaperFormat> format() {
        return Optional.ofNullable(format);
    }

    ProblemLog log() {
        return problems.log();
    }

    /** Closes what is open, once. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (listing != null) {
            listing.close();
        }
        inputs.close();
    }
}
