package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "author-names.psv", delimiter = '|', numLinesToSkip = 1)
    void takesNamesApart(String text, String names, String isCertain) {
        AuthorNames found = AuthorNames.in(text);
        assertThat(String.join(" / ", found.names())).isEqualTo(names == null ? "" : names);
        assertThat(found.doubt().isEmpty()).isEqualTo(isCertain.equals("certain"));
    }

    @Test
    void findsNobodyBetweenMarks() {
        assertThat(AuthorNames.in(" · ").names()).isEmpty();
        assertThat(AuthorNames.in(";;").names()).isEmpty();
        assertThat(AuthorNames.in(";;").doubt()).isNotEmpty();
    }
}
