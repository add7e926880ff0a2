package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that databases wrote and other readers are tested with: as many records as are in them, each a paper if it has a title. */
class RealTaggedFilesTest {
    private final PaperReader reader = PaperReader.of(Formats.discovered());

    @ParameterizedTest
    @CsvSource({
        "pubmed-nbib/NbibImporterTest.nbib, medline, 1, 0",
        "pubmed-nbib/MedlinePlainImporterTestDOI.txt, medline, 0, 1",
        "pubmed-nbib/MedlinePlainImporterTestMultiAbstract.txt, medline, 0, 1",
        "endnote-enw/Endnote.book.example.enw, endnote-refer, 1, 0",
        "endnote-enw/Endnote.pattern.A.enw, endnote-refer, 0, 1",
        "endnote-enw/refer.bibIX.Journal.ref, endnote-refer, 1, 0",
        "endnote-enw/refer.bibIX.ref, endnote-refer, 4, 0",
        "wos-isi/IsiImporterTest1.isi, wos-tagged, 1, 0",
        "wos-isi/IsiImporterTest2.isi, wos-tagged, 3, 0",
        "wos-isi/IsiImporterTestInspec.isi, wos-tagged, 2, 0",
        "wos-isi/IsiImporterTestWOS.isi, wos-tagged, 2, 0",
        "ris/rispy-example_wos.ris, wos-tagged, 2, 0",
    })
    void isFoundAndReadWhole(String file, String format, int papers, int untitled) {
        Reading reading = reader.read(RealListings.file("corpora/" + file));
        assertThat(reading.format().map(PaperFormat::id)).hasValue(format);
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems().stream().filter(problem -> problem.code() == ProblemCode.MISSING_TITLE))
                .hasSize(untitled);
    }
}
