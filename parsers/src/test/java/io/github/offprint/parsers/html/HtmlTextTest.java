package io.github.offprint.parsers.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.offprint.fixtures.HostileText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    static Stream<Arguments> lines() throws IOException {
        return Resources.readLines(Resources.getResource(HtmlTextTest.class, "lines.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .map(cells -> Arguments.of(unescaped(cells.get(0)), unescaped(cells.get(1))));
    }

    /** A cell with the escapes of Java in it: characters that show nothing could not be told apart in the table. */
    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        List<String> pieces = Splitter.on("\\u").splitToList(cell);
        out.append(pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            out.append((char) Integer.parseInt(piece, 0, 4, 16)).append(piece, 4, piece.length());
        }
        return out.toString().translateEscapes();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextBecomesWhatPeopleSee(String text, String seen) {
        assertThat(HtmlText.line(text)).isEqualTo(seen);
    }

    @Test
    void paragraphsAreKeptApartWhereTheyAreWanted() {
        String text = "<jats:title>Methods</jats:title><jats:p>One\nwrapped line.</jats:p>\n\n<jats:p>Two.</jats:p>";
        assertThat(HtmlText.paragraphs(text)).isEqualTo("Methods\n\nOne wrapped line.\n\nTwo.");
        assertThat(HtmlText.paragraphs("One.\r\n\r\nTwo.\u2029Three.")).isEqualTo("One.\n\nTwo.\n\nThree.");
        assertThat(HtmlText.line(text)).isEqualTo("Methods One wrapped line. Two.");
    }

    @Test
    void aTextThatIsPlainIsGivenBackAsTheObjectItIs() {
        String plain = "Fish & chips: a < b, \u00E9 AT&T";
        assertThat(HtmlText.line(plain)).isSameAs(plain);
    }

    @Test
    void whatIsEscapedOverAndOverIsNoText() {
        String text = "&" + "amp;".repeat(40) + "lt;";
        assertThat(HtmlText.line(text)).isEqualTo(text);
        assertThat(HtmlText.line("&" + "amp;".repeat(6) + "lt;")).isEqualTo("<");
    }

    @Property(tries = 500)
    void thePlainTextOfAPlainTextIsThatText(@ForAll("fragments") String text) {
        String line = HtmlText.line(text);
        assertThat(HtmlText.line(line)).isEqualTo(line);
        String paragraphs = HtmlText.paragraphs(text);
        assertThat(HtmlText.paragraphs(paragraphs)).isEqualTo(paragraphs);
        assertThat(HtmlText.line(paragraphs)).isEqualTo(line);
    }

    /** A quadratic scan takes minutes for one of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&",
                "<!--",
                "<![CDATA[",
                "<p a=\"",
                "<p a='",
                "<p a=b ",
                "</",
                "<b>",
                "<p>",
                "<sup>",
                "<math>",
                "<mml:mfrac>",
                "<b></i>",
                "&amp;",
                "&#x",
                "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "-\n",
                "\u00AD\n",
                "<msup><mi>x</mi>",
                "</b>",
                "<a>",
                "<p\n",
                "<table><tr>"
            })
    void timeGrowsWithTheTextAlone(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> HtmlText.paragraphs(text));
    }

    @Provide
    Arbitrary<String> fragments() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<b>",
                "</b>",
                "<p>",
                "</p>",
                "<sub>",
                "</sub>",
                "<sup>",
                "</sup>",
                "<s>",
                "</s>",
                "&amp;",
                "&lt;",
                "&gt;",
                "amp;",
                "lt;",
                "#38;",
                "&am",
                "&#112;",
                ";",
                "<",
                ">",
                "-\n",
                "\n",
                "\n\n",
                " ",
                "\u00AD",
                "\u00A0",
                "\uFB01",
                "x",
                "2",
                "<!--",
                "-->",
                "<math>",
                "</math>",
                "<msup>",
                "</msup>",
                "<mi>",
                "</mi>",
                "<mo>=</mo>",
                "<br>",
                "/",
                "=",
                "\"",
                "<a href=\"",
                "\">",
                "]]>",
                "<![CDATA[",
                "\u2029",
                "<tex-math>",
                "<mfrac>",
                "^",
                "{");
        return Arbitraries.oneOf(List.of(pieces, Arbitraries.of(HostileText.all())))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
