package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PageMarkTest {
    @ParameterizedTest
    @CsvFileSource(resources = "page-marks.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void aMarkOfAPageIsToldFromANumberAndFromATitle(String line, String mark) {
        assertThat(PageMark.is(LineShape.of(line))).isEqualTo(mark.equals("yes"));
    }
}
