package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.source.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads papers. */
final class ReadingOptions {
    @Option(names = "--from", paramLabel = "FORMAT", description = "Take every input for this format.")
    private @Nullable String from;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which the listings were taken, such as 2024-05-10; gives dates without a year theirs.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--venue",
            paramLabel = "NAME",
            description = "Where the papers appeared, for pages that do not say it.")
    private @Nullable String venue;

    @Option(names = "--year", paramLabel = "N", description = "The year of the venue.")
    private @Nullable Integer year;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Write problems to this file, one JSON object a line, and not to standard error.")
    private @Nullable Path problems;

    @Option(names = "--strict", description = "Stop at the first problem of error level (exit code 4).")
    private boolean strict;

    @Nullable
    Path problems() {
        return problems;
    }

    /** The reader that these options describe. What is read here streams, so that only a record has limits. */
    PaperReader reader() {
        PaperReader reader = Offprint.reader().limits(Limits.batch());
        if (from != null) {
            reader = reader.as(FormatChoice.named(reader.formats().readable(), from));
        }
        if (asOf != null) {
            reader = reader.asOf(asOf);
        }
        if (strict) {
            reader = reader.strict();
        }
        return withVenue(reader);
    }

    private PaperReader withVenue(PaperReader reader) {
        if (venue != null) {
            return year == null ? reader.venue(venue) : reader.venue(venue, year);
        }
        if (year != null) {
            throw new WrongUsage("--year is the year of the venue: say --venue too");
        }
        return reader;
    }
}
