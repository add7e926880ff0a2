package io.github.offprint.parsers.ris;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that exporters wrote and other readers are tested with: as many records as are in them, each a paper if it has a title. */
class RealRisFilesTest {
    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @ParameterizedTest
    @CsvSource({
        "RisImporterTest3.ris, 1, 0",
        "RisImporterTest4c.ris, 1, 0",
        "RisImporterTest5b.ris, 1, 0",
        "RisImporterTest7.ris, 1, 0",
        "RisImporterTest8_date.ris, 1, 0",
        "RisImporterTestDOI.ris, 1, 0",
        "RisImporterTestDate1.2.ris, 1, 0",
        "RisImporterTestScience.ris, 1, 0",
        "RisImporterTestScopus.ris, 1, 0",
        "RisImporterTestWithEmptyER.ris, 1, 0",
        "rispy-example_basic.ris, 1, 0",
        "rispy-example_bom.ris, 0, 1",
        "rispy-example_custom_list_tags.ris, 0, 1",
        "rispy-example_empty_tag.ris, 1, 0",
        "rispy-example_extraneous_data.ris, 2, 0",
        "rispy-example_full.ris, 2, 0",
        "rispy-example_full_without_whitespace.ris, 2, 0",
        "rispy-example_full_write.ris, 2, 0",
        "rispy-example_multi_unknown_tags.ris, 1, 0",
        "rispy-example_multiline.ris, 0, 3",
        "rispy-example_single_unknown_tag.ris, 1, 0",
        "rispy-example_starting_newlines.ris, 1, 0",
        "rispy-example_urls.ris, 4, 0",
        "rispy-example_utf_chars.ris, 1, 0",
    })
    void isFoundAndReadWhole(String file, int papers, int untitled) {
        Reading reading = reader.read(RealListings.file("corpora/ris/" + file));
        assertThat(reading.format().map(PaperFormat::id)).hasValue("ris");
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems().stream().filter(problem -> problem.code() == ProblemCode.MISSING_TITLE))
                .hasSize(untitled);
    }
}
