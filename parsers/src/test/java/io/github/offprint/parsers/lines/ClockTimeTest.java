package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvFileSource(resources = "clock-times.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void aTimeIsAColonAmongDigits(String text, String isThere) {
        assertThat(ClockTime.isIn(text)).isEqualTo(isThere.equals("yes"));
    }
}
