package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.format.Detection;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the blocks of a page: a first letter says what a line is, so that nothing else is at stake. */
class ListingReaderTest {
    private static final Grammar<Letter> GRAMMAR = Grammar.of(
            List.of(
                    Layout.of(
                            "record",
                            Layout.Kind.RECORD,
                            0,
                            ImmutableList.of(
                                    Part.of(Letter.T).opens(0),
                                    Part.of(Letter.X).repeats())),
                    one("heading", Layout.Kind.HEADING, Letter.H),
                    one("page", Layout.Kind.PAGE, Letter.P),
                    one("break", Layout.Kind.OTHER, Letter.B),
                    one("site", Layout.Kind.CHROME, Letter.S),
                    one("rule", Layout.Kind.SEPARATOR, Letter.R),
                    one("unknown", Layout.Kind.UNCERTAIN, Letter.U)),
            line -> line.startsWith("furniture"));

    private enum Letter implements Role {
        T,
        X,
        H,
        P,
        B,
        S,
        R,
        U;

        @Override
        public int cost(LineShape line, LineShape before) {
            return this == U ? 50 : line.startsWith(name()) ? 0 : NEVER;
        }
    }

    private static Layout<Letter> one(String name, Layout.Kind kind, Letter letter) {
        return Layout.of(name, kind, 0, ImmutableList.of(Part.of(letter).opens(0)));
    }

    /** Records become papers with their text as title; headings and heads of pages are passed by in silence. */
    private static final class Letters implements PaperFormat {
        @Override
        public String id() {
            return "letters";
        }

        @Override
        public String description() {
            return "lines that say what they are";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of();
        }

        @Override
        public Detection detect(Head head) {
            return Detection.none();
        }

        @Override
        public PaperCursor open(ReadContext context) throws IOException {
            ListingReader<Letter> listing = new ListingReader<>(context, GRAMMAR);
            return () -> {
                for (Optional<Block<Letter>> block = listing.next(); block.isPresent(); block = listing.next()) {
                    if (block.get().layout().kind() == Layout.Kind.RECORD) {
                        return Optional.of(new PaperRecord(
                                Paper.titled(block.get().text()).build(),
                                block.get().span()));
                    }
                }
                return Optional.empty();
            };
        }
    }

    private static Reading read(String text) {
        return read(text, Limits.safe());
    }

    private static Reading read(String text, Limits limits) {
        return Offprint.reader().as(new Letters()).limits(limits).read(Source.text("page", text));
    }

    @Test
    void recordsGoToTheCallerAndTheRestIsReportedWithItsReason() {
        Reading reading = read("P\nH1\nT1\nX1\nB\nS\n\nR\nT2\n");
        assertThat(reading.records())
                .extracting(record -> record.paper().title())
                .containsExactly("T1\nX1", "T2");
        assertThat(reading.ignored())
                .extracting(ignored -> ignored.span().start().line() + " " + ignored.reason())
                .containsExactly(
                        "5 " + IgnoredReason.OTHER_EVENT,
                        "6 " + IgnoredReason.SITE_CHROME,
                        "8 " + IgnoredReason.SEPARATOR);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void whatNobodyCanPlaceIsAProblemWithItsWholeText() {
        Reading reading = read("T1\n  nobody knows  \nT2");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNCERTAIN_LINES);
            assertThat(problem.text()).isEqualTo("nobody knows");
            assertThat(problem.span().start().column()).isEqualTo(3);
        });
        assertThat(reading.records()).hasSize(2);
    }

    @Test
    void furnitureAndMarksTearNoRecord() {
        Reading reading = read("T1\nfurniture\n[\nX1\n");
        assertThat(reading.records())
                .singleElement()
                .satisfies(record -> assertThat(record.paper().title()).isEqualTo("T1\n\n\nX1"));
        assertThat(reading.ignored())
                .extracting(ignored -> ignored.span().start().line() + " " + ignored.reason())
                .containsExactly("2 " + IgnoredReason.SITE_CHROME, "3 " + IgnoredReason.SYNTAX);
    }

    @Test
    void aRecordBeyondTheLimitIsAnErrorWithItsText() {
        Limits small = Limits.safe().toBuilder().recordLength(5).build();
        Reading reading = read("T1\nX22\nX3\nT2\n", small);
        assertThat(reading.records())
                .extracting(record -> record.paper().title())
                .containsExactly("T2");
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.text())
                .containsExactly(ProblemCode.OVERSIZED_RECORD + " T1\nX22", ProblemCode.OVERSIZED_RECORD + " X3");
    }

    @Test
    void reportsComeInTheOrderOfThePageHoweverManyWait() {
        Reading reading = read("T1\n" + "furniture\n".repeat(3000) + "B\nfurniture\nT2\n");
        assertThat(reading.ignored()).hasSize(3002);
        assertThat(reading.ignored())
                .extracting(ignored -> ignored.span().start().line())
                .isSorted();
        assertThat(reading.records()).hasSize(2);
    }

    @Test
    void anEmptyPageGivesNothing() {
        assertThat(read("").records()).isEmpty();
        assertThat(read("\n \n\u00A0\n").ignored()).isEmpty();
    }

    @Test
    void theLastLineOfACutHeadIsLeftOut() {
        String text = "T1\nX1\nT2 that is c";
        assertThat(HeadSurvey.blocks(new Head("page", text, true), GRAMMAR))
                .extracting(Block::text)
                .containsExactly("T1\nX1", "T2 that is c");
        assertThat(HeadSurvey.blocks(new Head("page", text, false), GRAMMAR))
                .extracting(Block::text)
                .containsExactly("T1\nX1");
    }

    /** As {@link PaperCursor#next()} promises. */
    @Test
    void whatComesBeforeABlockIsReportedBeforeIt() throws IOException {
        Told page = new Told("furniture\nT1\nfurniture\nU\nH1\nB\nfurniture\nP1\nfurniture");
        ListingReader<Letter> listing = new ListingReader<>(page, GRAMMAR);
        for (Optional<Block<Letter>> block = listing.next(); block.isPresent(); block = listing.next()) {
            page.told().add(block.get().text());
        }
        assertThat(page.told())
                .containsExactly(
                        "1 SITE_CHROME",
                        "T1",
                        "3 SITE_CHROME",
                        "4 UNCERTAIN_LINES",
                        "H1",
                        "6 OTHER_EVENT",
                        "7 SITE_CHROME",
                        "P1",
                        "9 SITE_CHROME");
        assertThat(listing.next()).isEmpty();
    }

    @Test
    void aLineOfACutHeadThatIsAnAbstractMayBeCut() {
        String prose = "X" + " drift".repeat(170);
        assertThat(texts("T1\n" + prose.substring(0, 1000))).containsExactly("T1\n" + prose.substring(0, 1000));
        assertThat(texts("T1\n" + prose.substring(0, 999))).containsExactly("T1");
        assertThat(texts("T1\rT2")).containsExactly("T1");
        assertThat(texts("T1")).containsExactly("T1");
        assertThat(texts("\nT1")).isEmpty();
    }

    private static List<String> texts(String cutHead) {
        return HeadSurvey.blocks(new Head("page", cutHead, false), GRAMMAR).stream()
                .map(Block::text)
                .toList();
    }
}
