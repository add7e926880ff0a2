package io.github.offprint.query;

import static io.github.offprint.query.Fields.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a text is printed around what matches. */
class EvidenceTest {
    /** The text is as many x as said, a match of {@code mm}, and again as many x. */
    @ParameterizedTest
    @CsvSource({
        // x before, x after, x shown before, x shown after, dots before, dots after
        "0, 0, 0, 0, '', ''",
        "30, 58, 30, 58, '', ''",
        "31, 58, 30, 58, …, ''",
        "30, 59, 30, 58, '', …",
        "500, 500, 30, 58, …, …",
        "0, 500, 0, 58, '', …",
        "500, 0, 30, 0, …, ''",
    })
    void showsThirtyCharactersBeforeAMatchAndSixtyFromItsStart(
            int before, int after, int shownBefore, int shownAfter, String dotsBefore, String dotsAfter) {
        String text = "x".repeat(before) + "mm" + "x".repeat(after);
        Evidence evidence = Evidence.of(TITLE, text, ImmutableList.of(new TextRange(before, before + 2)));

        assertThat(evidence)
                .hasToString("title \"" + dotsBefore + "x".repeat(shownBefore) + "[mm]" + "x".repeat(shownAfter)
                        + dotsAfter + '"');
    }

    @Test
    void showsTheStartOfATextInWhichNothingMatches() {
        assertThat(Evidence.whole(TITLE, "x".repeat(60), false)).hasToString("title \"" + "x".repeat(60) + '"');
        assertThat(Evidence.whole(TITLE, "x".repeat(61), false)).hasToString("title \"" + "x".repeat(60) + "…\"");
    }

    @Test
    void aMatchThatIsLongerThanWhatIsShownIsCut() {
        assertThat(Evidence.whole(TITLE, "x".repeat(61), true)).hasToString("title \"[" + "x".repeat(60) + "]…\"");
        String two = "m".repeat(59) + "xm";
        assertThat(Evidence.of(TITLE, two, ImmutableList.of(new TextRange(0, 59), new TextRange(60, 61))))
                .hasToString("title \"[" + "m".repeat(59) + "]x…\"");
        assertThat(Evidence.of(TITLE, two + "m", ImmutableList.of(new TextRange(0, 58), new TextRange(59, 62))))
                .hasToString("title \"[" + "m".repeat(58) + "]m[x]…\"");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String pairs = "𠮷".repeat(40);
        assertThat(Evidence.of(TITLE, pairs + "m", ImmutableList.of(new TextRange(80, 81))))
                .hasToString("title \"…" + "𠮷".repeat(15) + "[m]\"");
        assertThat(Evidence.of(TITLE, "x" + pairs + "m", ImmutableList.of(new TextRange(81, 82))))
                .hasToString("title \"…" + "𠮷".repeat(15) + "[m]\"");
        assertThat(Evidence.of(TITLE, pairs + "mm", ImmutableList.of(new TextRange(81, 82))))
                .hasToString("title \"…" + "𠮷".repeat(14) + "m[m]\"");
        assertThat(Evidence.whole(TITLE, pairs, false)).hasToString("title \"" + "𠮷".repeat(30) + "…\"");
        assertThat(Evidence.whole(TITLE, "x" + pairs, false)).hasToString("title \"x" + "𠮷".repeat(29) + "…\"");
    }

    @Test
    void severalMatchesAreMarkedWhereTheyStand() {
        assertThat(Evidence.of(TITLE, "a cat, a dog", ImmutableList.of(new TextRange(2, 5), new TextRange(9, 12))))
                .hasToString("title \"a [cat], a [dog]\"");
    }
}
