package io.github.offprint.parsers.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The first byte says as which format the rest is read, whatever it looks like: spans lie in the text, and nothing is thrown. */
public final class ReadForced {
    private static final ImmutableList<PaperReader> READERS = Offprint.reader().formats().list().stream()
            .filter(PaperFormat::canRead)
            .map(Offprint.reader()::as)
            .collect(toImmutableList());

    private ReadForced() {}

    /** Throws when a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        PaperReader reader = READERS.get((input[0] & 0xFF) % READERS.size());
        Promises.check(input.length, () -> {
            Reading reading = reader.read(Source.text("input", text));
            Promises.require(reading.records().size() + reading.problemCount() > 0, "nothing came of the input");
            Stream.concat(
                            reading.records().stream().map(PaperRecord::span),
                            reading.problems().stream().map(Problem::span))
                    .forEach(span -> Promises.require(span.end().offset() <= text.length(), span + " is outside"));
        });
    }
}
