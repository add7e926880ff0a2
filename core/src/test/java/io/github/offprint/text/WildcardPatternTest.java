package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        '', '', true
        '', a, false
        *, '', true
        *, anything, true
        ?, '', false
        ?, a, true
        ?, 😀, true
        ?, ab, false
        pars*, parsing, true
        pars*, pars, true
        pars*, par, false
        *ing, parsing, true
        *ing, ingot, false
        p*s?ng, parsing, true
        a*b*c, aXbYbZc, true
        a*b*c, aXbYbZ, false
        **, '', true
        a?c, abc, true
        a?c, a😀c, true
        \\*, *, true
        \\*, a, false
        \\?x, ?x, true
        \\\\, \\, true
        a\\, a\\, true
        \\a, a, true
        *\\**, 2*3, true
        *\\**, 23, false
        """)
    void matchesWholeTexts(String pattern, String text, boolean matches) {
        assertThat(WildcardPattern.compile(pattern, 9).matches(text)).isEqualTo(matches);
    }

    @Test
    void countsWildcardsAndRefusesTooMany() {
        assertThat(WildcardPattern.compile("a***b?\\*", 2).wildcards()).isEqualTo(2);
        assertThat(WildcardPattern.compile("plain", 0).wildcards()).isZero();
        assertThatThrownBy(() -> WildcardPattern.compile("*a?\u001B", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the pattern \"*a?\\u001B\" has 2 wildcards, more than the 1 allowed");
    }

    @Test
    void knowsWhatEveryMatchStartsWith() {
        assertThat(WildcardPattern.compile("pars*g", 9).literalPrefix()).isEqualTo("pars");
        assertThat(WildcardPattern.compile("\\*?", 9).literalPrefix()).isEqualTo("*");
        assertThat(WildcardPattern.compile("whole", 9).literalPrefix()).isEqualTo("whole");
    }

    @Test
    void isAValue() {
        WildcardPattern pattern = WildcardPattern.compile("a*", 9);
        assertThat(pattern).isEqualTo(WildcardPattern.compile("a*", 1)).hasToString("a*");
        assertThat(pattern).hasSameHashCodeAs(WildcardPattern.compile("a*", 1));
        assertThat(pattern).isNotEqualTo(WildcardPattern.compile("a?", 9)).isNotEqualTo("a*");
    }

    @Property(tries = 5000)
    void agreesWithTheNaiveMatcher(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(WildcardPattern.compile(pattern, 99).matches(text)).isEqualTo(naive(pattern, text));
    }

    @Test
    void hostilePatternsCostAtMostTheProductOfTheLengths() {
        String text = "a".repeat(20_000);
        for (String pattern :
                List.of("a*".repeat(50) + "b", "*" + "a".repeat(50) + "b", "*a?".repeat(30) + "b", "*".repeat(90))) {
            CountingText counting = new CountingText(text);
            WildcardPattern.compile(pattern, 99).matches(counting);
            assertThat(counting.reads()).as(pattern).isLessThan(2L * pattern.length() * text.length());
        }
    }

    /** Fills the table of "the first i signs of the pattern match the first j characters of the text". */
    private static boolean naive(String pattern, String text) {
        int[] signs = pattern.codePoints().toArray();
        int[] characters = text.codePoints().toArray();
        boolean[][] match = new boolean[signs.length + 1][characters.length + 1];
        match[0][0] = true;
        for (int i = 1; i <= signs.length; i++) {
            for (int j = 0; j <= characters.length; j++) {
                if (signs[i - 1] == '*') {
                    match[i][j] = match[i - 1][j] || (j > 0 && match[i][j - 1]);
                } else if (j > 0) {
                    match[i][j] = match[i - 1][j - 1] && (signs[i - 1] == '?' || signs[i - 1] == characters[j - 1]);
                }
            }
        }
        return match[signs.length][characters.length];
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("a", "b", "*", "?", "😀").list().ofMaxSize(9).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "😀", "\uD83D").list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
