package io.github.offprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every reading whatever the input, tried with the smallest format there can be. */
class ReadingLawsTest {
    private final PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));

    @Property
    void anyBytesGiveAReadingThatIsTheSameTwiceAndLosesNothing(@ForAll("bytes") byte[] bytes) {
        Reading reading = reader.read(Source.bytes("page", bytes));
        Reading again = reader.read(Source.bytes("page", bytes));
        assertSame(reading, again);
        assertThat(reading.records().size() + reading.problemCount()).isPositive();
    }

    @Property
    void anyBytesGiveAReadingOrOneExceptionWhateverTheyPretendToBe(
            @ForAll("bytes") byte[] bytes, @ForAll("signatures") byte[] signature) {
        try {
            Reading reading = reader.read(Source.bytes("page", Bytes.concat(signature, bytes)));
            assertThat(reading.records().size() + reading.problemCount()).isPositive();
        } catch (ReadException limit) {
            assertThat(limit.problem().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        }
    }

    @Property
    void theWayTheBytesComeChangesNothing(
            @ForAll("bytes") byte[] bytes,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 9000) Integer> portions) {
        int[] giving = portions.stream().mapToInt(Integer::intValue).toArray();
        Reading whole = reader.read(Source.bytes("page", bytes));
        assertSame(reader.read(FaultySource.of("page", bytes).giving(giving).source()), whole);
    }

    @Property
    void aStreamGivesWhatACollectingReadGives(@ForAll("bytes") byte[] bytes) {
        Reading reading = reader.read(Source.bytes("page", bytes));
        List<Problem> told = new ArrayList<>();
        try (PaperStream stream = reader.onProblem(told::add).stream(Source.bytes("page", bytes))) {
            assertThat(stream.records().toList()).isEqualTo(reading.records());
            assertThat(stream.problems()).isEqualTo(reading.problems());
            assertThat(stream.problemCount()).isEqualTo(reading.problemCount());
            assertThat(stream.format()).isEqualTo(reading.format());
        }
        assertThat(told).isEqualTo(reading.problems());
    }

    @Property
    void theEncodingChangesNothing(@ForAll("pages") String page, @ForAll("charsets") String charset) {
        Reading utf8 = reader.read(Source.bytes("page", ("\uFEFF" + page).getBytes(UTF_8)));
        Reading other = reader.read(Source.bytes("page", ("\uFEFF" + page).getBytes(Charset.forName(charset))));
        assertSame(other, utf8);
        assertSame(reader.read(Source.text("page", "\uFEFF" + page)), utf8);
    }

    @Property
    void thePackingChangesNothingButTheName(@ForAll("pages") String page, @ForAll @IntRange(max = 2000) int cut) {
        byte[] bytes = page.getBytes(UTF_8);
        int middle = Math.min(cut, bytes.length);
        Reading plain = reader.read(Source.bytes("page", bytes));
        byte[] members = Bytes.concat(
                Packing.gzip(Arrays.copyOf(bytes, middle)),
                Packing.gzip(Arrays.copyOfRange(bytes, middle, bytes.length)));
        assertSame(reader.read(Source.bytes("page", Packing.gzip(bytes))), plain);
        assertSame(reader.read(Source.bytes("page", members)), plain);
        Reading unzipped = reader.read(Source.bytes("page", Packing.zip("entry", bytes)));
        assertThat(unzipped.papers()).isEqualTo(plain.papers());
        assertThat(lines(unzipped)).isEqualTo(lines(plain));
    }

    @Property
    void lineEndsChangeNothingButTheOffsets(@ForAll("pages") String page) {
        Reading lf = reader.read(Source.text("page", page));
        for (String end : List.of("\r\n", "\r")) {
            Reading other = reader.read(Source.text("page", page.replace("\n", end)));
            assertThat(other.papers()).isEqualTo(lf.papers());
            assertThat(lines(other)).isEqualTo(lines(lf));
        }
    }

    @Property
    void blankLinesBehindAndAMarkInFrontChangeNothing(@ForAll("pages") String page) {
        Reading plain = reader.read(Source.text("page", page));
        for (String other : List.of(page + "\n", page + "\n\n \t\n\u00A0", "\uFEFF" + page, "\uFEFF\uFEFF" + page)) {
            Reading reading = reader.read(Source.bytes("page", other.getBytes(UTF_8)));
            assertThat(reading.papers()).isEqualTo(plain.papers());
            assertThat(lines(reading)).isEqualTo(lines(plain));
        }
    }

    @Property(tries = 40)
    void aFailureComesAfterThePapersBeforeItAndTheReaderReadsOn(@ForAll("pages") String page) {
        byte[] bytes = page.getBytes(UTF_8);
        List<PaperRecord> all = reader.read(Source.bytes("page", bytes)).records();
        for (int after = 0; after <= bytes.length; after += 1 + after / 50) {
            Exception failure = after % 2 == 0 ? new IOException("unplugged") : new IllegalStateException("broken");
            FaultySource source = FaultySource.of("page", bytes).giving(7, 0).failingAfter(after, failure);
            List<PaperRecord> delivered = new ArrayList<>();
            ReadException thrown = catchThrowableOfType(ReadException.class, () -> {
                try (PaperStream stream = reader.stream(source.source())) {
                    stream.records().forEach(delivered::add);
                }
            });
            assertThat(thrown).hasCause(failure).hasMessageContaining("page");
            assertThat(thrown.problem().code()).isEqualTo(ProblemCode.UNREADABLE);
            assertThat(delivered).isEqualTo(all.subList(0, delivered.size()));
            assertThat(source.timesClosed()).isEqualTo(1);
            assertThat(reader.read(Source.bytes("page", bytes)).records()).isEqualTo(all);
        }
    }

    @Property(tries = 60)
    void everyBeginningOfAPageGivesABeginningOfItsPapers(@ForAll("pages") String page) {
        List<Paper> all = reader.read(Source.text("page", page)).papers().list();
        for (int cut = 0; cut <= page.length(); cut += 1 + cut / 40) {
            List<Paper> some = reader.read(Source.text("page", page.substring(0, cut)))
                    .papers()
                    .list();
            int sure = Math.max(0, some.size() - 1);
            assertThat(some.subList(0, sure)).isEqualTo(all.subList(0, sure));
        }
    }

    @Property(tries = 50)
    void aStreamReadsNoFurtherThanItIsAskedTo(@ForAll @IntRange(min = 1, max = 5000) int wanted) {
        byte[] line = "A title of forty characters, one of many\n".getBytes(UTF_8);
        FaultySource endless = FaultySource.of("page", line).endless();
        try (PaperStream stream = reader.limits(Limits.batch()).stream(endless.source())) {
            assertThat(stream.papers().limit(wanted)).hasSize(wanted);
        }
        assertThat(endless.bytesRead()).isLessThan((long) wanted * line.length + 100_000);
        assertThat(endless.timesClosed()).isEqualTo(1);
    }

    @Property
    void keepsTheFirstProblemsAndCountsAll(@ForAll("pages") String page, @ForAll @IntRange(max = 20) int limit) {
        Limits few = Limits.safe().toBuilder().problems(limit).build();
        Reading all = reader.read(Source.text("page", page));
        Reading some = reader.limits(few).read(Source.text("page", page));
        assertThat(some.problems())
                .isEqualTo(
                        all.problems().subList(0, Math.min(limit, all.problems().size())));
        assertThat(some.problems().size() + some.droppedProblems()).isEqualTo(all.problemCount());
    }

    @Property
    void strictReadingThrowsTheFirstErrorThatLenientReadingReports(@ForAll("pages") String page) {
        List<Problem> errors = reader.read(Source.text("page", page)).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.MALFORMED_RECORD)
                .toList();
        try {
            reader.strict().read(Source.text("page", page));
            assertThat(errors).isEmpty();
        } catch (ReadException e) {
            assertThat(errors).startsWith(e.problem());
        }
    }

    @Property
    void raisingALimitNeverLosesAPaper(@ForAll("pages") String page, @ForAll @IntRange(min = 1, max = 60) int limit) {
        for (int more : new int[] {1, 7}) {
            assertThat(titles(page, limits(limit + more)).size())
                    .isGreaterThanOrEqualTo(titles(page, limits(limit)).size());
        }
    }

    private static Limits limits(int most) {
        return Limits.safe().toBuilder()
                .lineLength(most)
                .titleLength(Math.max(1, most - 3))
                .recordLength(most + 2)
                .inputSize(20L * most)
                .build();
    }

    private List<String> titles(String page, Limits limits) {
        List<String> titles = new ArrayList<>();
        try (PaperStream stream = reader.limits(limits).stream(Source.text("page", page))) {
            stream.papers().map(Paper::title).forEach(titles::add);
        } catch (ReadException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        }
        return titles;
    }

    @Property
    void everySpanSlicesToItsText(@ForAll("pages") String page) {
        Reading reading = reader.read(Source.text("page", page));
        for (PaperRecord record : reading.records()) {
            assertThat(Blanks.strip(slice(page, record.span())))
                    .isEqualTo(record.paper().title());
        }
        for (Problem problem : reading.problems()) {
            if (problem.code() == ProblemCode.MALFORMED_RECORD || problem.code() == ProblemCode.INVALID_VALUE) {
                assertThat(slice(page, problem.span())).isEqualTo(problem.text());
            }
        }
    }

    @Property(tries = 20)
    void manyThreadsShareAReader(@ForAll("pages") String page) {
        Reading alone = reader.read(Source.text("page", page));
        List<Reading> together = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> reader.read(Source.text("page", page)))
                .toList();
        together.forEach(reading -> assertSame(reading, alone));
    }

    private static String slice(String text, Span span) {
        return text.substring((int) span.start().offset(), (int) span.end().offset());
    }

    private static ImmutableList<Long> lines(Reading reading) {
        return reading.records().stream()
                .map(record -> record.span().start().line())
                .collect(ImmutableList.toImmutableList());
    }

    private static void assertSame(Reading reading, Reading other) {
        assertThat(reading.records()).isEqualTo(other.records());
        assertThat(reading.problems()).isEqualTo(other.problems());
        assertThat(reading.ignored()).isEqualTo(other.ignored());
        Iterator<Paper> papers = other.papers().iterator();
        reading.papers().forEach(paper -> assertThat(paper).isEqualTo(papers.next()));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> lines = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of("Größe", "深度学习", "𝒙-Parsing", "Trees", "of", "Titles", "ǅ", "ﬁ")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .map(words -> String.join(" ", words))),
                Tuple.of(1, Arbitraries.of("!bad", "?odd 𝒙", "# heading", "", " \t", "\u2028 x", "x".repeat(9000))));
        return lines.list().ofMaxSize(25).map(all -> String.join("\n", all));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> page = pages().map(text -> text.getBytes(UTF_8));
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        return Combinators.combine(page, noise, Arbitraries.integers().between(0, 20_000), page)
                .as((before, middle, cut, after) ->
                        Bytes.concat(Arrays.copyOf(before, Math.min(cut, before.length)), middle, after));
    }

    @Provide
    Arbitrary<byte[]> signatures() {
        return Arbitraries.of(
                        "\u001F\u008B\b",
                        "PK\u0003\u0004",
                        "PK\u0005\u0006",
                        "%PDF-",
                        "BZh",
                        "\u00FF\u00FE",
                        "\u00FE\u00FF")
                .map(text -> text.getBytes(ISO_8859_1));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    }
}
