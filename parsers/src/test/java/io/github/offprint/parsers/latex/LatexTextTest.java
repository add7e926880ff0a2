package io.github.offprint.parsers.latex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTextTest {
    static Stream<List<String>> spellings() throws IOException {
        return Resources.readLines(Resources.getResource(LatexTextTest.class, "decode.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> Splitter.on('\t').splitToList(line));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void readsEverySpelling(List<String> row) {
        assertThat(LatexText.decode(row.get(0))).isEqualTo(row.get(1));
    }

    @Test
    void namesWhatItDoesNotKnow() {
        List<String> unknown = new ArrayList<>();
        assertThat(LatexText.decode("{\\' and} \\foo{x} \\'e", unknown::add)).isEqualTo("\\' and \\foo{x} é");
        assertThat(unknown).containsExactly("\\'", "\\foo");
    }

    @Test
    void writesLettersInAscii() {
        assertThat(LatexText.encode("Erdős, Łódź, naïve, ế, ﬁn, 深度"))
                .isEqualTo("Erd{\\H{o}}s, {\\L}{\\'o}d{\\'z}, na{\\\"\\i}ve, {\\'{\\^e}}, ﬁn, 深度");
        assertThat(LatexText.encode("50% of A&B_c ~ ^ {x} \\ $5 #1"))
                .isEqualTo("50\\% of A\\&B\\_c {\\textasciitilde} {\\textasciicircum} {\\textbraceleft}x"
                        + "{\\textbraceright} {\\textbackslash} \\$5 \\#1");
    }

    @Test
    void everySymbolAndEveryAccentedLetterReadsBack() {
        for (int c = 1; c < 0xD800; c++) {
            String text = String.valueOf((char) c);
            assertThat(LatexText.decode(LatexText.encode(text))).isEqualTo(text);
        }
    }

    @Test
    void latinLettersWithAccentsAreWrittenInAscii() {
        String letters = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćċčďēėęěğġģĩīįķļłńņňōőŕřśşšţťũūůűųźżžǧḥṣẓ";
        assertThat(LatexText.encode(letters)).matches("\\p{ASCII}+");
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBack(@ForAll("texts") String text) {
        String latex = LatexText.encode(text);
        assertThat(LatexText.decode(latex)).isEqualTo(text);
        assertThat(isBalanced(latex)).isTrue();
    }

    @Property(tries = 300)
    void whatIsWrittenVerbatimReadsBack(@ForAll("texts") String text) {
        String latex = LatexText.encodeVerbatim(text);
        assertThat(isBalanced(latex)).isTrue();
        if (text.indexOf('\\') < 0) {
            assertThat(LatexText.decodeVerbatim(latex)).isEqualTo(text);
        }
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll("texts") String text) {
        List<String> unknown = new ArrayList<>();
        String decoded = LatexText.decode(text, unknown::add);
        assertThat(unknown).allMatch(decoded::contains);
    }

    /** Each of these once took time with the square of its length, here or elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\",
                "\\'",
                "\\'{",
                "$",
                "$a",
                "$ ",
                "$x^{",
                "\\url{",
                "\\(",
                "\\textsuperscript{",
                "\\foo{",
                "`",
                "-"
            })
    void takesTimeLinearInTheText(String unit) {
        String text = unit.repeat(300_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> LatexText.decode(text + "}".repeat(300_000)));
    }

    private static boolean isBalanced(String latex) {
        int depth = 0;
        for (int i = 0; i < latex.length() && depth >= 0; i++) {
            depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\\",
                        "{",
                        "}",
                        "$",
                        "~",
                        "`",
                        "'",
                        "-",
                        "^",
                        "_",
                        "%",
                        "&",
                        "#",
                        "?",
                        "!",
                        "\"",
                        " ",
                        "a",
                        "e",
                        "i",
                        "1",
                        "é",
                        "ï",
                        "‘",
                        "’",
                        "“",
                        "”",
                        "–",
                        "—",
                        "¿",
                        "\u0301",
                        "ß",
                        "Å",
                        "\u212B",
                        "ø",
                        "日",
                        "😀",
                        "\\'",
                        "\\url",
                        "textbackslash",
                        "x^2",
                        "\\alpha",
                        "{}",
                        "@article{",
                        "\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
