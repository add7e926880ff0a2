package io.github.offprint.parsers.fuzz;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;

/** Any bytes, compressed or not, are read as what they look like, or refused with one exception. */
public final class ReadDetected {
    private static final PaperReader READER = Offprint.reader();

    private ReadDetected() {}

    /** Throws when a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        Promises.check(input.length, () -> {
            try {
                Reading reading = READER.read(Source.bytes("input", input));
                Promises.require(reading.records().size() + reading.problemCount() > 0, "nothing came of the input");
            } catch (ReadException refused) {
                Promises.require(!refused.problem().message().isBlank(), "refused without a word");
            }
        });
    }
}
