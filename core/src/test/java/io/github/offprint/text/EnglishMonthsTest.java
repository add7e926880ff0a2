package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishMonthsTest {
    @ParameterizedTest
    @EnumSource
    void everyMonthIsFoundByItsNameAndItsAbbreviation(Month month) {
        assertThat(EnglishMonths.find(EnglishMonths.word(month))).contains(month);
        assertThat(EnglishMonths.find(EnglishMonths.abbreviation(month))).contains(month);
        assertThat(EnglishMonths.find(month.name())).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sep", "sept", "SEPTEM", "September"})
    void anyCutOfThreeLettersOrMoreWillDo(String word) {
        assertThat(EnglishMonths.find(word)).contains(Month.SEPTEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "Ma", "Mai", "Septembre", "Mayflower", "Eylül"})
    void anythingElseIsNone(String word) {
        assertThat(EnglishMonths.find(word)).isEmpty();
    }

    @Test
    void namesAreWrittenInMixedCase() {
        assertThat(EnglishMonths.word(Month.APRIL)).isEqualTo("April");
        assertThat(EnglishMonths.abbreviation(Month.APRIL)).isEqualTo("Apr");
    }
}
