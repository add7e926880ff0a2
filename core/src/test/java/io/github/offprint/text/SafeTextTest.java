package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain text, 'quoted' \\'{e} | plain text, 'quoted' \\'{e}
        a\\tb\\nc\\rd               | a\\tb\\nc\\rd
        a\u001B[31m                 | a\\u001B[31m
        a\u0000b\u007Fc\u009Bd | a\\u0000b\\u007Fc\\u009Bd
        \u202Eevil\u2066\u200F      | \\u202Eevil\\u2066\\u200F
        a\uFEFFb                   | a\\uFEFFb
        \uD83Dx\uDE00               | \\uD83Dx\\uDE00
        😀\u200D💻 Gödel 深度        | 😀\u200D💻 Gödel 深度
        x\uDB40\uDC41y              | x\\u0E0041y
        """)
    void escapesWhatIsDangerous(String text, String safe) {
        assertThat(SafeText.escape(text)).isEqualTo(safe);
        assertThat(SafeText.excerpt(text, 80)).isEqualTo(safe);
    }

    @Test
    void escapesLineEndsAndTabsByName() {
        assertThat(SafeText.escape("a\tb\nc\rd\be")).isEqualTo("a\\tb\\nc\\rd\\u0008e");
        assertThat(SafeText.escape("a\u0085b\u2028c\u2029d")).isEqualTo("a\\u0085b\\u2028c\\u2029d");
    }

    @Test
    void safeTextComesBackAsItIs() {
        String text = "plain";
        assertThat(SafeText.escape(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '', 1, ''
        a, 1, a
        ab, 1, …
        abc, 3, abc
        abcd, 3, ab…
        😀😀😀, 3, 😀😀😀
        😀😀😀😀, 3, 😀😀…
        ab\u009B, 8, ab\\u009B
        ab\u009B, 7, ab…
        ab\u009Bc, 8, ab…
        """)
    void cutsBetweenCharactersAndEscapes(String text, int max, String excerpt) {
        assertThat(SafeText.excerpt(text, max)).isEqualTo(excerpt);
    }

    @Test
    void anExcerptNeedsRoom() {
        assertThatThrownBy(() -> SafeText.excerpt("a", 0)).hasMessageContaining("not 0");
    }

    @Test
    void anExcerptReadsOnlyWhatItShows() {
        CountingText text = new CountingText("\uD83D\uDE00".repeat(100_000));
        assertThat(SafeText.excerpt(text, 80)).hasSize(2 * 79 + 1);
        assertThat(text.reads()).isLessThan(400);
    }

    @Property(tries = 500)
    void anExcerptIsShortValidAndSafe(@ForAll("mixed") String text, @ForAll @IntRange(min = 1, max = 90) int max) {
        String excerpt = SafeText.excerpt(text, max);
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(max);
        assertSafe(excerpt);
        String escaped = SafeText.escape(text);
        if (escaped.codePointCount(0, escaped.length()) <= max) {
            assertThat(excerpt).isEqualTo(escaped);
        } else {
            assertThat(excerpt).endsWith("…");
            assertThat(escaped).startsWith(excerpt.substring(0, excerpt.length() - 1));
        }
    }

    @Property(tries = 500)
    void escapingTwiceChangesNothing(@ForAll("mixed") String text) {
        String escaped = SafeText.escape(text);
        assertSafe(escaped);
        assertThat(SafeText.escape(escaped)).isSameAs(escaped);
    }

    private static void assertSafe(String text) {
        assertThat(text.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(cp -> Character.getType(cp) == Character.SURROGATE)
                .noneMatch(cp -> (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069))
                .noneMatch(cp -> cp == 0x200E || cp == 0x200F || cp == 0x61C || cp == 0x2028 || cp == 0x2029);
    }

    @Provide
    Arbitrary<String> mixed() {
        return Texts.mixed();
    }
}
