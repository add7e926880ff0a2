package io.github.offprint.kit;

import static io.github.offprint.fixtures.PaperAssertions.assertPaper;
import static io.github.offprint.fixtures.PaperAssertions.assertPapers;
import static io.github.offprint.fixtures.PaperAssertions.assertReading;
import static io.github.offprint.query.Fields.TITLE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperAssertionsTest {
    private static final Paper TIDES = Paper.titled("Tide Tables as Priors")
            .author("Y. Marrow")
            .author("Ines de la Vega")
            .year(2019)
            .build();
    private static final Paper MOVED = TIDES.with(paper -> paper.year(2020)
            .authors(ImmutableList.of(Author.of("Y. Marrow").withAffiliations(ImmutableList.of("Harbour Lab")))));
    private static final PaperReader READER = Offprint.reader().as(new SoundFormat());
    private static final Reading READING =
            READER.read(Source.text("list.shelf", SoundFormat.LISTING + "stray words\n"));

    @Test
    void whatIsSoPasses() {
        assertPaper(TIDES)
                .isEqualTo(TIDES.toBuilder().build())
                .isEqualIgnoring(MOVED, PaperField.AUTHORS, PaperField.PUBLISHED)
                .differsOnlyIn(MOVED, PaperField.PUBLISHED, PaperField.AUTHORS)
                .hasTitle("Tide Tables as Priors")
                .hasAuthors("Y. Marrow", "Ines de la Vega")
                .hasYear(2019)
                .has(PaperField.TITLE, PaperField.PUBLISHED)
                .lacks(PaperField.ABSTRACT, PaperField.EXTRAS)
                .matches(TITLE.contains("tide"));
        assertPaper(SamplePapers.complete()).hasIdentifier("arxiv:2405.99127v2");
        assertPapers(ImmutableList.of(TIDES, MOVED))
                .haveSize(2)
                .areEqualTo(TIDES, MOVED)
                .haveTitles(TIDES.title(), MOVED.title())
                .allMatch(TITLE.contains("tide"))
                .paper(1)
                .hasYear(2020);
        assertPapers(ImmutableList.of()).areEmpty();
        assertReading(READING)
                .hasFormat("shelf-list")
                .hasPapers(ImmutableList.of(SoundFormat.HERONS, SoundFormat.DOORS))
                .hasProblems(ProblemCode.MALFORMED_RECORD)
                .hasProblem(ProblemCode.MALFORMED_RECORD)
                .accountsFor(SoundFormat.LISTING + "stray words\n")
                .papers()
                .haveSize(2);
        assertReading(READER.read(Source.text("list.shelf", SoundFormat.LISTING)))
                .hasNoProblems();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untrue")
    void whatIsNotSoFailsAndSaysWhy(String why, Executable assertion) {
        assertThatThrownBy(assertion::execute)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    static Stream<Arguments> untrue() {
        return Stream.of(
                untrue(
                        "published\n    expected: \"2020\"\n    but was:  \"2019\"",
                        () -> assertPaper(TIDES).isEqualTo(MOVED)),
                untrue(
                        "\"affiliations\":[\"Harbour Lab\"]",
                        () -> assertPaper(TIDES).isEqualIgnoring(MOVED, PaperField.PUBLISHED)),
                untrue(
                        "abstract\n    expected: (absent)",
                        () -> assertPaper(SamplePapers.complete()).isEqualTo(SamplePapers.minimal())),
                untrue(
                        "not in [venue] but in [authors, published]",
                        () -> assertPaper(TIDES).differsOnlyIn(MOVED, PaperField.VENUE)),
                untrue("expected: Tides", () -> assertPaper(TIDES).hasTitle("Tides")),
                untrue("expected: [Ines]", () -> assertPaper(TIDES).hasAuthors("Ines")),
                untrue("the year 2018, not 2019", () -> assertPaper(TIDES).hasYear(2018)),
                untrue("but has none", () -> assertPaper(SamplePapers.minimal()).hasYear(2018)),
                untrue("doi:10.5555/1 among []", () -> assertPaper(TIDES).hasIdentifier("doi:10.5555/1")),
                untrue("should have abstract", () -> assertPaper(TIDES).has(PaperField.ABSTRACT)),
                untrue("no published but has \"2019\"", () -> assertPaper(TIDES).lacks(PaperField.PUBLISHED)),
                untrue("no   title contains \"moon\"", () -> assertPaper(TIDES).matches(TITLE.contains("moon"))),
                untrue(
                        "expected 1 papers, but there are 0",
                        () -> assertPapers(ImmutableList.of()).haveSize(1)),
                untrue(
                        "expected 2 papers",
                        () -> assertPapers(ImmutableList.of(TIDES)).areEqualTo(TIDES, MOVED)),
                untrue("differs in", () -> assertPapers(ImmutableList.of(TIDES)).areEqualTo(MOVED)),
                untrue(
                        "but they are\n  Tide",
                        () -> assertPapers(ImmutableList.of(TIDES)).haveTitles("Moon")),
                untrue(
                        "should be found by",
                        () -> assertPapers(ImmutableList.of(TIDES)).allMatch(TITLE.contains("moon"))),
                untrue(
                        "a paper at position 1",
                        () -> assertPapers(ImmutableList.of(TIDES)).paper(1)),
                untrue(
                        "was read as shelf-list, not as ris",
                        () -> assertReading(READING).hasFormat("ris")),
                untrue(
                        "list.shelf:6:1: error MALFORMED_RECORD",
                        () -> assertReading(READING).hasNoProblems()),
                untrue(
                        "should have a problem TRUNCATED",
                        () -> assertReading(READING).hasProblem(ProblemCode.TRUNCATED)),
                untrue(
                        "lost what stands at offset 84: more",
                        () -> assertReading(READING)
                                .accountsFor(SoundFormat.LISTING + "stray words\n" + " ".repeat(12) + "more")));
    }

    private static Arguments untrue(String why, Executable assertion) {
        return arguments(why, assertion);
    }
}
