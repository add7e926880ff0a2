package io.github.offprint.parsers.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.laws.InputLaws;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EveryFormatTest {
    private static final Formats FORMATS = Formats.discovered();

    /** What each format writes of the same few invented papers. */
    private static final ImmutableList<byte[]> WRITTEN = FORMATS.writable().list().stream()
            .flatMap(format -> IntStream.range(0, 6).mapToObj(seed -> written(format, seed)))
            .collect(ImmutableList.toImmutableList());

    private final PaperReader reader = PaperReader.of(FORMATS);

    @Property
    void anyInputIsReadAsAnyFormatTheSameWayTwiceAndInAnyPortions(
            @ForAll("damaged") byte[] input,
            @ForAll("readers") PaperReader as,
            @ForAll @IntRange(min = 1, max = 9000) int portion) {
        InputLaws laws = new InputLaws(as, input);
        laws.total();
        laws.repeatable();
        laws.inPortions(portion, 0);
    }

    @Property
    void aStreamGivesWhatACollectingReadGives(@ForAll("damaged") byte[] input, @ForAll("readers") PaperReader as) {
        new InputLaws(as, input).streamed();
    }

    @Property
    void strictReadingThrowsTheFirstErrorThatLenientReadingReports(
            @ForAll("damaged") byte[] input, @ForAll("readers") PaperReader as) {
        new InputLaws(as, input).strict();
    }

    @Property
    void spansLieInTheTextAndRecordsDoNotOverlap(@ForAll("damaged") byte[] input, @ForAll("readers") PaperReader as) {
        new InputLaws(as, input).spans();
    }

    @Property(tries = 60)
    void aFailureComesAfterABeginningOfThePapers(@ForAll("whole") byte[] input, @ForAll("readers") PaperReader as) {
        List<PaperRecord> all = as.read(Source.bytes("input", input)).records();
        for (int after = 0; after < input.length; after += 1 + input.length / 20) {
            IOException unplugged = new IOException("unplugged");
            FaultySource source = FaultySource.of("input", input).giving(100).failingAfter(after, unplugged);
            List<PaperRecord> delivered = new ArrayList<>();
            try (PaperStream stream = as.stream(source.source())) {
                stream.records().forEach(delivered::add);
                // What lies behind the end of a document need not be read.
                assertThat(delivered.size()).isLessThanOrEqualTo(all.size());
            } catch (ReadException e) {
                assertThat(e).hasCause(unplugged);
                assertThat(delivered).isEqualTo(all.subList(0, delivered.size()));
            }
            assertThat(source.timesClosed()).isEqualTo(1);
        }
    }

    /**
     * A limit takes whole records away and leaves the others as they were. Only where it takes a line of copied text is less
     * known of the lines around it than before, and where it ends the input, the last record may be cut.
     */
    @Property
    void aTightLimitLosesPapersAndNothingElse(
            @ForAll("whole") byte[] input,
            @ForAll("readers") PaperReader as,
            @ForAll @IntRange(min = 1, max = 400) int most) {
        Limits tight = Limits.safe().toBuilder()
                .lineLength(20 * most)
                .recordLength(20 * most)
                .titleLength(most)
                .nameLength(most)
                .valueLength(10 * most)
                .authors(most)
                .fields(most)
                .nesting(most)
                .inputSize(200L * most)
                .build();
        List<PaperRecord> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean whole = true;
        try (PaperStream stream = as.limits(tight).onProblem(problems::add).stream(Source.bytes("input", input))) {
            stream.records().forEach(kept::add);
        } catch (ReadException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
            whole = false;
        }
        for (PaperRecord record : kept) {
            assertThat(record.paper().title().length()).isLessThanOrEqualTo(most);
            assertThat(record.paper().authors().size()).isLessThanOrEqualTo(most);
        }
        if (whole && problems.stream().noneMatch(EveryFormatTest::leavesOutALine)) {
            List<PaperRecord> all =
                    new ArrayList<>(as.read(Source.bytes("input", input)).records());
            all.retainAll(kept);
            assertThat(kept).isEqualTo(all);
        }
    }

    private static boolean leavesOutALine(Problem problem) {
        return problem.code() == ProblemCode.OVERSIZED_RECORD
                && problem.message().contains("the limit lineLength is");
    }

    private static byte[] written(PaperFormat format, int seed) {
        StringWriter out = new StringWriter();
        Papers.of(PaperGenerator.seeded(seed).papers(1 + seed)).write(out, format);
        return out.toString().getBytes(UTF_8);
    }

    /** Readers that are told the format, and one that has to find it. */
    @Provide
    Arbitrary<PaperReader> readers() {
        return Arbitraries.of(Stream.concat(
                        Stream.of(Offprint.reader()),
                        FORMATS.readable().list().stream().map(reader::as))
                .toList());
    }

    @Provide
    Arbitrary<byte[]> whole() {
        return Arbitraries.of(WRITTEN);
    }

    /** Two documents spliced, with noise between them, and a few bytes changed. */
    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> noise = Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(5),
                Arbitraries.of("\n", "{", "}", "[", "\"", "\\", "@", " · ", "\r", "\u2028", "]]>", "<", "  -  ")
                        .map(text -> text.getBytes(UTF_8)));
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(whole(), place, noise, whole(), place)
                .as((first, cut, middle, second, from) -> Bytes.concat(
                        Arrays.copyOf(first, (int) (cut * first.length)),
                        middle,
                        Arrays.copyOfRange(second, (int) (from * second.length), second.length)));
    }
}
