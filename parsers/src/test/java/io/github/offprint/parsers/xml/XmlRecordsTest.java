package io.github.offprint.parsers.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {
    private static final PaperReader READER = Offprint.reader().as(new PlainXmlFormat());

    private static Reading read(String text) {
        return READER.read(Source.text("x.xml", text));
    }

    private static List<String> titles(Reading reading) {
        return reading.papers().list().stream().map(Paper::title).toList();
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.span().start() + " " + problem.code())
                .toList();
    }

    private static String paper(int number) {
        return "<paper id='p" + number + "'><title>Record " + number + "</title><author>A &amp; B</author></paper>\n";
    }

    private static String document(Iterable<String> papers) {
        return "<?xml version='1.0'?>\n<papers>\n" + String.join("", papers) + "</papers>\n";
    }

    @Test
    void recordsStandWhereTheyStood() {
        String text = document(List.of(paper(1), paper(2)));
        Reading reading = read(text);
        assertThat(titles(reading)).containsExactly("Record 1", "Record 2");
        assertThat(problems(reading)).isEmpty();
        Span span = reading.span(1);
        assertThat(text.substring((int) span.start().offset(), (int) span.end().offset()) + "\n")
                .isEqualTo(paper(2));
        assertThat(span.start().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<paper><title>Tran<!-- c -->s<![CDATA[form]]>ers &amp; <i>Graph</i>s</title></paper>|Transformers & Graphs",
                "<paper><title>a &lt; b</title></paper>|a < b",
                "<paper><title>H<sub>2</sub>O</title></paper>|H₂O",
                "<p:paper><o:title>Wrong</o:title><p:title>Right</p:title></p:paper>|Right",
                "<paper><skipped><title>Wrong</title></skipped><title>Right</title></paper>|Right",
                "<paper attribute='a > b'><title>One</title></paper>|One",
            })
    void aTitleIsTheTextOfItsElement(String record, String title) {
        Reading reading = read("<papers>" + record + "</papers>");
        assertThat(titles(reading)).containsExactly(title);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<paper><title>Broken</titel></paper>|3:1 MALFORMED_RECORD",
                "<paper><title>Bad &#0; ref</title></paper>|3:1 MALFORMED_RECORD",
                "<paper><title>Entity &x;</title></paper>|3:1 MALFORMED_RECORD",
                "<paper><title>Lost its end</title>|3:1 MALFORMED_RECORD",
                "<paper><year>2021</year></paper>|3:1 MISSING_TITLE",
                "<paper/>|3:1 MISSING_TITLE",
                "Stray words|2:9 STRAY_TEXT",
                "<paper><title>a</title></paper></paper>|",
                "<title>outside</title>|3:8 STRAY_TEXT",
                "<!-- never closed|3:1 LOOSE_SYNTAX,3:2 STRAY_TEXT",
                "<!-- <paper><title>Commented out</title></paper> -->|",
                "<broken|3:1 LOOSE_SYNTAX,3:2 STRAY_TEXT",
            })
    void damageCostsItsOwnRecordOnly(String damage, String expected) {
        Reading reading = read("<?xml version='1.0'?>\n<papers>\n" + damage + "\n" + paper(2) + "</papers>");
        assertThat(titles(reading)).endsWith("Record 2");
        assertThat(String.join(",", problems(reading))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aNameThatOnlyHtmlKnowsIsReadAndSaid() {
        Reading reading = read("<papers><paper><title>Caf&eacute;&nbsp;Nets &amp; more</title></paper></papers>");
        assertThat(titles(reading)).containsExactly("Café Nets & more");
        assertThat(problems(reading)).containsExactly("1:9 LOOSE_SYNTAX");
        assertThat(problems(read(
                        "<!DOCTYPE papers SYSTEM 'x.dtd'><papers><paper><title>Caf&eacute;</title></paper></papers>")))
                .isEmpty();
    }

    @Test
    void theDeclarationSaysTheCharset() {
        byte[] bytes = "<?xml version='1.0' encoding='ISO-8859-1'?><papers><paper><title>Café</title></paper></papers>"
                .getBytes(ISO_8859_1);
        assertThat(titles(READER.read(Source.bytes("x.xml", bytes)))).containsExactly("Café");
    }

    @Test
    void aRecordThatIsCutOffIsAProblemWithItsText() {
        Reading reading = read("<papers>\n" + paper(1) + "<paper><title>Cut of");
        assertThat(titles(reading)).containsExactly("Record 1");
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.text())
                .containsExactly("TRUNCATED <paper><title>Cut of");
    }

    @Test
    void whatIsTooLargeIsLeftOutAlone() {
        Limits tight = Limits.safe().toBuilder().recordLength(200).nesting(5).build();
        String deep = "<paper>" + "<a>".repeat(6) + "</a>".repeat(6) + "</paper>\n";
        String text = document(List.of(
                paper(1), "<paper><title>" + "long ".repeat(100) + "</title></paper>\n", paper(2), deep, paper(3)));
        Reading reading = READER.limits(tight).read(Source.text("x.xml", text));
        assertThat(titles(reading)).containsExactly("Record 1", "Record 2", "Record 3");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OVERSIZED_RECORD, ProblemCode.OVERSIZED_RECORD);
    }

    @Test
    void aSecondDocumentIsReadAndSaid() {
        Reading reading = read(document(List.of(paper(1))) + "\uFEFF" + document(List.of(paper(2))));
        assertThat(titles(reading)).containsExactly("Record 1", "Record 2");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.LOOSE_SYNTAX);
    }

    @Property(tries = 300)
    void everyVisibleCharacterIsInARecordAProblemOrIgnored(
            @ForAll @IntRange(max = 3) int k, @ForAll @IntRange(max = 200) int at, @ForAll("damage") String damage) {
        List<String> papers = new ArrayList<>(
                IntStream.range(0, 4).mapToObj(XmlRecordsTest::paper).toList());
        String hurt = papers.get(k);
        int cut = at % hurt.length();
        papers.set(k, hurt.substring(0, cut) + damage + hurt.substring(cut));
        String text = document(papers);
        Reading reading = read(text);
        BitSet seen = new BitSet();
        Stream.of(
                        reading.records().stream().map(PaperRecord::span),
                        reading.problems().stream().map(Problem::span),
                        reading.ignored().stream().map(Ignored::span))
                .flatMap(spans -> spans)
                .forEach(span ->
                        seen.set((int) span.start().offset(), (int) span.end().offset()));
        for (int i = 0; i < text.length(); i++) {
            assertThat(seen.get(i) || Character.isWhitespace(text.charAt(i)))
                    .as("%s at %s", text, i)
                    .isTrue();
        }
        assertThat(titles(reading).stream()
                        .filter(title -> title.startsWith("Record "))
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of(
                "<",
                ">",
                "</",
                "/>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<?",
                "&",
                "&x;",
                "&#0;",
                "\"",
                "'",
                "\u0000",
                "</paper>",
                "<paper>",
                "<title>",
                "</title>",
                "<!DOCTYPE x [",
                "]",
                "\uFFFF");
    }

    /** A quadratic scan takes minutes for one of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<!--",
                "<?",
                "<!DOCTYPE",
                "<!DOCTYPE x [",
                "<![CDATA[",
                "<paper>",
                "<paper ",
                "</paper",
                "&",
                "<paper><!--",
                "<paper a='",
                "</paper>",
                "<paper><a>",
                "<p",
                "<paper/>",
                "<paper></paper"
            })
    void timeGrowsWithTheTextAlone(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> read(text));
    }
}
