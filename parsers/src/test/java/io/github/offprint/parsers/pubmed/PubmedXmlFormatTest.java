package io.github.offprint.parsers.pubmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PubmedXmlFormatTest {
    private static final PaperReader READER = Offprint.reader().as(new PubmedXmlFormat());

    private static Reading read(String records) {
        return READER.read(Source.text("x.xml", "<PubmedArticleSet>" + records + "</PubmedArticleSet>"));
    }

    private static Reading article(String inArticle, String inCitation) {
        return read("<PubmedArticle><MedlineCitation><Article><ArticleTitle>Quiet</ArticleTitle>" + inArticle
                + "</Article>" + inCitation + "</MedlineCitation></PubmedArticle>");
    }

    private static Paper only(Reading reading) {
        assertThat(reading.papers()).hasSize(1);
        return reading.papers().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Year>2024</Year><Month>May</Month><Day>07</Day>|2024-05-07|",
                "<Year>2024</Year><Month>05</Month>|2024-05|",
                "<Year>2024</Year>|2024|",
                "<Year>2024</Year><Season>Spring</Season>|2024|",
                "<MedlineDate>2000 Nov-Dec</MedlineDate>|2000|",
                "<MedlineDate>1999 Spring</MedlineDate>|1999|",
                "<MedlineDate>soon</MedlineDate>||INVALID_VALUE",
                "<Year>2023</Year><Month>Feb</Month><Day>30</Day>||IMPOSSIBLE_DATE",
            })
    void aDateIsAsMuchAsTheIssueSays(String date, String published, String problem) {
        Reading reading =
                article("<Journal><JournalIssue><PubDate>" + date + "</PubDate></JournalIssue></Journal>", "");
        assertThat(only(reading).published().map(PartialDate::toString).orElse(null))
                .isEqualTo(published);
        assertThat(reading.problems())
                .extracting(found -> found.code().name())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(only(reading).extras().containsKey("pubmed-xml:PubDate"))
                .isEqualTo(published == null || date.contains("Medline") || date.contains("Season"));
    }

    @Test
    void theElectronicDateCountsWhereTheIssueHasNone() {
        String date = "<ArticleDate><Year>2024</Year><Month>04</Month><Day>30</Day></ArticleDate>";
        assertThat(only(article(date, "")).published()).contains(PartialDate.of(2024, 4, 30));
        assertThat(only(article(
                                "<Journal><JournalIssue><PubDate><Year>2024</Year></PubDate></JournalIssue></Journal>"
                                        + date,
                                ""))
                        .extras())
                .contains(entry("pubmed-xml:ArticleDate", "2024 04 30"));
    }

    @Test
    void authorsArePeopleAndGroups() {
        Reading reading = article(
                "<AuthorList><Author><LastName>Hrubý</LastName><Initials>P</Initials><Suffix>Jr</Suffix>"
                        + "<Identifier Source='ORCID'>0000-0002-1825-0098</Identifier></Author>"
                        + "<Author><LastName>Plato</LastName></Author>"
                        + "<Author><CollectiveName>Quiet <i>Study</i> Group</CollectiveName></Author>"
                        + "<Author/></AuthorList>",
                "");
        assertThat(only(reading).authors())
                .extracting(Author::toString)
                .containsExactly("P Hrubý Jr", "Plato", "Quiet Study Group");
        assertThat(only(reading).authors().get(2).name().isCollective()).isTrue();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.INVALID_VALUE);
        assertThat(only(reading).extras()).containsKey("pubmed-xml:Identifier");
    }

    @Test
    void identifiersAreThoseOfThePaperAlone() {
        Reading reading = read("<PubmedArticle><MedlineCitation><PMID>1</PMID><Article>"
                + "<ArticleTitle>Quiet</ArticleTitle>"
                + "<ELocationID EIdType='doi' ValidYN='N'>10.5555/wrong</ELocationID>"
                + "<ELocationID EIdType='doi'>not a doi</ELocationID></Article></MedlineCitation><PubmedData>"
                + "<ArticleIdList><ArticleId IdType='pmc'>PMC12</ArticleId><ArticleId IdType='pii'>S1</ArticleId>"
                + "</ArticleIdList><ReferenceList><Reference><ArticleIdList><ArticleId IdType='pubmed'>2</ArticleId>"
                + "</ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>");
        assertThat(only(reading).identifiers())
                .containsExactly(Identifier.parse("pmid:1"), Identifier.parse("pmcid:PMC12"));
        assertThat(only(reading).extras())
                .containsEntry("pubmed-xml:invalid", "10.5555/wrong")
                .containsEntry("pubmed-xml:doi", "not a doi")
                .containsEntry("pubmed-xml:pii", "S1");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.INVALID_VALUE);
    }

    @Test
    void theKindIsTheStrongestOfTheTypes() {
        Paper paper = only(article(
                "<PublicationTypeList><PublicationType>Journal Article</PublicationType>"
                        + "<PublicationType>Editorial</PublicationType></PublicationTypeList>",
                ""));
        assertThat(paper.kind()).contains(PaperKind.EDITORIAL);
        assertThat(paper.extras()).containsEntry("pubmed-xml:PublicationType", "Journal Article");
    }

    @Test
    void headingsAreKeywordsWithTheirQualifiers() {
        Paper paper = only(article(
                "",
                "<MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN='N'>Kidney</DescriptorName>"
                        + "<QualifierName MajorTopicYN='Y'>therapy</QualifierName>"
                        + "<QualifierName MajorTopicYN='N'>pathology</QualifierName></MeshHeading>"
                        + "<MeshHeading/></MeshHeadingList>"));
        assertThat(paper.keywords()).containsExactly("Kidney/therapy", "Kidney/pathology");
        assertThat(paper.extras()).containsEntry("pubmed-xml:MajorTopics", "Kidney/therapy");
    }

    @Test
    void pagesMayComeAsStartAndEnd() {
        assertThat(only(article("<Pagination><StartPage>3</StartPage><EndPage>9</EndPage></Pagination>", ""))
                        .publication()
                        .pages())
                .contains("3-9");
        assertThat(only(article("<Pagination><StartPage>3</StartPage></Pagination>", ""))
                        .publication()
                        .pages())
                .contains("3");
    }

    @Test
    void aChapterStandsInItsBook() {
        String document = "<Book><Publisher><PublisherName>Harbour Press</PublisherName></Publisher>"
                + "<BookTitle>Quiet Medicine</BookTitle><PubDate><Year>2019</Year></PubDate>"
                + "<AuthorList Type='editors'><Author><LastName>Lee</LastName><ForeName>Ann</ForeName></Author>"
                + "</AuthorList><Isbn>9783161484100</Isbn></Book>";
        Paper book = only(read("<PubmedBookArticle><BookDocument>" + document + "</BookDocument></PubmedBookArticle>"));
        assertThat(book.title()).isEqualTo("Quiet Medicine");
        assertThat(book.kind()).contains(PaperKind.BOOK);
        assertThat(book.extras()).containsEntry("pubmed-xml:Editor", "Ann Lee");
        Paper chapter = only(read("<PubmedBookArticle><BookDocument><ArticleTitle>Sleep</ArticleTitle>" + document
                + "</BookDocument></PubmedBookArticle>"));
        assertThat(chapter.kind()).contains(PaperKind.CHAPTER);
        assertThat(chapter.venue()).isPresent();
        assertThat(chapter.published()).contains(PartialDate.of(2019));
    }

    @Test
    void aRecordWithoutTitleIsAProblemAndTheOriginalTitleIsOne() {
        assertThat(read("<PubmedArticle/><PubmedBookArticle/><PubmedBookArticle><BookDocument/></PubmedBookArticle>"
                                + "<PubmedArticle><MedlineCitation/></PubmedArticle>")
                        .problems())
                .extracting(Problem::code)
                .startsWith(ProblemCode.MISSING_TITLE, ProblemCode.MISSING_TITLE)
                .hasSize(5);
        assertThat(only(read("<PubmedArticle><MedlineCitation><Article><ArticleTitle/><VernacularTitle>Leise"
                                + "</VernacularTitle></Article></MedlineCitation></PubmedArticle>"))
                        .title())
                .isEqualTo("Leise");
    }

    @Test
    void theOlderSetHasCitationsAlone() {
        Reading reading = Offprint.reader()
                .read(Source.text(
                        "old.xml",
                        "<MedlineCitationSet><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>Old"
                                + "</ArticleTitle></Article></MedlineCitation></MedlineCitationSet>"));
        assertThat(only(reading).identifiers()).containsExactly(Identifier.parse("pmid:7"));
    }

    @ParameterizedTest
    @CsvSource({
        "MedlineImporterTestArticleID.xml, 1",
        "MedlineImporterTestArticleItalics.xml, 1",
        "MedlineImporterTestArticleNoISSN.xml, 1",
        "MedlineImporterTestMeshHeadingList.xml, 1",
        "MedlineImporterTestNbib.xml, 2",
        "findpapers-pubmed-api-paper.xml, 1"
    })
    void realFilesGiveTheirPapersWithoutAProblem(String name, int papers) {
        Reading reading = Offprint.reader().read(RealListings.file("corpora/pubmed-xml/" + name));
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems()).isEmpty();
    }
}
