package io.github.offprint;

import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.source.Limits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a {@link PaperReader} was told. */
record ReadSettings(
        Formats formats,
        @Nullable PaperFormat named,
        @Nullable Venue venue,
        @Nullable LocalDate asOf,
        Limits limits,
        ProblemSink sink,
        ProgressListener progress,
        int tolerated) {
    static ReadSettings of(Formats formats) {
        return new ReadSettings(
                formats, null, null, null, Limits.safe(), problem -> {}, soFar -> {}, Integer.MAX_VALUE);
    }

    ReadSettings withFormats(Formats others) {
        return new ReadSettings(others, named, venue, asOf, limits, sink, progress, tolerated);
    }

    ReadSettings withNamed(PaperFormat format) {
        return new ReadSettings(formats, format, venue, asOf, limits, sink, progress, tolerated);
    }

    ReadSettings withVenue(Venue where) {
        return new ReadSettings(formats, named, where, asOf, limits, sink, progress, tolerated);
    }

    ReadSettings withAsOf(LocalDate day) {
        return new ReadSettings(formats, named, venue, day, limits, sink, progress, tolerated);
    }

    ReadSettings withLimits(Limits others) {
        return new ReadSettings(formats, named, venue, asOf, others, sink, progress, tolerated);
    }

    ReadSettings withSink(ProblemSink other) {
        return new ReadSettings(formats, named, venue, asOf, limits, other, progress, tolerated);
    }

    ReadSettings withProgress(ProgressListener other) {
        return new ReadSettings(formats, named, venue, asOf, limits, sink, other, tolerated);
    }

    ReadSettings withTolerated(int errors) {
        return new ReadSettings(formats, named, venue, asOf, limits, sink, progress, errors);
    }
}
