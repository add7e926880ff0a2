package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Slow Looms | '' | ''",
                "Slow Looms, Part II | 2 | 2",
                "Slow Looms. Part 2 | 2 | 2",
                "Slow Looms, Vol. 03 | 3 | 3",
                "Slow Looms III | 3 | 3",
                "Slow Looms: Part One | 1 | 1",
                "Slow Looms, Part B | 2 | 2",
                "LoomNet v2: Slow Threads | v2 | v2",
                "Report on LOOM '98 | '' | 98",
                "Report on LOOM 1998 | '' | 98",
                "Report on the Fourth Meeting | '' | 4",
                "Report on the 4th Meeting | '' | 4",
                "I, Loom | '' | ''"
            })
    void areFoundInTitles(String title, String parts, String others) {
        Numerals numerals = Title.of(title).numerals();
        assertThat(String.join(" ", numerals.parts())).isEqualTo(parts);
        assertThat(String.join(" ", numerals.others())).isEqualTo(others);
    }
}
