package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern of a name is; {@code same-people.txt} says which names it matches. */
class NamePatternTest {
    @Test
    void keepsTheNameAsWritten() {
        assertThat(NamePattern.of("Quill, Ada").text()).isEqualTo("Quill, Ada");
        assertThat(NamePattern.of("Quill, Ada")).hasToString("\"Quill, Ada\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Quill, quill",
        "'Quill, Ada', quill",
        "Jan van der Berg, berg",
        "Gabriel García Márquez, marquez",
        "Mary Smith-Jones, jones",
        "Łódzki, lodzki",
    })
    void theLastWordOfTheFamilyNameIsWhatEveryMatchHas(String name, String word) {
        assertThat(NamePattern.of(name).familyWord()).isEqualTo(word);
    }

    @Test
    void isEqualToOneThatIsWrittenTheSame() {
        NamePattern pattern = NamePattern.of("Ada Quill");

        assertThat(pattern)
                .isEqualTo(NamePattern.of("Ada Quill"))
                .hasSameHashCodeAs(NamePattern.of("Ada Quill"))
                .isNotEqualTo(NamePattern.of("Quill, Ada"));
        assertThat(pattern.equals(null)).isFalse();
    }

    @Test
    void needsALetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePattern.of(" - "))
                .withMessage("there is no name in \" - \"");
    }

    @Test
    void aSingleLetterStandsForAWordAndTheStartOfAWordDoesNot() {
        assertThat(NamePattern.of("Quill, K").matches(PersonName.of("Quill, Kota")))
                .isTrue();
        assertThat(NamePattern.of("Quill, Ko").matches(PersonName.of("Quill, Kota")))
                .isFalse();
        assertThat(NamePattern.of("Quill, Kota").matches(PersonName.of("Quill, Ko")))
                .isFalse();
        assertThat(NamePattern.of("Quill, 光").matches(PersonName.of("Quill, 光太")))
                .isTrue();
        assertThat(NamePattern.of("Quill, 光").matches(PersonName.of("Quill, 太")))
                .isFalse();
    }

    @Test
    void theFirstOfTwoFamilyNamesStandsForBothAndTheSecondForItself() {
        PersonName two = PersonName.of("Rosa, Ana Mar");
        assertThat(NamePattern.of("Rosa, Ana").matches(two)).isTrue();

        PersonName both = PersonName.of("Vela Rosa, Ana");
        assertThat(NamePattern.of("Ana Vela").matches(both)).isTrue();
        assertThat(NamePattern.of("Ana Rosa").matches(both)).isTrue();
        assertThat(NamePattern.of("Eva Vela").matches(both)).isFalse();
        assertThat(NamePattern.of("Vela Rosa, Ana").matches(PersonName.of("Vela, Ana")))
                .isFalse();
    }
}
