package io.github.offprint.parsers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.tagged.Example;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvExamplesTest {
    @ParameterizedTest
    @CsvSource({
        "csv,usual.csv",
        "csv,ragged.csv",
        "csv,dates.csv",
        "csv,repeated.csv",
        "csv,quotes.csv",
        "scopus-csv,scopus.csv",
        "ieee-csv,ieee.csv",
        "springer-csv,springer.csv",
        "zotero-csv,zotero.csv",
        "wos-tab,wos.txt",
        "miniconf-csv,miniconf.csv"
    })
    void isReadAsTheFileBesideItSays(String id, String file) throws IOException {
        PaperFormat format = Formats.discovered().get(id);
        assertThat(Example.read(format, CsvExamplesTest.class, file))
                .containsExactlyElementsOf(Example.expected(CsvExamplesTest.class, file));
    }
}
