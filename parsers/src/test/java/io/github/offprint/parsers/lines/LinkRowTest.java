package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LinkRowTest {
    @ParameterizedTest
    @CsvFileSource(resources = "link-rows.tsv", delimiter = '\t', numLinesToSkip = 1)
    void onlyTheWordsOfLinksMakeARow(String line, String isOne) {
        assertThat(LinkRow.isOne(LineShape.of(line))).isEqualTo(isOne.equals("yes"));
    }

    @Test
    void noLineIsNone() {
        assertThat(LinkRow.isOne(LineShape.NONE)).isFalse();
    }

    @Test
    void aRowIsNoLongerThanAHundredCharacters() {
        assertThat(LinkRow.isOne(LineShape.of("pdf" + "|".repeat(94) + "abs"))).isTrue();
        assertThat(LinkRow.isOne(LineShape.of("pdf" + "|".repeat(95) + "abs"))).isFalse();
    }
}
