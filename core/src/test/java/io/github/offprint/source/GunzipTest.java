package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import com.google.common.io.CharStreams;
import com.google.common.primitives.Bytes;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.Packing;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GunzipTest {
    private final List<Problem> problems = new ArrayList<>();
    private Limits limits = Limits.safe();

    @Property
    void readsAllMembersThroughAnyPortions(
            @ForAll @Size(max = 6) List<@StringLength(max = 300) String> members,
            @ForAll @IntRange(min = 1, max = 40) int portion) {
        problems.clear();
        List<String> texts = members.stream().map(GunzipTest::encodable).toList();
        byte[] packed = texts.stream().map(GunzipTest::gzip).reduce(new byte[0], Bytes::concat);
        assertThat(read(FaultySource.of("test.gz", packed).giving(portion, 0, 1).source()))
                .isEqualTo(String.join("", texts));
        assertThat(problems).isEmpty();
    }

    @Test
    void stepsOverEverythingAHeaderMayHave() {
        byte[] plain = gzip("text");
        byte[] header = bytes("1F8B081F00000000" + "0003" + "0300414243" + "6E616D6500" + "636F6D6D656E7400" + "FFFF");
        byte[] packed = Bytes.concat(header, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(read(packed)).isEqualTo("text");
        assertThat(problems).isEmpty();
    }

    @Test
    void acceptsPaddingWithZeros() {
        assertThat(read(Bytes.concat(gzip("a"), new byte[9000], gzip("b"), new byte[3])))
                .isEqualTo("ab");
        assertThat(problems).isEmpty();
    }

    @Test
    void saysOnceWhatFollowsThatIsNoGzip() {
        for (String junk : List.of("junk", "\u001Fjunk", "0\0\0junk")) {
            problems.clear();
            assertThat(read(Bytes.concat(gzip("a"), junk.getBytes(UTF_8)))).isEqualTo("a");
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED_ARCHIVE);
                assertThat(problem.message())
                        .contains("no gzip data")
                        .contains("member 1")
                        .contains("1 plain bytes");
            });
        }
    }

    @Test
    void deliversWhatCameBeforeADamagedHeader() {
        for (String header : List.of("1F8B09", "1F8B08E0", "1F8B0804", "1F8B08")) {
            problems.clear();
            assertThat(read(Bytes.concat(gzip("a"), bytes(header)))).isEqualTo("a");
            assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DAMAGED_ARCHIVE);
        }
    }

    @Test
    void deliversWhatCameBeforeDamageInsideABlock() {
        byte[] packed = gzip("0123456789 abcdefghij ".repeat(2000));
        byte[] damaged = Bytes.concat(Arrays.copyOf(packed, packed.length / 2), bytes("FFFFFFFFFFFFFFFF"));
        assertThat(read(damaged)).startsWith("0123456789 abcdefghij ".repeat(500));
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DAMAGED_ARCHIVE);
    }

    @Test
    void readsTheNextMemberAfterAWrongChecksum() {
        byte[] wrong = gzip("wrong");
        wrong[wrong.length - 5] ^= 1;
        byte[] length = gzip("length");
        length[length.length - 1] ^= 1;
        assertThat(read(Bytes.concat(wrong, length, gzip(" right")))).isEqualTo("wronglength right");
        assertThat(problems).hasSize(2).allMatch(problem -> problem.message().startsWith("the checksum or length"));
    }

    @Test
    void everyCutGivesAPrefixAndAProblemUnlessItIsBetweenMembers() {
        String text = "One line\nand another one, not quite the same\n";
        byte[] first = gzip(text);
        byte[] packed = Bytes.concat(first, gzip(text));
        for (int cut = 2; cut < packed.length; cut++) {
            problems.clear();
            assertThat(text + text).startsWith(read(Arrays.copyOf(packed, cut)));
            assertThat(problems).hasSize(cut == first.length ? 0 : 1);
        }
    }

    @Property
    void anyChangedByteGivesTextAndProblemsAndNothingElse(@ForAll @IntRange(max = 80) int place, @ForAll byte value) {
        byte[] packed = Bytes.concat(gzip("some text to pack, some text"), gzip("more of it"));
        packed[2 + place % (packed.length - 2)] = value;
        problems.clear();
        try {
            read(packed);
        } catch (ReadException limit) {
            assertThat(limit.problem().code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        }
    }

    @Test
    void aBombIsRefusedByItsRatioAndTheRatioIsMonotone() {
        byte[] bomb = gzip(" ".repeat(3 << 20));
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("test.gz")
                .hasMessageContaining("compressionRatio is 100")
                .hasMessageContaining("a ratio of 1");
        limits = Limits.safe().toBuilder().compressionRatio(1040).build();
        assertThat(read(bomb)).hasSize(3 << 20);
    }

    @Test
    void aMebibyteMayComeFromAnywhere() {
        assertThat(read(gzip(" ".repeat(1 << 20)))).hasSize(1 << 20);
        assertThat(problems).isEmpty();
    }

    @Test
    void theSizeThatCountsIsThePlainOne() {
        limits = Limits.safe().toBuilder().inputSize(10).build();
        assertThat(read(gzip("0123456789"))).isEqualTo("0123456789");
        assertThatThrownBy(() -> read(gzip("0123456789a"))).hasMessageContaining("inputSize is 10");
    }

    @Test
    void whatNeverEndsIsRefused() {
        limits = Limits.safe().toBuilder().archiveEntries(50).build();
        byte[] start = gzip("a");
        byte[] endlessName = Bytes.concat(
                bytes("1F8B0808000000000003"), "name".repeat(30_000).getBytes(UTF_8));
        assertThat(read(Bytes.concat(start, endlessName))).isEqualTo("a");
        assertThat(read(FaultySource.of("test.gz", gzip("")).endless().source()))
                .isEmpty();
        assertThat(read(Bytes.concat(start, new byte[2 << 20]))).isEqualTo("a");
        assertThat(problems)
                .extracting(Problem::message)
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("a name or comment in a gzip header does not end"),
                        members -> assertThat(members).startsWith("more than 50 empty members follow one another"),
                        zeros -> assertThat(zeros).startsWith("zeros without end follow"));
    }

    @Test
    void doesNotOpenWhatIsPackedTwice() {
        try (InputCursor inputs = open(Source.bytes("test.gz", Bytes.concat(new byte[0], Packing.gzip(gzip("a")))))) {
            assertThat(inputs.next()).isEmpty();
        }
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.NESTED_ARCHIVE);
    }

    @Test
    void theContentDecidesAndNotTheName() {
        assertThat(read(Source.bytes("plain.GZ", "just text".getBytes(UTF_8)))).isEqualTo("just text");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.NOT_COMPRESSED);
        problems.clear();
        assertThat(read(Source.bytes("packed.txt", gzip("text")))).isEqualTo("text");
        assertThat(read(Source.bytes("empty.gz", new byte[0]))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aFailureOfTheSourceComesAfterWhatCouldBeUnpacked() throws IOException {
        byte[] packed = Bytes.concat(gzip("first"), gzip("second"));
        IOException unplugged = new IOException("unplugged");
        FaultySource source = FaultySource.of("test.gz", packed).failingAfter(gzip("first").length + 3L, unplugged);
        try (InputCursor inputs = open(source.source())) {
            Reader text = inputs.next().orElseThrow().characters();
            char[] first = new char[5];
            assertThat(text.read(first)).isEqualTo(5);
            assertThat(first).containsExactly("first".toCharArray());
            assertThatThrownBy(text::read).isInstanceOf(ReadException.class).hasCause(unplugged);
        }
        assertThat(source.timesClosed()).isEqualTo(1);
    }

    private static String encodable(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace("\uFEFF", "").replace("\0", "");
    }

    private static byte[] gzip(String text) {
        return Packing.gzip(text.getBytes(UTF_8));
    }

    private static byte[] bytes(String hex) {
        return BaseEncoding.base16().decode(hex);
    }

    private String read(byte[] packed) {
        return read(Source.bytes("test.gz", packed));
    }

    private String read(Source source) {
        try (InputCursor inputs = open(source)) {
            Optional<Input> input = inputs.next();
            return input.isPresent() ? CharStreams.toString(input.get().characters()) : "";
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private InputCursor open(Source source) {
        return InputCursor.open(source, limits, problems::add, bytes -> {});
    }
}
