package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.offprint.source.Line;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LineShapeTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "shapes.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void whatIsSeenOfALineIsThatOfTheTable(
            @Nullable String line,
            int length,
            int words,
            int digitWords,
            int separators,
            LineShape.End end,
            String inTheMiddle) {
        LineShape shape = LineShape.of(Strings.nullToEmpty(line));
        assertThat(shape.length()).isEqualTo(length);
        assertThat(shape.words()).isEqualTo(words);
        assertThat(shape.digitWords()).isEqualTo(digitWords);
        assertThat(shape.separators()).isEqualTo(separators);
        assertThat(shape.end()).isEqualTo(end);
        assertThat(shape.endsInTheMiddle()).isEqualTo(inTheMiddle.equals("yes"));
    }

    @Test
    void blanksAreNoPartOfTheTextAndOddOnesAreSpacesInIt() {
        LineShape shape = LineShape.of(new Line("page", 1, 0, "\u00A0\tGauges\u00A0That \u2009 Drift\u200B "), false);
        assertThat(shape.text()).isEqualTo("Gauges That Drift");
        assertThat(shape.is("gauges that DRIFT")).isTrue();
        assertThat(shape).hasToString("Gauges That Drift");
    }

    @Test
    void phrasesAreComparedWithoutRegardToTheCaseOfAscii() {
        LineShape shape = LineShape.of("Get TRENDING papers in I\u0307stanbul");
        assertThat(shape.startsWith("get trending")).isTrue();
        assertThat(shape.startsWith("get trending papers in i\u0307stanbul and more"))
                .isFalse();
        assertThat(shape.endsWith("i\u0307stanbul")).isTrue();
        assertThat(shape.endsWith("I\u0307STANBUL")).isTrue();
        assertThat(shape.is("get trending papers")).isFalse();
        assertThat(LineShape.of("STRASSE").is("stra\u00DFe")).isFalse();
    }

    @Test
    void aPhraseMayBeTheWholeLine() {
        LineShape shape = LineShape.of("  AZaz[");
        assertThat(shape.is("azAZ[")).isTrue();
        assertThat(shape.is("azAZ{")).isFalse();
        assertThat(shape.startsWith("azaz[")).isTrue();
        assertThat(shape.endsWith("azaz[")).isTrue();
        assertThat(shape.endsWith("zaz")).isFalse();
        assertThat(shape.charAt(0)).isEqualTo('A');
        assertThat(shape.charAt(4)).isEqualTo('[');
    }

    @Test
    void aLineThatWasLeftOutIsProse() {
        LineShape shape = LineShape.ofLeftOut();
        assertThat(shape.isLeftOut()).isTrue();
        assertThat(LineShape.of(shape.text()).isLeftOut()).isFalse();
        assertThat(Evidence.text(shape, LineShape.NONE)).isLessThan(Evidence.title(shape, LineShape.NONE));
    }

    @Test
    void anIdeographWeighsAsMuchAsThreeLetters() {
        assertThat(LineShape.of("\u738B\u5C0F\u660E").weight()).isEqualTo(9);
        assertThat(LineShape.of("abc").weight()).isEqualTo(3);
        // The first and the last letter of the two blocks, and letters without case on either side of them.
        assertThat(LineShape.of("\u3005\uD7A3\uF900\uFAD9").weight()).isEqualTo(12);
        assertThat(LineShape.of("\u2DDE\uD7CB\uFB21\u0E01").weight()).isEqualTo(4);
    }

    @Test
    void linksAroundTheWordsAreKeptApart() {
        LineShape shape = LineShape.of("### [Gauges That Drift](https://example.org/1)");
        assertThat(shape.text()).isEqualTo("Gauges That Drift");
        assertThat(shape.links()).containsExactly("https://example.org/1");
    }

    @Test
    void noShapeIsLikeAnother() {
        assertThat(LineShape.NONE.sameAs(LineShape.NONE)).isFalse();
        assertThat(LineShape.of("a").sameAs(LineShape.of(" a "))).isTrue();
        assertThat(LineShape.of("a").sameAs(LineShape.of("A"))).isFalse();
    }

    @Test
    void marksAreWorkedOutOnce() {
        AtomicInteger calls = new AtomicInteger();
        ToIntFunction<LineShape> marker = line -> calls.incrementAndGet() + 41;
        LineShape shape = LineShape.of("a");
        assertThat(shape.marks(marker)).isEqualTo(42);
        assertThat(shape.marks(marker)).isEqualTo(42);
        assertThat(calls).hasValue(1);
    }

    /** Of a long line only both ends are looked at, and that is said nowhere but in its cost. */
    @Test
    void aLongLineIsKnownByItsEnds() {
        LineShape shape = LineShape.of("We study " + "kilns and maps ".repeat(10_000) + "of the");
        assertThat(shape.words()).isLessThan(40);
        assertThat(shape.endsInTheMiddle()).isTrue();
        assertThat(shape.length()).isEqualTo(150_015);
    }

    @Property(tries = 300)
    void whereALineStandsInItsTextSaysNothing(@ForAll("lines") String line) {
        LineShape bare = LineShape.of(line);
        LineShape amongBlanks = LineShape.of(" \u3000" + line + "\t ");
        assertThat(amongBlanks.text()).isEqualTo(bare.text());
        assertThat(amongBlanks.words()).isEqualTo(bare.words());
        assertThat(amongBlanks.end()).isEqualTo(bare.end());
        assertThat(amongBlanks.separators()).isEqualTo(bare.separators());
        assertThat(Evidence.authors(amongBlanks, LineShape.NONE)).isEqualTo(Evidence.authors(bare, LineShape.NONE));
        assertThat(Evidence.text(amongBlanks, LineShape.NONE)).isEqualTo(Evidence.text(bare, LineShape.NONE));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "We", "Gauges", "drift.", "Ada", "\u00B7", "network", "(Tarn", "Tarn)", "12", "$n$", "\u738B",
                        "-", ",")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join(" ", parts));
    }
}
