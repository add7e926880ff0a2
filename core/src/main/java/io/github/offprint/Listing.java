package io.github.offprint;

import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One listing while it is read: the records its format finds, less those over a limit, with the venue filled in where the
 * page is silent, and with a note on each that stood before.
 */
final class Listing {
    private final ReadContext context;
    private final PaperCursor cursor;
    private final RecordLimits limits;
    private final RepeatedPapers seen = new RepeatedPapers();
    private final @Nullable Venue venue;

    private Listing(ReadContext context, PaperCursor cursor, @Nullable Venue venue) {
        this.context = context;
        this.cursor = cursor;
        this.limits = new RecordLimits(context.limits());
        this.venue = venue;
    }

    /** Starts reading an input with a format. */
    static Listing open(PaperFormat format, ReadContext context, ReadSettings settings) {
        try {
            return new Listing(context, format.open(context), settings.venue());
        } catch (IOException e) {
            throw ReadException.unreadable(context.sourceName(), e);
        }
    }

    /** Fills in what the page does not say, and nothing else. */
    private static Paper complete(Paper paper, Venue said) {
        Optional<Venue> printed = paper.venue();
        if (printed.isEmpty()) {
            return paper.with(p -> p.venue(said));
        }
        boolean lacksYear = printed.get().year().isEmpty() && said.year().isPresent();
        return lacksYear && sameName(printed.get(), said)
                ? paper.with(p -> p.venue(printed.get().withYear(said.year().getAsInt())))
                : paper;
    }

    private static boolean sameName(Venue printed, Venue said) {
        return printed.name().equalsIgnoreCase(said.name())
                || printed.acronym().filter(said.name()::equalsIgnoreCase).isPresent();
    }

    /** The next record, or empty at the end of the listing. */
    Optional<PaperRecord> next() {
        while (true) {
            Optional<PaperRecord> found = found();
            if (found.isEmpty()) {
                return found;
            }
            Optional<Problem> excess = limits.exceededBy(found.get());
            if (excess.isEmpty()) {
                return Optional.of(completed(found.get()));
            }
            context.report(excess.get());
        }
    }

    private Optional<PaperRecord> found() {
        try {
            return cursor.next();
        } catch (IOException e) {
            throw ReadException.unreadable(context.sourceName(), e);
        }
    }

    private PaperRecord completed(PaperRecord found) {
        seen.note(found).ifPresent(context::report);
        return venue == null ? found : new PaperRecord(complete(found.paper(), venue), found.span());
    }

    /** Lets go of what the format holds. What was read stays valid, so a failure here is a problem and no exception. */
    void close() {
        try {
            cursor.close();
        } catch (IOException e) {
            context.report(new Problem(
                    ProblemCode.NOT_CLOSED, Span.startOf(context.sourceName()), "closing the input failed: " + e, ""));
        }
    }
}
