package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {
    @ParameterizedTest
    @CsvFileSource(resources = "surfaces.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void marksAroundALineAreTakenOffAndMarksInsideAreKept(
            String what, String line, @Nullable String words, String address) {
        Surface surface = Surface.of(line);
        assertThat(surface.text()).as(what).isEqualTo(Strings.nullToEmpty(words));
        assertThat(surface.links()).isEqualTo(address.equals("-") ? ImmutableList.of() : ImmutableList.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "[![tarn](https://example.org/a.png)Tarn Research](https://example.org/tarn),tarn,Tarn Research",
        "![the  lamp](https://example.org/a.png) and ![ moth](https://example.org/b.png),the lamp;moth,and",
        "[![](https://example.org/a.png)Tarn](https://example.org/tarn),'',Tarn",
        "[tarn](https://example.org/tarn),'',tarn"
    })
    void whatStandsForAPictureIsKeptApartFromTheWords(String line, String pictures, String words) {
        Surface surface = Surface.of(line);
        assertThat(String.join(";", surface.pictures())).isEqualTo(pictures);
        assertThat(surface.text()).isEqualTo(words);
    }

    /** The look at the ends of a line spares most lines the work and must not change what is read. */
    @ParameterizedTest
    @CsvFileSource(resources = "surfaces.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void theShapeOfALineAmongBlanksIsThatOfItsWords(String what, String line, @Nullable String words, String address) {
        LineShape shape = LineShape.of("\u00A0" + line + " ");
        assertThat(shape.text()).as(what).isEqualTo(Strings.nullToEmpty(words));
        assertThat(shape.links()).isEqualTo(address.equals("-") ? ImmutableList.of() : ImmutableList.of(address));
    }

    @Test
    void aLinkIsTakenOutOfNoMoreThanSixtyCharacters() {
        String words = "X".repeat(57);
        String link = "[1](https://example.org/1)";
        assertThat(Surface.of(words + link).text()).isEqualTo(words + " 1");
        assertThat(Surface.of(words + "X" + link).text()).isEqualTo(words + "X" + link);
    }

    @Test
    void aBracketOpensALinkThatGoesOnBelowNoMoreThanSixtyCharacters() {
        String words = "X".repeat(59);
        assertThat(Surface.of("[" + words).text()).isEqualTo(words);
        assertThat(Surface.of("[X" + words).text()).isEqualTo("[X" + words);
    }

    @Property(tries = 300)
    void aLineThatSeemsToHaveNoMarksIsLeftAsItIs(@ForAll("lines") String line) {
        String stripped = Blanks.strip(line);
        if (stripped.length() <= 120 && !Surface.mayHaveMarks(stripped, 0, stripped.length())) {
            assertThat(Surface.of(stripped))
                    .isEqualTo(new Surface(Blanks.collapse(stripped), ImmutableList.of(), ImmutableList.of()));
        }
    }

    @Property(tries = 300)
    void noLetterIsInventedOrMoved(@ForAll("lines") String line) {
        String words = Surface.of(Blanks.strip(line)).text();
        int at = 0;
        for (char letter : letters(words).toCharArray()) {
            at = letters(line).indexOf(letter, at) + 1;
            assertThat(at).as("%s in %s", words, line).isPositive();
        }
    }

    /** The letters outside of addresses. */
    private static String letters(String text) {
        return CharMatcher.inRange('a', 'z').retainFrom(text.replace("(https://example.org/1)", ""));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "word",
                        " ",
                        "# ",
                        "**",
                        "*",
                        "_",
                        "[",
                        "]",
                        "![",
                        "](https://example.org/1)",
                        "][12]",
                        "\\\\",
                        "\\  ",
                        "- ",
                        "1")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
