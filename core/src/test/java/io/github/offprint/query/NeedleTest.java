package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The three layers of the search, each on texts that are made for it. */
class NeedleTest {
    private static void answersAsTheFoldedTextDoes(String needle, String text, Folding folding) {
        assertThat(new Needle(needle, folding).isIn(text))
                .as("<%s> in <%s> by %s", needle, text, folding)
                .isEqualTo(folding.fold(text).contains(needle));
    }

    @Test
    void needlesThatRepeatThemselvesAreFound() {
        for (String needle : AllTexts.of(5, "a", "b").subList(1, 63)) {
            for (String text : AllTexts.of(7, "a", "b")) {
                answersAsTheFoldedTextDoes(needle, text, Folding.CASE);
                answersAsTheFoldedTextDoes(needle, "é" + text, Folding.CASE); // not printable ASCII
                answersAsTheFoldedTextDoes(needle, text + "æ", Folding.CASE_AND_ACCENTS); // folds to two letters
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Folding.class)
    void lettersMarksAndBlanksAreFoundInEveryOrder(Folding folding) {
        ImmutableList<String> needles = AllTexts.of(2, "a", "e", "z", " ", "é", "ss", "-");
        for (String text : AllTexts.of(4, "A", "e", "Z", " ", "\u0301", "ß", "–")) {
            for (String needle : needles) {
                if (!needle.isEmpty() && folding.fold(needle).equals(needle)) {
                    answersAsTheFoldedTextDoes(needle, text, folding);
                }
            }
        }
    }

    @Test
    void everyLetterIsFoundInBothCases() {
        for (char small = 'a'; small <= 'z'; small++) {
            String capital = String.valueOf((char) (small - 32));
            for (String text : new String[] {capital, String.valueOf(small), "." + capital, capital + " é"}) {
                assertThat(new Needle(String.valueOf(small), Folding.CASE).isIn(text))
                        .as("%s in %s", small, text)
                        .isTrue();
            }
            assertThat(new Needle(String.valueOf(small), Folding.EXACT).isIn(capital))
                    .isFalse();
        }
        // The signs that stand beside the letters have no case.
        for (String sign : new String[] {"`", "{", "@", "["}) {
            for (String text : new String[] {"`", "{", "@", "["}) {
                assertThat(new Needle(sign, Folding.CASE).isIn(text)).isEqualTo(sign.equals(text));
            }
        }
    }

    /** A mark makes another letter of the one before it, where accents count. */
    @ParameterizedTest
    @CsvSource({
        "e, e\u0301, false",
        "e, see\u0301, true",
        "ee, see\u0301, false",
        "ee, see\u0301ee, true",
        "é, e\u0301, true",
        "s, æs\u0301, false",
        "s, æs\u0301s, true",
    })
    void aLetterIsNoLongerThereWhenAMarkStandsBehindIt(String needle, String text, boolean found) {
        assertThat(new Needle(needle, Folding.CASE).isIn(text)).isEqualTo(found);
    }
}
