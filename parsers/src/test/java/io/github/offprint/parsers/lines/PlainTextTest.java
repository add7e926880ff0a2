package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.text.Blanks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void stepsOverControlCharactersAndFoldsBlanks() {
        assertThat(PlainText.of(" A\u0000 \u001B[31mred\u0007\n\n title\u00A0\u2028 "))
                .isEqualTo("A [31mred title");
    }

    @Test
    void mayLeaveNothing() {
        assertThat(PlainText.of("\u0001\u0002\u007F\u009B")).isEmpty();
    }

    @Test
    void halfCharactersAreReplacedAndWholeOnesKept() {
        assertThat(PlainText.of("x\uD83Dy \uD83D\uDE00 \uDE00z")).isEqualTo("x\uFFFDy \uD83D\uDE00 \uFFFDz");
        assertThat(PlainText.of("\uD800a\uDBFFb\uDC00c\uDFFF")).isEqualTo("\uFFFDa\uFFFDb\uFFFDc\uFFFD");
        assertThat(PlainText.of("\uD7FF\uE000")).isEqualTo("\uD7FF\uE000");
    }

    @Property(tries = 300)
    void isOneLineWithoutControlCharactersAndStaysAsItIs(@ForAll String text) {
        String plain = PlainText.of(text);
        assertThat(plain.chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(plain).isEqualTo(Blanks.collapse(plain));
        assertThat(PlainText.of(plain)).isEqualTo(plain);
    }
}
