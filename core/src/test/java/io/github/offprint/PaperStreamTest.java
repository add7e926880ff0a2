package io.github.offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.format.Detection;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PaperStreamTest {
    private static final byte[] LINES = "One\nTwo\nThree\n".getBytes(UTF_8);

    private final PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));

    @AfterEach
    void noInterruptIsLeftBehind() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void opensTheSourceOnceAndClosesItAtTheEnd() {
        FaultySource source = FaultySource.of("page", LINES);
        PaperStream stream = reader.stream(source.source());
        assertThat(stream.format()).isEmpty();
        assertThat(stream.papers()).extracting(Paper::title).containsExactly("One", "Two", "Three");
        assertThat(stream.format()).isPresent();
        assertThat(source.timesOpened()).isEqualTo(1);
        assertThat(source.timesClosed()).isEqualTo(1);
        stream.close();
        assertThat(source.timesClosed()).isEqualTo(1);
    }

    @Test
    void closingTheStreamOfPapersClosesTheSource() {
        FaultySource source = FaultySource.of("page", LINES);
        try (Stream<Paper> papers = reader.stream(source.source()).papers()) {
            assertThat(papers.findFirst()).isPresent();
            assertThat(source.timesClosed()).isZero();
        }
        assertThat(source.timesClosed()).isEqualTo(1);
    }

    @Test
    void givesNothingMoreOnceItIsClosed() {
        PaperStream stream = reader.stream(Source.bytes("page", LINES));
        Iterator<Paper> papers = stream.papers().iterator();
        papers.next();
        stream.close();
        // The iterator had looked one ahead at most.
        assertThat(count(papers)).isLessThanOrEqualTo(1);
    }

    @Test
    void streamsByOnce() {
        try (PaperStream stream = reader.stream(Source.bytes("page", LINES))) {
            assertThat(stream.records()).hasSize(3);
            assertThatThrownBy(stream::papers).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void hasNextMayBeAskedAnyNumberOfTimes() {
        Iterator<PaperRecord> records =
                reader.stream(Source.bytes("page", LINES)).records().iterator();
        for (int i = 0; i < 10; i++) {
            assertThat(records.hasNext()).isTrue();
        }
        assertThat(count(records)).isEqualTo(3);
    }

    @Test
    void canBeSplitAmongThreads() {
        byte[] many = "A title\n".repeat(20_000).getBytes(UTF_8);
        try (PaperStream stream = reader.stream(Source.bytes("page", many))) {
            assertThat(stream.papers()
                            .parallel()
                            .filter(paper -> paper.title().equals("A title"))
                            .count())
                    .isEqualTo(20_000);
        }
    }

    @Test
    void aFailureToCloseIsAProblemAndCostsNothing() {
        for (Exception failure : List.of(new IOException("busy"), new IllegalStateException("busy"))) {
            FaultySource source = FaultySource.of("page", LINES).failingOnClose(failure);
            Reading reading = reader.strict().read(source.source());
            assertThat(reading.papers()).hasSize(3);
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.NOT_CLOSED);
                assertThat(problem.message()).contains("busy");
            });
        }
    }

    @Test
    void aSourceThatCannotBeOpenedIsSaidAtOnce() {
        IOException refused = new IOException("connection refused");
        Source source = Source.stream("page", () -> {
            throw refused;
        });
        assertThatThrownBy(() -> reader.stream(source))
                .isInstanceOf(ReadException.class)
                .hasCause(refused);
    }

    @Test
    void anInterruptEndsTheReadingAndStaysSet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.titles");
        Files.write(file, "A title\n".repeat(100_000).getBytes(UTF_8));
        FaultySource slow = FaultySource.of("page", LINES).giving(1).endless();
        for (Source source :
                List.of(Source.of(file), Source.text("page", "A title\n".repeat(100_000)), slow.source())) {
            List<Paper> before = new ArrayList<>();
            ReadException thrown = catchThrowableOfType(ReadException.class, () -> {
                try (PaperStream stream = reader.stream(source)) {
                    stream.papers()
                            .peek(before::add)
                            .filter(paper -> before.size() == 20)
                            .forEach(paper -> Thread.currentThread().interrupt());
                }
            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(thrown.problem().code()).isEqualTo(ProblemCode.CANCELLED);
            assertThat(before).hasSize(20);
        }
        assertThat(slow.timesClosed()).isEqualTo(1);
    }

    @Test
    void aThreadThatIsInterruptedAlreadyReadsNothing() {
        FaultySource source = FaultySource.of("page", LINES);
        Thread.currentThread().interrupt();
        ReadException thrown = catchThrowableOfType(ReadException.class, () -> reader.read(source.source()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.CANCELLED);
        assertThat(source.timesOpened()).isZero();
        assertThat(reader.read(source.source()).papers()).hasSize(3);
    }

    @Test
    void anotherThreadCanCancelAReadingThatFindsNothing() throws InterruptedException {
        FaultySource endless =
                FaultySource.of("page", "# no paper\n".getBytes(UTF_8)).endless();
        List<Throwable> thrown = new ArrayList<>();
        Thread reading = new Thread(() -> {
            try {
                reader.limits(Limits.batch()).read(endless.source());
            } catch (ReadException e) {
                thrown.add(e);
            }
        });
        reading.start();
        while (endless.bytesRead() < 100_000) {
            Thread.onSpinWait();
        }
        reading.interrupt();
        reading.join(5_000);
        assertThat(reading.isAlive()).isFalse();
        assertThat(thrown)
                .singleElement()
                .satisfies(e -> assertThat(((ReadException) e).problem().code()).isEqualTo(ProblemCode.CANCELLED));
        assertThat(endless.timesClosed()).isEqualTo(1);
    }

    @Test
    void anEndlessInputIsStoppedByTheLimitOnPapersOrOnBytes() {
        FaultySource papers = FaultySource.of("page", LINES).endless();
        Limits few = Limits.safe().toBuilder().records(1000).build();
        assertThatThrownBy(() -> reader.limits(few).read(papers.source()))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("page:1001:1")
                .hasMessageContaining("records is 1000");
        FaultySource blanks =
                FaultySource.of("page", " ".repeat(999).getBytes(UTF_8)).endless();
        Limits small = Limits.safe().toBuilder().inputSize(100_000).build();
        assertThatThrownBy(() -> reader.limits(small).read(blanks.source()))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("inputSize is 100000");
        assertThat(blanks.timesClosed()).isEqualTo(1);
        assertThat(blanks.bytesRead()).isLessThan(200_000);
    }

    @Test
    void theLimitOnPapersIsNotForStreams() {
        Limits one = Limits.safe().toBuilder().records(1).build();
        try (PaperStream stream = reader.limits(one).stream(Source.bytes("page", LINES))) {
            assertThat(stream.papers()).hasSize(3);
        }
        assertThat(reader.limits(one).read(Source.text("page", "One")).papers()).hasSize(1);
    }

    @Test
    void whatEndsAReadingBeforeItBeginsClosesTheSourceToo() {
        byte[] cut = Arrays.copyOf(Packing.zip("entry", LINES), 40);
        FaultySource source = FaultySource.of("page.zip", cut);
        assertThatThrownBy(() -> reader.strict().stream(source.source()))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("DAMAGED_ARCHIVE");
        assertThat(source.timesClosed()).isEqualTo(1);
        FaultySource named = FaultySource.of("page.gz", LINES);
        IllegalStateException host = new IllegalStateException("enough");
        PaperReader fussy = reader.onProblem(problem -> {
            throw host;
        });
        assertThatThrownBy(() -> fussy.stream(named.source())).isSameAs(host);
        assertThat(named.timesClosed()).isEqualTo(1);
    }

    @Test
    void anArchiveOfNothingThatIsKnownIsAnUnknownFormat() {
        PaperReader none = PaperReader.of(Formats.of());
        Reading reading = none.read(Source.bytes("page.zip", Packing.zip("entry.txt", LINES)));
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE_ENTRY, ProblemCode.UNKNOWN_FORMAT);
        assertThat(reading.problems().get(0).span().source()).isEqualTo("page.zip!entry.txt");
        assertThat(none.detect(Source.bytes("page.zip", Packing.zip("entry.txt", LINES))))
                .isEmpty();
    }

    @Test
    void whatAHostThrowsReachesItAsItIs() {
        FaultySource source = FaultySource.of("page", "!bad\n".getBytes(UTF_8));
        IllegalStateException host = new IllegalStateException("enough");
        PaperReader fussy = reader.onProblem(problem -> {
            throw host;
        });
        assertThatThrownBy(() -> fussy.read(source.source())).isSameAs(host);
        assertThat(source.timesClosed()).isEqualTo(1);
        PaperReader impatient = reader.onProgress(progress -> {
            throw host;
        });
        assertThatThrownBy(() -> impatient.read(source.source())).isSameAs(host);
        assertThat(source.timesClosed()).isEqualTo(2);
    }

    @Test
    void aCursorThatFailsIsAnInputThatFails() {
        IOException broken = new IOException("broken");
        PaperFormat failing = new OneCursor(context -> {
            throw broken;
        });
        assertThatThrownBy(() -> PaperReader.of(Formats.of(failing)).read(Source.text("page", "x")))
                .isInstanceOf(ReadException.class)
                .hasCause(broken);
        PaperFormat failingLater = new OneCursor(context -> () -> {
            throw broken;
        });
        assertThatThrownBy(() -> PaperReader.of(Formats.of(failingLater)).read(Source.text("page", "x")))
                .isInstanceOf(ReadException.class)
                .hasCause(broken);
    }

    @Test
    void aCursorThatCannotBeClosedCostsNothing() {
        PaperFormat stuck = new OneCursor(context -> new PaperCursor() {
            @Override
            public Optional<PaperRecord> next() {
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        });
        Reading reading = PaperReader.of(Formats.of(stuck)).read(Source.text("page", "x"));
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_CLOSED, ProblemCode.NO_PAPERS);
    }

    @Test
    void theInputCanBeTakenOnce() {
        PaperFormat greedy = new OneCursor(context -> {
            context.characters();
            assertThatThrownBy(context::bytes).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(context::lines).isInstanceOf(IllegalStateException.class);
            return Optional::empty;
        });
        assertThat(PaperReader.of(Formats.of(greedy))
                        .read(Source.text("page", "x"))
                        .papers())
                .isEmpty();
    }

    @Test
    void aFormatCanReadBytesAndIsToldTheirCharsetWhereItIsKnown() {
        List<String> seen = new ArrayList<>();
        PaperFormat bytes = new OneCursor(context -> {
            String text = new String(context.bytes().readAllBytes(), UTF_8);
            seen.add(text + " " + context.charset().map(Object::toString).orElse("?") + " " + context.sourceName());
            return Optional::empty;
        });
        PaperReader raw = PaperReader.of(Formats.of(bytes));
        raw.read(Source.text("text", "Größe 𝒙"));
        raw.read(Source.bytes("bytes", "Größe".getBytes(UTF_8)));
        raw.read(Source.bytes("named", "Größe".getBytes(UTF_8)).withCharset(UTF_8));
        raw.read(Source.bytes("packed", Packing.gzip("Größe".getBytes(UTF_8))));
        assertThat(seen).containsExactly("Größe 𝒙 UTF-8 text", "Größe ? bytes", "Größe UTF-8 named", "Größe ? packed");
    }

    private static int count(Iterator<?> iterator) {
        int count = 0;
        while (iterator.hasNext()) {
            iterator.next();
            count++;
        }
        return count;
    }

    private interface Opener {
        PaperCursor open(ReadContext context) throws IOException;
    }

    /** A format that opens whatever a test wants. */
    private record OneCursor(Opener opener) implements PaperFormat {
        @Override
        public String id() {
            return "one-cursor";
        }

        @Override
        public String description() {
            return "a cursor of a test";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of();
        }

        @Override
        public Detection detect(Head head) {
            return Detection.of(1, "it is the only one");
        }

        @Override
        public PaperCursor open(ReadContext context) throws IOException {
            return opener.open(context);
        }
    }
}
