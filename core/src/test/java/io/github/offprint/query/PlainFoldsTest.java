package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.text.Folding;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What looks at unfolded text answers as folding it would. */
class PlainFoldsTest {
    /** Characters that fold in many ways, marks that change the one before, blanks of all kinds. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tricky = Arbitraries.of(
                        "a", "A", "e", "E", "s", "i", "I", "İ", "ı", "ß", "ſ", "æ", "é", "ǆ", "½", "ŉ", "σ", "ς", "Ж",
                        "光", "한", "ᄀ", "ᅡ", "𝒜", "ﬁ", "f", "=", "'", "’", "-", "–", "¨", " ", " ", "\t", "\u00a0",
                        "\u3000", "\u200b", "\u00ad", "\u0301", "\u0338", "\u0307", "\u0001", "\ud800")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(tricky, tricky, PaperArbitraries.texts());
    }

    @Provide
    Arbitrary<Folding> foldings() {
        return Arbitraries.of(Folding.values());
    }

    @Property(tries = 3000)
    void aNeedleIsFoundWhereTheFoldedTextHoldsIt(
            @ForAll("texts") String text, @ForAll("texts") String pattern, @ForAll("foldings") Folding folding) {
        String folded = folding.fold(pattern);
        if (!folded.isEmpty()) {
            assertThat(new Needle(folded, folding).isIn(text))
                    .isEqualTo(folding.fold(text).contains(folded));
        }
    }

    @Property(tries = 2000)
    void aPieceOfAFoldedTextIsFoundInIt(@ForAll("texts") String text, @ForAll("foldings") Folding folding) {
        String folded = folding.fold(text);
        for (int start = 0; start < folded.length(); start++) {
            String piece = folded.substring(start, Math.min(folded.length(), start + 2));
            assertThat(new Needle(piece, folding).isIn(text)).as("%s", piece).isTrue();
        }
    }

    @Property(tries = 2000)
    void theWholeIsTheFoldedText(
            @ForAll("texts") String text, @ForAll("texts") String other, @ForAll("foldings") Folding folding) {
        if (!folding.fold(text).isBlank()) {
            TextMatcher whole = WholeMatcher.of(text, folding);
            assertThat(whole.matches(text)).isTrue();
            boolean same = folding == Folding.EXACT
                    ? text.equals(other)
                    : folding.fold(text).strip().equals(folding.fold(other).strip());
            assertThat(whole.matches(other)).isEqualTo(same);
        }
    }

    @Property(tries = 3000)
    void textsAreOrderedByTheirFoldedForms(@ForAll("texts") String left, @ForAll("texts") String right) {
        int expected = folded(left).compareTo(folded(right));
        assertThat(Integer.signum(FoldedOrder.compare(left, right))).isEqualTo(Integer.signum(expected));
    }

    @Property(tries = 2000)
    void textsWithACommonStartAreOrderedByTheirFoldedForms(
            @ForAll("texts") String start, @ForAll("texts") String left, @ForAll("texts") String right) {
        textsAreOrderedByTheirFoldedForms(start + left, start + right);
    }

    @ParameterizedTest
    @EnumSource(value = Folding.class, names = "EXACT", mode = EnumSource.Mode.EXCLUDE)
    void everyCharacterFoldsAsTheTableSays(Folding folding) {
        PlainFolds folds = PlainFolds.of(folding);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String folded = folding.fold(Character.toString(c));
            char single = folds.single((char) c);
            String several = folds.rare((char) c);
            if (single != 0) {
                assertThat(folded).isEqualTo(String.valueOf(single));
            } else if (several != null) {
                assertThat(folded).isEqualTo(several).isNotEqualTo(String.valueOf((char) c));
            }
        }
        assertThat(folds.single('\u4E00')).isEqualTo('\u4E00');
        assertThat(folds.single('\u9FFF')).isEqualTo('\u9FFF');
        assertThat(folds.single('\uAC00')).isEqualTo('\uAC00');
        assertThat(folds.single('\uD7A3')).isEqualTo('\uD7A3');
        assertThat((int) folds.single('\uD7A4')).isZero();
    }

    /** What stands beside a character, if anything, and whether it is sure what the character folds to in its place. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a,0,true",
                "ab,0,true",
                "a\u0301,0,false",
                "\u0301a,0,false",
                "a b,0,true",
                "a b,1,true",
                "a  b,1,false",
                "a  b,2,true",
                " b,0,false",
                "a ,1,false",
                "a \u0301,1,false",
                "ßa,0,false",
                "aß,0,false",
                "光a,0,true",
                "a光,0,true",
            })
    void aFoldIsCertainWhereTheNeighboursDoNotCount(String text, int at, boolean certain) {
        assertThat(PlainFolds.of(Folding.CASE).isCertain(text, at)).isEqualTo(certain);
    }

    @Test
    void shortTextsAreOrderedByTheirFoldedForms() {
        ImmutableList<String> texts = AllTexts.of(3, "a", "B", " ", "\u0301", "é", "光");
        for (String left : texts) {
            for (String right : texts) {
                assertThat(Integer.signum(FoldedOrder.compare(left, right)))
                        .as("<%s> and <%s>", left, right)
                        .isEqualTo(Integer.signum(folded(left).compareTo(folded(right))));
            }
        }
    }

    private static String folded(String text) {
        return Folding.CASE_AND_ACCENTS.fold(text).strip();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void searchesInTimeInProportionToTheText() {
        String hay = "a".repeat(400_000);
        String needle = "a".repeat(9_000) + "b";
        assertThat(new Needle(needle, Folding.CASE).isIn(hay)).isFalse();
        assertThat(new Needle("b" + "a".repeat(9_000), Folding.CASE).isIn("b".repeat(5) + hay))
                .isTrue();
        assertThat(new Needle("q".repeat(5_000) + "a", Folding.CASE).isIn("q".repeat(400_000)))
                .isFalse();
    }
}
