package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import com.google.common.io.CharStreams;
import com.google.common.primitives.Bytes;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes to characters, through the door that readings use. */
class TextDecoderTest {
    private static final List<String> MARKS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "41, A",
        "C3A9, é",
        "F09D9299, 𝒙",
        "EFBBBF41, \uFEFFA",
        "EFBBBFEFBBBF41, \uFEFF\uFEFFA",
        "41EFBBBF41, A\uFEFFA",
        "FFFE4100, \uFEFFA",
        "FEFF0041, \uFEFFA",
        "FFFE000041000000, \uFEFFA",
        "0000FEFF00000041, \uFEFFA",
        "EFBBBF, \uFEFF",
        "41004200430044000A00, 'ABCD\n'",
        "0041004200430044000A, 'ABCD\n'",
        "436166E92E, Café.",
        "9351756F746564942E, “Quoted”.",
    })
    void findsTheCharsetFromTheBytes(String hex, String text) throws IOException {
        assertThat(decode(bytes(hex))).isEqualTo(text);
        assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.CHARSET_ASSUMED);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        // hex, text, byte, length; every text holds a good character of two bytes, so that it is UTF-8
        "C3A9C328, é\uFFFD(, 2, 1", // RFC 3629: a lead byte without its second
        "C3A9C0AF2E, é\uFFFD., 2, 2", // an overlong slash
        "C3A9E080802E, é\uFFFD., 2, 3", // an overlong NUL
        "C3A9EDA0BDEDB8802E, é\uFFFD., 2, 6", // CESU-8: surrogates one by one
        "C3A9F48FBFBFF4908080, é\uDBFF\uDFFF\uFFFD, 6, 4", // above U+10FFFF
        "C3A9E282, é\uFFFD, 2, 2", // cut at the end
        "C3A9E9E9E92E, é\uFFFD., 2, 3", // Latin-1 letters in a row
        "636166C3, caf\uFFFD, 3, 1", // a cut sequence alone is no reason to take another charset
    })
    void makesEachBadRunOneReplacementAndOneProblem(String hex, String text, int at, int length) throws IOException {
        assertThat(decode(bytes(hex))).isEqualTo(text);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_TEXT);
            assertThat(problem.message())
                    .startsWith(length + (length == 1 ? " byte" : " bytes") + " at byte " + at + " not valid in UTF-8");
            assertThat(text.substring((int) problem.span().start().offset(), (int)
                            problem.span().end().offset()))
                    .isEqualTo("\uFFFD");
        });
    }

    @Test
    void namesThePlaceInLinesAndColumns() throws IOException {
        byte[] text = Bytes.concat("𝒙é\r\nsecond\r".getBytes(UTF_8), bytes("61FF62"), "\n".getBytes(UTF_8));
        decode(text);
        assertThat(problems).extracting(problem -> problem.span().start()).containsExactly(new Position(3, 2, 13));
    }

    @Test
    void showsTheFirstBytesOfALongRun() throws IOException {
        decode(Bytes.concat("é".getBytes(UTF_8), bytes("FF".repeat(20))));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("20 bytes at byte 2 not valid in UTF-8 became U+FFFD: FF FF FF FF FF FF FF FF ...");
    }

    @Test
    void keepsTheCharacterAfterALoneSurrogate() throws IOException {
        assertThat(decode(bytes("FEFF" + "0041" + "D800" + "000A" + "0042" + "DC00" + "0043")))
                .isEqualTo("\uFEFFA\uFFFD\nB\uFFFDC");
        assertThat(problems)
                .extracting(problem -> problem.span().start().line())
                .containsExactly(1L, 2L);
    }

    @Test
    void readsTheCharsetThatTheHostNamesWhateverTheBytesLookLike() throws IOException {
        assertThat(decode("Größe".getBytes(UTF_8), ISO_8859_1)).isEqualTo("GrÃ¶Ã\u009Fe");
        assertThat(decode(bytes("FFFE4100"), Charset.forName("UTF-16"))).isEqualTo("\uFEFFA");
        assertThat(decode(bytes("C9EEB6C8D1A7CFB0"), Charset.forName("GB18030")))
                .isEqualTo("深度学习");
        assertThat(problems).isEmpty();
    }

    @Test
    void saysWhichCharsetItAssumed() throws IOException {
        assertThat(decode("naïve".getBytes(ISO_8859_1))).isEqualTo("naïve");
        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .endsWith("read as windows-1252");
    }

    @Test
    void nulBytesAloneAreNoUtf16() throws IOException {
        assertThat(decode(new byte[40])).isEqualTo("\0".repeat(40));
        assertThat(decode(Bytes.concat(new byte[40], "plain text".getBytes(UTF_8))))
                .endsWith("plain text");
    }

    @Property
    void decodesWhatWasEncodedInAnyCharsetWithAMarkThroughAnyPortions(
            @ForAll("texts") String text,
            @ForAll("charsets") String charset,
            @ForAll @IntRange(min = 1, max = 9000) int portion)
            throws IOException {
        problems.clear();
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        FaultySource source = FaultySource.of("test", bytes).giving(portion, 0, 1);
        assertThat(read(source.source())).isEqualTo("\uFEFF" + text);
        assertThat(problems).isEmpty();
    }

    @Property
    void anyBytesGiveTheSameTextAndProblemsWhateverThePortions(
            @ForAll("damaged") byte[] bytes, @ForAll @IntRange(min = 1, max = 9000) int portion) throws IOException {
        problems.clear();
        String whole = decode(bytes);
        List<Problem> first = List.copyOf(problems);
        problems.clear();
        assertThat(read(FaultySource.of("test", bytes).giving(portion).source()))
                .isEqualTo(whole);
        assertThat(problems).isEqualTo(first);
    }

    @Property
    void everyProblemNamesTheReplacementItStandsFor(@ForAll("damaged") byte[] bytes) throws IOException {
        problems.clear();
        String text = decode(bytes);
        LineCursor lines = new LineCursor(new StringReader(text), "test", Limits.safe(), problem -> {});
        List<Position> found = new ArrayList<>();
        lines(lines).forEach(line -> {
            for (int i = line.text().indexOf('\uFFFD'); i >= 0; i = line.text().indexOf('\uFFFD', i + 1)) {
                found.add(line.position(i));
            }
        });
        // The bytes EF BF BD are a good U+FFFD, so there may be more in the text than were put there.
        assertThat(found)
                .containsAll(problems.stream()
                        .filter(problem -> problem.code() == ProblemCode.MALFORMED_TEXT)
                        .map(problem -> problem.span().start())
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "深", "𝒙", "\n", "\r", "\uFEFF", " ", "x".repeat(8189))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of(MARKS);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> good = texts().map(text -> text.getBytes(UTF_8));
        Arbitrary<byte[]> bad = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
        Arbitrary<byte[]> utf16 = Arbitraries.oneOf(
                texts().map(text -> text.getBytes(UTF_16LE)), texts().map(text -> text.getBytes(UTF_16BE)));
        return Arbitraries.frequencyOf(Tuple.of(4, good), Tuple.of(3, bad), Tuple.of(1, utf16))
                .list()
                .ofMaxSize(5)
                .map(pieces -> Bytes.concat(pieces.toArray(byte[][]::new)));
    }

    private static Stream<Line> lines(LineCursor cursor) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (var line = cursor.next(); line.isPresent(); line = cursor.next()) {
            lines.add(line.get());
        }
        return lines.stream();
    }

    private String decode(byte[] bytes) throws IOException {
        return read(Source.bytes("test", bytes));
    }

    private String decode(byte[] bytes, Charset named) throws IOException {
        return read(Source.bytes("test", bytes).withCharset(named));
    }

    private String read(Source source) throws IOException {
        try (InputCursor inputs = InputCursor.open(source, Limits.safe(), problems::add, bytes -> {});
                Reader text = inputs.next().orElseThrow().characters()) {
            return CharStreams.toString(text);
        }
    }

    private static byte[] bytes(String hex) {
        return BaseEncoding.base16().decode(hex);
    }
}
