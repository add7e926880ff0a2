package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SeparatorsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "separators.tsv", delimiter = '\t', numLinesToSkip = 1)
    void dotsDivideNamesOrBelongToAWord(String marked, String divides) {
        int at = marked.indexOf('[');
        assertThat(Separators.divides(marked.replace("[", ""), at)).isEqualTo(divides.equals("yes"));
    }
}
