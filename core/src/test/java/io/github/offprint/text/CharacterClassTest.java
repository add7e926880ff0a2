package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of characters, each with every range that it has and no other. */
class CharacterClassTest {
    /** The ranges of a kind among all code points, as Unicode's own tables write them. */
    private static List<String> ranges(IntPredicate kind) {
        List<String> ranges = new ArrayList<>();
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            if (kind.test(cp)) {
                int first = cp;
                while (cp < Character.MAX_CODE_POINT && kind.test(cp + 1)) {
                    cp++;
                }
                ranges.add(
                        first == cp
                                ? String.format(Locale.ROOT, "%04X", first)
                                : String.format(Locale.ROOT, "%04X..%04X", first, cp));
            }
        }
        return ranges;
    }

    @Test
    void vowelPointsAreThoseOfHebrewAndArabic() {
        assertThat(ranges(CharacterClass::isVowelPoint)).containsExactly("0591..05C7", "064B..0652", "0670");
    }

    @Test
    void lettersAreCompletedByVowelsAndFinalsOfHangul() {
        assertThat(ranges(CharacterClass::completesLetter)).containsExactly("1160..11FF", "D7B0..D7FF", "16D67");
    }

    @Test
    void charactersOfWritingWithoutCaseAreTheirOwnFolding() {
        assertThat(ranges(CharacterClass::isOwnFolding))
                .containsExactly("0000..007F", "3041..3096", "30A1..30FA", "4E00..9FFF", "AC00..D7A3");
    }

    @Test
    void lettersOfHangulThatStandAloneStayAsTheyAre() {
        assertThat(ranges(cp -> CharacterClass.decompositionOf(cp) == Normalizer.Form.NFD))
                .containsExactly("3131..318E", "FFA1..FFDC");
    }

    @Test
    void anAccentOnASpaceOfItsOwnIsASpaceAndMarksAndNoApostrophe() {
        assertThat(ranges(CharacterClass::isSpacingAccent))
                .containsExactly(
                        "00A8",
                        "00AF",
                        "00B8",
                        "02D8..02DD",
                        "037A",
                        "0384..0385",
                        "1FBD",
                        "1FBF..1FC1",
                        "1FCD..1FCF",
                        "1FDD..1FDF",
                        "1FED..1FEE",
                        "1FFE",
                        "2017",
                        "203E",
                        "309B..309C",
                        "FC5E..FC63",
                        "FE49..FE4C",
                        "FE70",
                        "FE72",
                        "FE74",
                        "FE76",
                        "FE78",
                        "FE7A",
                        "FE7C",
                        "FE7E",
                        "FFE3");
    }

    @Test
    void whatShowsNothingInAsciiIsLeftOut() {
        assertThat(ranges(cp -> cp < 0x80 && CharacterClass.isIgnored(cp)))
                .containsExactly("0000..0008", "000E..001B", "007F");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x80, 0xAD, 0x34F, 0x180B, 0x180D, 0x180E, 0x200B, 0x200D, 0xFE00, 0xFE0F, 0xFEFF, 0xE0100, 0xE01EF
            })
    void whatShowsNothingIsLeftOut(int cp) {
        assertThat(CharacterClass.isIgnored(cp)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x85, 0xA0, 0x300, 0x34E, 0x350, 0x1808, 0x180A, 0x1810, 0xFE10, 0xFE20, 0xFFFD})
    void whatShowsSomethingOrIsASpaceStays(int cp) {
        assertThat(CharacterClass.isIgnored(cp)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x300, 0x36F, 0x483, 0x1DC0, 0x20D0, 0x903, 0xFF9E, 0xFF9F})
    void aMarkBelongsToTheCharacterBeforeIt(int cp) {
        assertThat(CharacterClass.isMark(cp)).isTrue();
        assertThat(CharacterClass.isExtending(cp)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2FF, 0x370, 0xFF9D, 0xFFA0, 'a', 0xB4})
    void aCharacterThatIsNoMarkStandsForItself(int cp) {
        assertThat(CharacterClass.isMark(cp)).isFalse();
        assertThat(CharacterClass.isExtending(cp)).isFalse();
    }

    @Test
    void accentsAreTheMarksOfEuropeanLettersAlone() {
        assertThat(List.of(0x300, 0x36F, 0x483, 0x1DC0, 0x20D0)).allMatch(CharacterClass::isAccentMark);
        assertThat(List.of(0x591, 0x64B + 0x100, 0x93C, 0xE31, 0xFF9E)).noneMatch(CharacterClass::isAccentMark);
    }
}
