package io.github.offprint.parsers.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs and outputs that fail at every single byte, one after the other, as the tests of SQLite have it: an error is never taken
 * for an end, whatever was half read or half written.
 */
class FailingInputsTest {
    private static final int BYTES = 2_000;

    private final PaperReader reader = Offprint.reader();

    static Stream<KnownListing> listings() {
        return KnownListings.all().stream();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void aListingThatFailsAtAnyByteIsNoListing(KnownListing listing) {
        for (PaperReader as : List.of(reader, reader.as(listing.formatId()))) {
            requireFailures(as, listing.name(), listing.bytes(), listing.papers());
        }
    }

    @Test
    void aPackedListingThatFailsAtAnyByteIsNoListing() {
        KnownListing listing = KnownListings.get("poster-session");
        requireFailures(reader, listing.name() + ".gz", Packing.gzip(listing.bytes()), listing.papers());
        requireFailures(reader, "listings.zip", Packing.zip(listing.name(), listing.bytes()), listing.papers());
    }

    private static void requireFailures(PaperReader reader, String name, byte[] input, List<Paper> all) {
        for (int after = 0; after < Math.min(BYTES, input.length); after++) {
            IOException unplugged = new IOException("unplugged");
            FaultySource source = FaultySource.of(name, input).giving(7, 0, 100).failingAfter(after, unplugged);
            List<Paper> delivered = new ArrayList<>();
            assertThatThrownBy(() -> {
                        try (PaperStream stream = reader.stream(source.source())) {
                            stream.papers().forEach(delivered::add);
                        }
                    })
                    .as("%s failing after %d bytes", name, after)
                    .isInstanceOfSatisfying(
                            ReadException.class,
                            thrown -> assertThat(thrown.problem().code()).isEqualTo(ProblemCode.UNREADABLE))
                    .hasCause(unplugged);
            assertThat(delivered).isEqualTo(all.subList(0, delivered.size()));
            assertThat(source.timesClosed())
                    .as("%s after %d bytes", name, after)
                    .isEqualTo(1);
        }
    }

    static Stream<PaperFormat> writers() {
        return Formats.discovered().writable().list().stream();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void anOutputThatFailsAtAnyCharacterIsNoOutput(PaperFormat format) {
        Papers papers = Papers.of(SamplePapers.varied().subList(0, 3));
        StringWriter whole = new StringWriter();
        papers.write(whole, format);
        for (int after = 0; after < Math.min(BYTES, whole.toString().length()); after++) {
            Writer full = new FullDisk(after);
            assertThatThrownBy(() -> papers.write(full, format))
                    .as("%s after %d characters", format.id(), after)
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    /** Takes so many characters and no more. */
    private static final class FullDisk extends Writer {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("no space left");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
