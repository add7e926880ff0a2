package io.github.offprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.format.Candidate;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperReaderTest {
    private final PaperReader reader = PaperReader.of(Formats.of(new TitleLines()));

    @Test
    void readsPapersProblemsAndIgnoredSpans() {
        Reading reading = reader.read(Source.text("page", "# Orals\nOne\n!bad\nTwo\n?odd\n"));
        assertThat(titles(reading)).containsExactly("One", "Two");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "page:3:1: error MALFORMED_RECORD " + ProblemCode.MALFORMED_RECORD.meaning() + ": !bad",
                        "page:5:1: warning INVALID_VALUE " + ProblemCode.INVALID_VALUE.meaning() + ": ?odd");
        assertThat(reading.ignored())
                .containsExactly(
                        new Ignored(new Span("page", Position.START, new Position(1, 8, 7)), IgnoredReason.HEADING));
        assertThat(reading.span(1).start()).isEqualTo(new Position(4, 1, 17));
        assertThat(reading.format()).contains(new TitleLines());
        assertThat(reading.source()).isEqualTo("page");
        assertThat(reading).hasToString("page: 2 papers, 2 problems");
    }

    @Test
    void findsAPaperByItselfFirstAndElseByItsContent() {
        Reading reading = reader.read(Source.text("page", "Same\nSame\n"));
        assertThat(reading.spanOf(reading.papers().get(1)).start().line()).isEqualTo(2);
        assertThat(reading.spanOf(Paper.titled("Same").build()).start().line()).isEqualTo(1);
        assertThat(reading.findSpan(Paper.titled("Other").build())).isEmpty();
        assertThatThrownBy(() -> reading.spanOf(Paper.titled("Other").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Other")
                .hasMessageContaining("page");
    }

    @Test
    void notesAPaperThatStandsTwiceAndKeepsBoth() {
        Reading reading = reader.read(Source.text("page", "Same\nOther\nSame\n"));
        assertThat(titles(reading)).containsExactly("Same", "Other", "Same");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.REPEATED_PAPER);
            assertThat(problem.span().start().line()).isEqualTo(3);
            assertThat(problem.message()).contains("line 1");
        });
    }

    @Test
    void remembersOnlyTheLastPapersWhenLookingForRepeatedOnes() {
        StringBuilder text = new StringBuilder("first\nsecond\n");
        for (int i = 0; i < RepeatedPapers.WINDOW - 1; i++) {
            text.append("filler ").append(i).append('\n');
        }
        Reading reading = reader.read(Source.text("page", text + "second\nfirst\n"));
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).isEqualTo("second"));
    }

    @Test
    void fillsTheVenueWhereThePageIsSilent() {
        Reading reading = reader.venue("ICLR", 2024).read(Source.text("page", "One"));
        assertThat(reading.papers().get(0).venue()).contains(Venue.of("ICLR", 2024));
        assertThat(reader.venue("ICLR")
                        .read(Source.text("page", "One"))
                        .papers()
                        .get(0)
                        .venue())
                .contains(Venue.of("ICLR"));
    }

    @Test
    void neverReplacesWhatThePageSaysOfTheVenue() {
        Paper elsewhere = Paper.titled("Elsewhere").venue(Venue.of("NeurIPS")).build();
        Paper earlier = Paper.titled("Earlier").venue(Venue.of("ICLR", 2019)).build();
        Paper named = Paper.titled("Named").venue(Venue.of("iclr")).build();
        Paper longName = Paper.titled("Long name")
                .venue(Venue.of("International Conference on Learning Representations")
                        .withAcronym("ICLR"))
                .build();
        PaperReader fixed = PaperReader.of(Formats.of(new FixedPapers(elsewhere, earlier, named, longName)));
        Papers papers = fixed.venue("ICLR", 2024).read(Source.text("page", "x")).papers();
        assertThat(papers.get(0)).isEqualTo(elsewhere);
        assertThat(papers.get(1)).isEqualTo(earlier);
        assertThat(papers.get(2).venue()).contains(Venue.of("iclr", 2024));
        assertThat(papers.get(3).venue())
                .contains(longName.venue().orElseThrow().withYear(2024));
        assertThat(fixed.venue("ICLR").read(Source.text("page", "x")).papers())
                .containsExactly(elsewhere, earlier, named, longName);
    }

    @Test
    void tellsTheFormatTheDayThatTheHostNames() {
        LocalDate day = LocalDate.of(2024, 5, 10);
        List<Optional<LocalDate>> told = new ArrayList<>();
        FixedPapers curious = new FixedPapers() {
            @Override
            public PaperCursor open(ReadContext context) {
                told.add(context.asOf());
                return super.open(context);
            }
        };
        PaperReader fixed = PaperReader.of(Formats.of(curious));
        fixed.read(Source.text("page", "x"));
        fixed.asOf(day).read(Source.text("page", "x"));
        assertThat(told).containsExactly(Optional.empty(), Optional.of(day));
    }

    @Test
    void everySettingGivesAnotherReaderAndLeavesThisOneAsItIs() {
        PaperReader before = PaperReader.of(Formats.of(new TitleLines()));
        Formats none = Formats.of();
        assertThat(before.formats(none).formats()).isSameAs(none);
        assertThat(before.with(new TitleLines("other", 0, ImmutableSet.of()))
                        .formats()
                        .ids())
                .containsExactly("other", "title-lines");
        assertThat(before.formats().ids()).containsExactly("title-lines");
        assertThat(Offprint.reader().formats().ids()).contains("paper-json");
    }

    @Test
    void anUnknownFormatIsAnErrorThatNamesWhatWasConsidered() {
        PaperReader unsure = PaperReader.of(Formats.of(
                new TitleLines("maybe", 0.2, ImmutableSet.of()), new TitleLines("never", 0, ImmutableSet.of())));
        Reading reading = unsure.read(Source.text("page", "\uFEFFSome\nprose"));
        assertThat(reading.papers()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
            assertThat(problem.message()).contains("maybe 0.20 (any line may be a title)", "known: maybe, never");
            assertThat(problem.span().end()).isEqualTo(new Position(2, 6, 11));
            assertThat(problem.text()).isEqualTo("Some\nprose");
        });
        assertThatThrownBy(() -> unsure.strict().read(Source.text("page", "Some prose")))
                .asInstanceOf(type(ReadException.class))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT));
    }

    @Test
    void saysWhatAFileLooksLikeThatIsNoText() {
        PaperReader none = PaperReader.of(Formats.of());
        Reading reading = none.read(Source.bytes("paper.bib", "%PDF-1.7 and more".getBytes(UTF_8)));
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("looks like a PDF document"));
    }

    @Test
    void warnsWhenTwoFormatsAreNearlyAsSureUnlessTheExtensionDecides() {
        PaperReader torn = reader.with(new TitleLines("twin", 0.48, ImmutableSet.of("twin")));
        assertThat(torn.read(Source.text("page", "One")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.AMBIGUOUS_FORMAT);
                    assertThat(problem.message()).contains("title-lines 0.50").contains("twin 0.48");
                });
        assertThat(torn.read(Source.text("page.TITLES.gz", "One")).problems()).isEmpty();
        assertThat(torn.read(Source.text("page.twin", "One")).problems()).hasSize(1);
        assertThat(reader.with(new TitleLines("far", 0.44, ImmutableSet.of()))
                        .read(Source.text("page", "One"))
                        .problems())
                .isEmpty();
    }

    @Test
    void readsWithTheNamedFormatWhateverTheInputLooksLike() {
        PaperReader unsure = PaperReader.of(Formats.of(new TitleLines("blind", 0, ImmutableSet.of())));
        assertThat(titles(unsure.as("blind").read(Source.text("page", "One")))).containsExactly("One");
        assertThatThrownBy(() -> unsure.as("other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other")
                .hasMessageContaining("blind");
    }

    @Test
    void detectsRankedWithReasons() {
        PaperReader torn = reader.with(new TitleLines("twin", 0.5, ImmutableSet.of("twin")));
        assertThat(torn.detect(Source.text("page.twin", "One")))
                .extracting(Candidate::toString)
                .containsExactly("twin 0.50 (any line may be a title)", "title-lines 0.50 (any line may be a title)");
        assertThat(torn.detect(Source.text("page", " \n"))).isEmpty();
    }

    @Test
    void anInputThatFailsBeforeItsFormatShowsIsAFailureAndNoUnknownFormat() {
        PaperReader unsure = PaperReader.of(Formats.of(new TitleLines("blind", 0, ImmutableSet.of())));
        for (int after : new int[] {0, 3, 9_000}) {
            IOException unplugged = new IOException("unplugged");
            FaultySource source = FaultySource.of("page", "One ".repeat(5_000).getBytes(UTF_8))
                    .failingAfter(after, unplugged);
            assertThatThrownBy(() -> unsure.read(source.source())).hasCause(unplugged);
            assertThatThrownBy(() -> unsure.detect(source.source())).hasCause(unplugged);
            assertThat(source.timesClosed()).isEqualTo(2);
        }
    }

    @Test
    void emptyAndBlankInputsAreEmptyReadingsWithANote() {
        for (String blank : List.of("", "\uFEFF", " \u00A0\u200B\u3000\n\uFEFF", " ".repeat(100_000))) {
            Reading reading = reader.read(Source.text("page", blank));
            assertThat(reading.papers()).isEmpty();
            assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_PAPERS);
        }
        assertThat(reader.read(Source.text("page", "# heading")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_PAPERS);
    }

    @Test
    void anInputWhoseHeadIsBlankShowsNoFormat() {
        Reading reading = reader.read(Source.text("page", " ".repeat(100_000) + "One"));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("no\u001Bsuch.txt");
        assertThatThrownBy(() -> reader.read(missing))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("such.txt")
                .hasMessageContaining("no such file")
                .hasMessageContaining("UNREADABLE")
                .hasMessageNotContaining("\u001B")
                .hasCauseInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> reader.stream(folder).papers().toList())
                .isInstanceOf(ReadException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void strictReadingStopsAtTheFirstErrorAndABudgetAtTheOneTooMany() {
        Source page = Source.text("page", "?w\nOne\n!a\n!b\n!c\n");
        assertThat(reader.budget(3).read(page).problemCount(ProblemCode.MALFORMED_RECORD))
                .isEqualTo(3);
        assertThatThrownBy(() -> reader.strict().read(page)).hasMessageContaining("page:3:1");
        assertThatThrownBy(() -> reader.budget(2).read(page)).hasMessageContaining("page:5:1");
        assertThatThrownBy(() -> reader.budget(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsTheHostEveryProblemAndKeepsTheFirstOnes() {
        List<Problem> told = new ArrayList<>();
        Limits few = Limits.safe().toBuilder().problems(2).build();
        Reading reading = reader.limits(few).onProblem(told::add).read(Source.text("page", "!a\n?b\n!c\n!d\n"));
        assertThat(told).hasSize(5);
        assertThat(reading.problems()).isEqualTo(told.subList(0, 2));
        assertThat(reading.problemCount()).isEqualTo(5);
        assertThat(reading.droppedProblems()).isEqualTo(3);
        assertThat(reading.problemCount(ProblemCode.MALFORMED_RECORD)).isEqualTo(3);
        assertThat(reading.problemCount(ProblemCode.NO_PAPERS)).isEqualTo(1);
    }

    @Test
    void tellsHowFarItHasCome(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.titles");
        Files.writeString(file, "A title of forty characters, one of many\n".repeat(10_000), UTF_8);
        List<Progress> told = new ArrayList<>();
        reader.onProgress(told::add).read(file);
        assertThat(told).hasSizeBetween(4, 8);
        assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.bytes(), b.bytes()));
        Progress last = told.get(told.size() - 1);
        assertThat(last.bytes()).isEqualTo(410_000);
        assertThat(last.total()).hasValue(410_000);
        assertThat(last.papers()).isEqualTo(10_000);
        assertThat(last.source()).isEqualTo(file.toString());
    }

    @Test
    void readsTheCharsetThatTheHostNames() {
        Source latin = Source.bytes("page", "Café\n".getBytes(ISO_8859_1)).withCharset(ISO_8859_1);
        Reading reading = reader.read(latin);
        assertThat(titles(reading)).containsExactly("Café");
        assertThat(reading.problems()).isEmpty();
    }

    private static List<String> titles(Reading reading) {
        return reading.papers().stream().map(Paper::title).toList();
    }
}
