package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    private static final String SPACES =
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001\u2002\u2003"
                    + "\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u2800\u3000\u3164\uFFA0";
    private static final String ZERO_WIDTH = "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    @Test
    void theTwoKindsOfBlanksAreExactlyThese() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            assertThat(Blanks.isSpace(cp)).as("U+%04X", cp).isEqualTo(SPACES.indexOf(cp) >= 0);
            assertThat(Blanks.isZeroWidth(cp)).as("U+%04X", cp).isEqualTo(ZERO_WIDTH.indexOf(cp) >= 0);
        }
    }

    @Test
    void everyBlankOfTheJdkIsASpace() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            if (Character.isWhitespace(cp) || Character.isSpaceChar(cp)) {
                assertThat(Blanks.isSpace(cp)).as("U+%04X", cp).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", SPACES, ZERO_WIDTH})
    void blankTextCollapsesToNothing(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
        assertThat(Blanks.strip(text)).isEmpty();
        assertThat(Blanks.collapse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ' a ', a, a
        '\u00A0a\uFEFF', a, a
        '\u200Ba\u200B b\u3000', 'a\u200B b', a b
        a  b, a  b, a b
        a\tb, a\tb, a b
        a\u200Cb, a\u200Cb, a\u200Cb
        a \u200D b c, a \u200D b c, a b c
        😀\u200D💻  x, 😀\u200D💻  x, 😀\u200D💻 x
        """)
    void stripsAndCollapses(String text, String stripped, String collapsed) {
        assertThat(Blanks.isBlank(text)).isFalse();
        assertThat(Blanks.strip(text)).isEqualTo(stripped);
        assertThat(Blanks.collapse(text)).isEqualTo(collapsed);
    }

    @Test
    void lineSeparatorsAreBlanksToo() {
        assertThat(Blanks.strip("\u2028a\u2028\u2029b\u0085")).isEqualTo("a\u2028\u2029b");
        assertThat(Blanks.collapse("\u2028a\u2028\u2029b\u0085c\u0085")).isEqualTo("a b c");
    }

    @Test
    void textThatNeedsNoWorkComesBackAsItIs() {
        String text = "one two\u200Cthree";
        assertThat(Blanks.strip(text)).isSameAs(text);
        assertThat(Blanks.collapse(text)).isSameAs(text);
    }

    @Property(tries = 300)
    void collapsingTwiceChangesNothing(@ForAll("mixed") String text) {
        String collapsed = Blanks.collapse(text);
        assertThat(Blanks.collapse(collapsed)).isEqualTo(collapsed);
        assertThat(Blanks.strip(collapsed)).isEqualTo(collapsed);
        assertThat(visible(collapsed)).isEqualTo(visible(text));
    }

    @Property(tries = 1000)
    void everyRunOfBlanksIsCollapsedByItself(
            @ForAll @Chars({'a', '\u00E9', '\u4E2D', ' ', '\t', '\u00A0', '\u200B', '\u0001'}) @StringLength(max = 12)
                    String text) {
        String expected = Pattern.compile("[ \t\u00A0\u200B]+")
                .matcher(Blanks.strip(text))
                .replaceAll(run -> CharMatcher.is('\u200B').matchesAllOf(run.group()) ? run.group() : " ");
        assertThat(Blanks.collapse(text)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void collapsingKeepsTheFoldedText(@ForAll("mixed") String text) {
        assertThat(Folding.CASE.fold(Blanks.collapse(text)).strip())
                .isEqualTo(Folding.CASE.fold(Blanks.strip(text)).strip());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Blanks.isBlank(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    @Provide
    Arbitrary<String> mixed() {
        return Texts.mixed();
    }
}
