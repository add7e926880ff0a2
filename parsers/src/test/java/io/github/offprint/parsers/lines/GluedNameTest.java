package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GluedNameTest {
    @ParameterizedTest
    @CsvFileSource(resources = "glued-names.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void aNameAndTheNumberOfAFootnoteAreFoundBehindATitle(String printed, String title, String name) {
        assertThat(GluedName.find(printed))
                .isEqualTo(name.equals("-") ? Optional.empty() : Optional.of(new GluedName(title, name)));
    }
}
