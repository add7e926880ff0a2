package io.github.offprint.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1"})
    void noTextHasSuchAPlace(long line, long column, long offset) {
        assertThatThrownBy(() -> new Position(line, column, offset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line " + line + ", column " + column + ", offset " + offset);
    }

    @Test
    void aPlaceIsShownAsLineAndColumn() {
        assertThat(new Position(12, 3, 400)).hasToString("12:3");
        assertThat(span("page.txt", 4, 9)).hasToString("page.txt:1:5");
        assertThat(Span.startOf("page.txt")).isEqualTo(span("page.txt", 0, 0));
    }

    @Test
    void endsBehindItsStart() {
        assertThat(span("page", 4, 4).length()).isZero();
        assertThatThrownBy(() -> span("page", 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page")
                .hasMessageContaining("1:6");
    }

    @Property
    void overlapsWhatSharesACharacter(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int c,
            @ForAll @IntRange(max = 9) int d) {
        Span one = span("page", Math.min(a, b), Math.max(a, b));
        Span two = span("page", Math.min(c, d), Math.max(c, d));
        boolean shared = false;
        for (int at = 0; at < 10; at++) {
            shared |= has(one, at) && has(two, at);
        }
        boolean nonEmpty = one.length() > 0 && two.length() > 0;
        assertThat(nonEmpty && one.overlaps(two)).isEqualTo(shared);
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        assertThat(one.to(two)).isEqualTo(two.to(one));
        assertThat(one.to(two).contains(one)).isTrue();
        assertThat(one.contains(two)).isEqualTo(one.to(two).equals(one));
    }

    private static boolean has(Span span, int at) {
        return span.start().offset() <= at && at < span.end().offset();
    }

    @Test
    void spansOfTwoSourcesHaveNothingToDoWithEachOther() {
        assertThat(span("a", 0, 9).contains(span("b", 1, 2))).isFalse();
        assertThat(span("a", 0, 9).overlaps(span("b", 1, 2))).isFalse();
    }

    private static Span span(String source, int start, int end) {
        return new Span(source, new Position(1, start + 1L, start), new Position(1, end + 1L, end));
    }
}
