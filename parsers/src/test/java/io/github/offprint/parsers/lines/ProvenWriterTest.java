package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.PaperOutput;
import io.github.offprint.format.Detection;
import io.github.offprint.format.Loss;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Head;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The writer that reads what it writes, over a format that is easily misled. */
class ProvenWriterTest {
    private final StringWriter out = new StringWriter();

    /**
     * A line for each paper: its title, and its abstract behind a bar. A line that begins with a cross strikes the paper above;
     * one that begins with an arrow strikes the paper below.
     */
    private static final class Bars implements PaperFormat, TextForm {
        @Override
        public String id() {
            return "bars";
        }

        @Override
        public String description() {
            return "a title and an abstract behind a bar";
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
        public boolean canWrite() {
            return true;
        }

        @Override
        public PaperWriter writer(WriteContext context) {
            return new ProvenWriter(this, context, this);
        }

        @Override
        public PaperCursor open(ReadContext context) throws IOException {
            LineCursor lines = context.lines();
            return new PaperCursor() {
                private Optional<Line> ahead = lines.next();

                @Override
                public Optional<PaperRecord> next() throws IOException {
                    while (ahead.isPresent()) {
                        Line line = ahead.get();
                        ahead = lines.next();
                        boolean struck = ahead.isPresent() && ahead.get().text().startsWith("x");
                        if (line.text().startsWith("^")) {
                            ahead = lines.next();
                        } else if (!struck && !line.text().startsWith("=")) {
                            return Optional.of(new PaperRecord(paper(line.text()), line.span()));
                        }
                    }
                    return Optional.empty();
                }
            };
        }

        private static Paper paper(String line) {
            List<String> cells = Splitter.on('|').splitToList(line);
            return cells.size() == 1
                    ? Paper.titled(line).build()
                    : Paper.titled(cells.get(0)).abstractText(cells.get(1)).build();
        }

        @Override
        public Paper printable(Paper paper) {
            Paper.Builder printable = Paper.titled(PlainText.of(paper.title()));
            paper.abstractText().ifPresent(text -> printable.abstractText(PlainText.of(text)));
            return printable.build();
        }

        @Override
        public ImmutableSet<Paper> attempts(Paper printable) {
            return ImmutableSet.of(printable, printable.with(paper -> paper.abstractText(null)));
        }

        @Override
        public String heading(Paper printable) {
            return printable.title().startsWith("H") ? "= H\n" : "= G\n";
        }

        @Override
        public String record(Paper printable) {
            return printable.title()
                    + printable.abstractText().map(text -> "|" + text).orElse("") + "\n";
        }

        @Override
        public Paper neighbour(Paper printable) {
            return Paper.titled("Neighbour").build();
        }
    }

    private List<String> write(Paper... papers) {
        try (PaperOutput output = PaperOutput.to(out, new Bars())) {
            List.of(papers).forEach(output::write);
            return output.finish().losses().stream().map(ProvenWriterTest::text).toList();
        }
    }

    private static String text(Loss loss) {
        return loss.paper().title() + ", " + loss.field() + ": " + loss.reason();
    }

    private static Paper paper(String title, String text) {
        return Paper.titled(title).abstractText(text).build();
    }

    @Test
    void whatReadsBackIsWrittenBelowItsHeadingAndNothingIsLost() {
        assertThat(write(paper("Gauges", "They drift."), paper("Glass", "It breaks."), paper("Herds", "They vote.")))
                .isEmpty();
        assertThat(out).hasToString("= G\nGauges|They drift.\nGlass|It breaks.\n= H\nHerds|They vote.\n");
    }

    @Test
    void whatIsMisreadIsGivenUpForTheNextAttempt() {
        assertThat(write(paper("Gauges", "They | drift.")))
                .containsExactly("Gauges, abstract: would be read as something else");
        assertThat(out).hasToString("= G\nGauges\n");
    }

    @Test
    void aPaperThatNoAttemptSavesIsLeftOut() {
        assertThat(write(paper("Gau|ges", "They drift."), Paper.titled("Glass").build()))
                .containsExactly("Gau|ges, title: would be read as something else");
        assertThat(out).hasToString("= G\nGlass\n");
    }

    @Test
    void aPaperMayNotSpoilTheOneAboveOrTheOneBelow() {
        assertThat(write(
                        Paper.titled("Gauges").build(),
                        Paper.titled("x strikes").build(),
                        Paper.titled("^ strikes").build(),
                        Paper.titled("Glass").build()))
                .containsExactly(
                        "x strikes, title: would be read as something else",
                        "^ strikes, title: would be read as something else");
        assertThat(out).hasToString("= G\nGauges\nGlass\n");
    }

    @Test
    void aTitleOfControlCharactersCannotBePrinted() {
        assertThat(write(Paper.titled("\u0001").build()))
                .containsExactly("\u0001, title: has nothing that can be printed");
        assertThat(out).hasToString("");
    }

    @Test
    void fieldsWithoutAPlaceAndChangedOnesAreReported() {
        Paper rich = Paper.titled("Gauges \u0007 drift")
                .author("Ada Quill")
                .statedAuthorCount(3)
                .build();
        assertThat(write(rich))
                .containsExactly(
                        "Gauges \u0007 drift, title: is not written as it is",
                        "Gauges \u0007 drift, authors: the format has no place for it",
                        "Gauges \u0007 drift, authorCount: the format has no place for it");
    }

    @Test
    void manyPapersAreProvenAmongAFewNeighbours() {
        for (int i = 0; i < 40; i++) {
            out.getBuffer().setLength(0);
            Paper[] papers = new Paper[40];
            for (int j = 0; j < papers.length; j++) {
                papers[j] = paper("Paper " + j, j == i ? "a | bar" : "plain");
            }
            assertThat(write(papers)).containsExactly("Paper " + i + ", abstract: would be read as something else");
        }
    }
}
