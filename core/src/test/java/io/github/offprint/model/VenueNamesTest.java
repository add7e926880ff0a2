package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueNamesTest {
    private final VenueNames standard = VenueNames.standard();

    static Stream<String> printedNames() throws IOException {
        return Resources.readLines(
                        Resources.getResource(VenueNamesTest.class, "venue-names.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#');
    }

    @ParameterizedTest
    @MethodSource("printedNames")
    void aPrintedNameHasALabelAndAKey(String row) {
        List<String> columns = Splitter.on(" | ").splitToList(row);
        String printed = columns.get(0);
        assertThat(standard.labelOf(printed)).isEqualTo(columns.get(1));
        assertThat(standard.keyOf(printed)).isEqualTo(columns.get(2));
    }

    @Test
    void aTextWithoutAWordHasNoKey() {
        assertThat(ImmutableList.of("", " ", "?!", "()", ":"))
                .allMatch(text -> standard.keyOf(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u2009", ",\u00a0", " - "})
    void whatStandsBeforeTheYearGoesWithIt(String between) {
        assertThat(standard.labelOf("\u00a0Symposium on Wicks" + between + "2024\u200b"))
                .isEqualTo("Symposium on Wicks");
    }

    @ParameterizedTest
    @CsvSource({
        "Learning by Lamplight, Learning by Lamplight",
        "Learning (ICLR 2024) by Lamplight, Learning by Lamplight|ICLR 2024",
        "(ICLR) by Lamplight, by Lamplight|ICLR",
        "Learning: by Lamplight, Learning: by Lamplight|Learning",
        "Learning: by Lamplight (ICLR), Learning: by Lamplight|ICLR|Learning",
        ": Lamplight, : Lamplight",
        "Learning (by Lamplight, Learning (by Lamplight",
        "Learning) by (Lamplight, Learning) by (Lamplight",
    })
    void theWholeWhatParenthesesHoldAndWhatAColonEndsCanBeAName(String printed, String pieces) {
        assertThat(VenueKey.pieces(printed).stream().map(Blanks::collapse))
                .containsExactlyElementsOf(Splitter.on('|').split(pieces));
    }

    @Test
    void manyVenuesAreKnown() {
        assertThat(standard.size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void aLineHoldsTheNamesOfAVenueTheUsualOneFirst() {
        VenueNames names = VenueNames.of(ImmutableList.of(
                "# Lamps", "", "CoW | Conference on Wicks | IEEE Conference on Wicks", "Club 27 | The 27", "Wax"));

        assertThat(names.size()).isEqualTo(3);
        assertThat(names.namesOf("conference on wicks 2024"))
                .containsExactly("CoW", "Conference on Wicks", "IEEE Conference on Wicks");
        assertThat(names.namesOf("Wax 12")).containsExactly("Wax");
        assertThat(names.labelOf("27")).isEqualTo("Club 27");
        assertThat(names.knows("# Lamps")).isFalse();
        assertThat(names.knows("NeurIPS")).isFalse();
    }

    @Test
    void noTwoVenuesHaveOneName() {
        assertThatThrownBy(() ->
                        VenueNames.of(ImmutableList.of("A | Conference on Wicks", "B | IEEE Conference on Wicks")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Wicks");
    }

    @Test
    void aNameIsKnownOrItIsNot() {
        assertThat(standard.knows("Proceedings of NIPS 2016")).isTrue();
        assertThat(standard.knows("Symposium on Wicks")).isFalse();
        assertThat(standard.namesOf("Symposium on Wicks")).containsExactly("Symposium on Wicks");
    }

    @Test
    void theLastWordsAreThoseThatCount() {
        assertThat(standard.lastWordsOf("Symposium on Wicks 2024 (SOW)")).containsExactly("wicks", "sow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proceedings",
                "proc",
                "annual",
                "the",
                "of",
                "at",
                "ieee",
                "sigplan",
                "twelfth",
                "twentieth",
                "sixty",
                "poster",
                "oral",
                "spotlight",
                "conference"
            })
    void aWordThatIsLeftOutChangesNothingAtTheEnd(String word) {
        for (String spelling : ImmutableList.of(word, Ascii.toUpperCase(word))) {
            assertThat(isLeftOut(spelling)).as(spelling).isTrue();
            assertThat(standard.keyOf("ICLR " + spelling)).isEqualTo("iclr");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wick",
                "a",
                "international",
                "posters",
                "proceeding",
                "pro",
                "coral",
                "world",
                "workshop",
                "conferencesconferencesconferencesconference"
            })
    void anyOtherWordCountsAtTheEnd(String word) {
        assertThat(isLeftOut(word)).isFalse();
        assertThat(standard.keyOf("ICLR " + word)).startsWith("iclr ");
    }

    private static boolean isLeftOut(String word) {
        return VenueNames.isLeftOut("on " + word + " on", 3, 3 + word.length());
    }
}
