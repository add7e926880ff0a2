package io.github.offprint.parsers.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented entries, each file about one thing. */
class BibtexExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"names.bib", "dates.bib", "syntax.bib", "inheritance.bib", "recovery.bib"})
    void aFileGivesWhatStandsBesideIt(String file) throws IOException {
        assertThat(Example.read(new BibtexFormat(), BibtexExamplesTest.class, file))
                .isEqualTo(Example.expected(BibtexExamplesTest.class, file));
    }
}
