package io.github.offprint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Candidate;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Input;
import io.github.offprint.source.InputCursor;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads listings the way it was told. Immutable and thread-safe: every method that changes something returns another reader,
 * and one reader serves any number of readings, whatever became of those before.
 *
 * <ul>
 *   <li><b>Format.</b> Found from the content: the format that is surest reads, if it is sure enough (a confidence of 0.3 or
 *       more); when the next one is nearer than 0.05 a warning names both, unless the file name's extension speaks for the
 *       first alone. {@link #as} names the format instead.
 *   <li><b>Errors.</b> Malformed content becomes problems beside the papers. {@link #strict} and {@link #budget} end the
 *       reading at an error.
 *   <li><b>Failures.</b> What ends a reading is a {@link ReadException} with a problem inside: the input could not be read
 *       ({@code UNREADABLE}, with the cause), a limit on the whole was reached ({@code LIMIT_EXCEEDED}), or the thread was
 *       interrupted ({@code CANCELLED}; the interrupt flag stays set).
 *   <li><b>Archives.</b> A gzip file is read as what is in it, a zip archive as its entries, named {@code archive!entry}.
 * </ul>
 */
public final class PaperReader {
    private final ReadSettings settings;

    private PaperReader(ReadSettings settings) {
        this.settings = settings;
    }

    /** A reader that knows these formats, and is lenient with safe limits. */
    public static PaperReader of(Formats formats) {
        return new PaperReader(ReadSettings.of(formats));
    }

    /** The formats this reader knows. */
    public Formats formats() {
        return settings.formats();
    }

    /** A reader that knows these formats instead. */
    public PaperReader formats(Formats formats) {
        return new PaperReader(settings.withFormats(requireNonNull(formats, "formats")));
    }

    /** A reader that knows one format more; it takes the place of the one that has its id. */
    public PaperReader with(PaperFormat format) {
        return formats(settings.formats().with(format));
    }

    /**
     * A reader that takes every input for this format, whatever it looks like.
     *
     * @param formatId the id of a format that this reader knows by now
     * @throws IllegalArgumentException when it knows no such format that can read; the message names those it knows
     */
    public PaperReader as(String formatId) {
        return as(settings.formats().readable().get(formatId));
    }

    /**
     * A reader that takes every input for this format, whatever it looks like.
     *
     * @throws IllegalArgumentException when the format can only write
     */
    public PaperReader as(PaperFormat format) {
        if (!format.canRead()) {
            throw new IllegalArgumentException("the format " + format.id() + " can be written, not read");
        }
        return new PaperReader(settings.withNamed(format));
    }

    /** A reader that says where the papers appeared, and when, on pages that do not. It never replaces what a page says. */
    public PaperReader venue(String name, int year) {
        return venue(Venue.of(name, year));
    }

    /** A reader that says where the papers appeared on pages that do not. It never replaces what a page says. */
    public PaperReader venue(String name) {
        return venue(Venue.of(name));
    }

    /**
     * A reader that says where the papers appeared on pages that do not. A paper without a venue gets this one; a paper with
     * a venue of the same name or acronym and without a year gets the year.
     */
    public PaperReader venue(Venue venue) {
        return new PaperReader(settings.withVenue(requireNonNull(venue, "venue")));
    }

    /** A reader that knows the day on which its listings were taken, which gives dates without a year theirs. */
    public PaperReader asOf(LocalDate day) {
        return new PaperReader(settings.withAsOf(requireNonNull(day, "day")));
    }

    /** A reader with other limits; the default is {@link Limits#safe()}. */
    public PaperReader limits(Limits limits) {
        return new PaperReader(settings.withLimits(requireNonNull(limits, "limits")));
    }

    /** A reader that tells every problem as it is met, beyond those that a reading keeps. */
    public PaperReader onProblem(ProblemSink sink) {
        return new PaperReader(settings.withSink(requireNonNull(sink, "sink")));
    }

    /** A reader that tells how far it has come. */
    public PaperReader onProgress(ProgressListener listener) {
        return new PaperReader(settings.withProgress(requireNonNull(listener, "listener")));
    }

    /** A reader that ends a reading with a {@link ReadException} at the first problem of error level. */
    public PaperReader strict() {
        return budget(0);
    }

    /**
     * A reader that ends a reading with a {@link ReadException} at the problem of error level that is one too many.
     *
     * @param errors how many are let pass, 0 or more
     */
    public PaperReader budget(int errors) {
        if (errors < 0) {
            throw new IllegalArgumentException("a budget of errors is 0 or more, not " + errors);
        }
        return new PaperReader(settings.withTolerated(errors));
    }

    /**
     * Reads a file.
     *
     * @throws ReadException when the file cannot be read, a limit on the whole is reached, the thread is interrupted, or
     *     errors are too many
     */
    public Reading read(Path file) {
        return read(Source.of(file));
    }

    /**
     * Reads a source.
     *
     * @throws ReadException when the source cannot be read, a limit on the whole is reached, the thread is interrupted, or
     *     errors are too many
     */
    public Reading read(Source source) {
        long most = settings.limits().records();
        List<PaperRecord> records = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        try (PaperStream stream = new PaperStream(settings, source, next -> {
            if (ignored.size() < Reading.IGNORED_KEPT) {
                ignored.add(next);
            }
        })) {
            for (Iterator<PaperRecord> each = stream.records().iterator(); each.hasNext(); ) {
                PaperRecord next = each.next();
                if (records.size() == most) {
                    throw tooMany(next, most);
                }
                records.add(next);
            }
            return new Reading(source.name(), stream.format(), records, stream.log(), ignored);
        }
    }

    private static ReadException tooMany(PaperRecord next, long most) {
        String message = "there are more than " + most + " papers; the limit records is " + most
                + " and does not hold for a stream";
        return new ReadException(new Problem(ProblemCode.LIMIT_EXCEEDED, next.span(), message, ""));
    }

    /**
     * Streams a file that may be larger than memory. Close the stream, or read it to its end.
     *
     * @throws ReadException when the file cannot be opened
     */
    public PaperStream stream(Path file) {
        return stream(Source.of(file));
    }

    /**
     * Streams a source that may be larger than memory. Close the stream, or read it to its end.
     *
     * @throws ReadException when the source cannot be opened
     */
    public PaperStream stream(Source source) {
        return new PaperStream(settings, source, ignored -> {});
    }

    /** The formats that a file may be of, the likeliest first, each with its reason. */
    public ImmutableList<Candidate> detect(Path file) {
        return detect(Source.of(file));
    }

    /**
     * The formats that a source may be of, the likeliest first, each with its reason; of an archive those of its first entry
     * that is not blank. Empty when no format claims it.
     *
     * @throws ReadException when the source cannot be opened or its beginning cannot be read
     */
    public ImmutableList<Candidate> detect(Source source) {
        try (InputCursor inputs = InputCursor.open(source, settings.limits(), problem -> {}, bytes -> {})) {
            for (Optional<Input> input = inputs.next(); input.isPresent(); input = inputs.next()) {
                if (!Blanks.isBlank(input.get().head().text())) {
                    input.get().requireBeginning();
                    return settings.formats().detect(input.get().head());
                }
            }
            return ImmutableList.of();
        } catch (IOException e) {
            throw ReadException.unreadable(source.name(), e);
        }
    }
}
