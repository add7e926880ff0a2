package io.github.offprint.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class QuerySyntaxExceptionTest {
    private static QuerySyntaxException error(String text) {
        return catchThrowableOfType(QuerySyntaxException.class, () -> QueryLanguage.parse(text));
    }

    @Test
    void putsTheCaretUnderThePlace() {
        assertThat(error("abc titel:graph").pointer()).isEqualTo("abc titel:graph\n    ^");
        assertThat(error("title:").pointer()).isEqualTo("title:\n      ^");
    }

    @Test
    void countsTheColumnsOfWideAndCombiningCharacters() {
        assertThat(error("光学 titel:x").pointer()).isEqualTo("光学 titel:x\n     ^");
        assertThat(error("한글 titel:x").pointer()).isEqualTo("한글 titel:x\n     ^");
        assertThat(error("\uD83D\uDE00 titel:x").pointer()).isEqualTo("\uD83D\uDE00 titel:x\n   ^");
        assertThat(error("e\u0301 titel:x").pointer()).isEqualTo("e\u0301 titel:x\n  ^");
        assertThat(error("\uD835\uDC9C titel:x").pointer()).isEqualTo("\uD835\uDC9C titel:x\n  ^");
    }

    @Test
    void showsWhatSteersATerminalAsNumbers() {
        assertThat(error("a\ttitel:x").pointer()).isEqualTo("a\\ttitel:x\n   ^");
        assertThat(error("a\ntitel:x").pointer()).isEqualTo("a\\ntitel:x\n   ^");
        assertThat(error("\u202Ex titel:x").pointer()).isEqualTo("\\u202Ex titel:x\n        ^");
        assertThat(error("year:\u001B[31m\u0000")).hasMessageEndingWith("not \"\\u001B[31m\\u0000\"");
        assertThat(error("year:\u202E1").getMessage()).contains("\\u202E");
    }

    @Test
    void showsTheSurroundingsOfAPlaceInALongQuery() {
        String text = "word ".repeat(100) + "titel:x " + "word ".repeat(100);
        String[] lines = error(text).pointer().split("\n", -1);
        assertThat(lines[0]).startsWith("…").endsWith("…").hasSize(122);
        assertThat(lines[0].substring(lines[1].length() - 1)).startsWith("titel:x");
    }

    @Test
    void tellsReasonSuggestionsAndChoicesApart() {
        QuerySyntaxException error = error("titel:x");
        assertThat(error.reason()).isEqualTo("no field \"titel\"");
        assertThat(error.suggestions()).containsExactly("title");
        assertThat(error.choices()).startsWith("title", "abstract").contains("year", "publisher");
        assertThat(error("a b)").choices()).isEmpty();
        assertThat(error("a b)").suggestions()).isEmpty();
    }

    @Test
    void suggestsNothingForWordsFarFromAll() {
        assertThat(error("x".repeat(5_000) + ":y").suggestions()).isEmpty();
        assertThat(error("x".repeat(5_000) + ":y").getMessage()).hasSizeLessThan(500);
    }
}
