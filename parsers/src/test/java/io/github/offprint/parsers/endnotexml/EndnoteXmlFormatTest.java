package io.github.offprint.parsers.endnotexml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndnoteXmlFormatTest {
    private static final PaperReader READER = Offprint.reader().as(new EndnoteXmlFormat());

    private static Reading read(String fields) {
        return READER.read(Source.text(
                "x.xml",
                "<xml><records><record><titles><title>Quiet</title></titles>" + fields + "</record></records></xml>"));
    }

    private static Paper only(Reading reading) {
        assertThat(reading.papers()).hasSize(1);
        return reading.papers().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<year>2024</year><pub-dates><date>May 7</date></pub-dates>|2024-05-07|",
                "<year>2024</year><pub-dates><date>May</date></pub-dates>|2024-05|",
                "<year>2024</year>|2024|",
                "<year>2024</year><pub-dates><date>7 May 2023</date></pub-dates>|2024|7 May 2023",
                "<year>2024</year><pub-dates><date>soon</date></pub-dates>|2024|soon",
                "<pub-dates><date>May 2024</date></pub-dates>|2024-05|",
                "<year>in press</year>||",
            })
    void aDateIsTheYearWithTheDayBesideIt(String dates, String published, String kept) {
        Paper paper = only(read("<dates>" + dates + "</dates>"));
        assertThat(paper.published().map(PartialDate::toString).orElse(null)).isEqualTo(published);
        assertThat(paper.extras().get("endnote-xml:date")).isEqualTo(kept);
    }

    @Test
    void stylesAreNoTextButForTheirFaces() {
        Paper paper = only(READER.read(Source.text(
                "x.xml",
                "<records><record><titles><title><style face='normal'>H</style><style face='subscript'>2</style>"
                        + "<style face='normal'><style face='italic'>O</style></style></title></titles>"
                        + "<abstract><style>a\n b</style></abstract></record></records>")));
        assertThat(paper.title()).isEqualTo("H₂O");
        assertThat(paper.abstractText()).contains("a b");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        Paper paper = only(
                read(
                        "<urls><related-urls><url>https://example.org/a</url><url>&lt;Go to ISI&gt;://1</url>"
                                + "</related-urls><pdf-urls><url>https://example.org/a.pdf</url><url>file:///x.pdf</url></pdf-urls></urls>"));
        assertThat(paper.links())
                .containsExactly(
                        new Link(LinkKind.PAGE, "https://example.org/a"),
                        new Link(LinkKind.PDF, "https://example.org/a.pdf"));
        assertThat(paper.extras())
                .containsEntry("endnote-xml:related-urls", "<Go to ISI>://1")
                .containsEntry("endnote-xml:pdf-urls", "file:///x.pdf");
    }

    @Test
    void serialNumbersStandOnLinesOfTheirOwn() {
        Reading reading = read("<isbn>2049-3630 (Print)&#xD;9783161484100&#xA;0000-0001</isbn>"
                + "<electronic-resource-num>none</electronic-resource-num>");
        assertThat(only(reading).identifiers()).hasToString("[issn:2049-3630, isbn:9783161484100]");
        assertThat(only(reading).extras())
                .containsEntry("endnote-xml:isbn", "0000-0001")
                .containsEntry("endnote-xml:electronic-resource-num", "none");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.INVALID_VALUE, ProblemCode.INVALID_VALUE);
    }

    @Test
    void peopleWhoAreNoAuthorsAndOtherTitlesAreExtras() {
        Paper paper = only(read("<ref-type name='Music'>61</ref-type><contributors><authors><author>Lee, Ann</author>"
                + "</authors><secondary-authors><author>Ray, Bob</author></secondary-authors></contributors>"
                + "<titles><short-title>Q</short-title></titles><periodical><full-title>Silence</full-title>"
                + "<abbr-1>Sil.</abbr-1></periodical><custom1><style>x</style></custom1>"));
        assertThat(paper.authors()).containsExactly(Author.of("Lee, Ann"));
        assertThat(paper.venue()).hasToString("Optional[Silence]");
        assertThat(paper.kind()).isEmpty();
        assertThat(paper.extras())
                .containsEntry("endnote-xml:secondary-authors", "Ray, Bob")
                .containsEntry("endnote-xml:short-title", "Q")
                .containsEntry("endnote-xml:abbr-1", "Sil.")
                .containsEntry("endnote-xml:ref-type", "Music")
                .containsEntry("endnote-xml:custom1", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "Conference Proceedings, conference", "Book Section, chapter", "Thesis, thesis", "Report, report",
        "Dataset, dataset", "Preprint, preprint", "Edited Book, book", "Electronic Article, article"
    })
    void theTypeOfAReferenceIsTheKindOfThePaper(String type, String kind) {
        assertThat(only(read("<ref-type name='" + type + "'>1</ref-type>")).kind())
                .contains(new PaperKind(kind));
    }

    @Test
    void aRecordWithoutTitleIsAProblem() {
        Reading reading = READER.read(Source.text("x.xml", "<records><record><volume>1</volume></record></records>"));
        assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.MISSING_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "EndnoteXmlImporterTestArticle.xml, 1",
        "EndnoteXmlImporterTestLabelAndMultiTitle.xml, 3",
        "EndnoteXmlImporterTest_WithoutUrlStyle.xml, 1"
    })
    void realFilesGiveTheirPapersWithoutAProblem(String name, int papers) {
        Reading reading = Offprint.reader().read(RealListings.file("corpora/endnote-xml/" + name));
        assertThat(reading.format().orElseThrow().id()).isEqualTo("endnote-xml");
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems()).isEmpty();
    }
}
