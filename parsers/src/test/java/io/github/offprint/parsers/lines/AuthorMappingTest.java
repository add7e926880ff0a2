package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Head;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A page of which every line names authors of one paper. */
class AuthorMappingTest {
    private enum Names implements Role {
        NAMES;

        @Override
        public int cost(LineShape line, LineShape before) {
            return 0;
        }
    }

    private static final class AuthorPage implements PaperFormat {
        @Override
        public String id() {
            return "author-page";
        }

        @Override
        public String description() {
            return "the authors of one paper";
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
            Block<Names> block = block(context.lines());
            Paper.Builder paper = Paper.titled("Gauges That Drift");
            AuthorMapping.addAuthors(paper, block, ImmutableSet.of(Names.NAMES), context);
            Iterator<PaperRecord> one =
                    List.of(new PaperRecord(paper.build(), block.span())).iterator();
            return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
        }

        private static Block<Names> block(LineCursor lines) throws IOException {
            ImmutableList.Builder<Piece<Names>> pieces = ImmutableList.builder();
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                pieces.add(new Piece<>(
                        Names.NAMES, line.get(), LineShape.of(line.get().text())));
            }
            return new Block<>(Layout.of("names", Layout.Kind.RECORD, 0, Part.of(Names.NAMES)), pieces.build());
        }
    }

    /** In a cell of the table a stroke stands for a line end and for what comes between two authors or two problems. */
    @ParameterizedTest
    @CsvFileSource(resources = "author-mappings.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void whatIsNoNameForCertainIsAProblemInItsPlace(String lines, String authors, @Nullable String problems) {
        Reading reading = Offprint.reader().as(new AuthorPage()).read(Source.text("page", lines.replace('|', '\n')));
        assertThat(reading.papers().list().get(0).authors().stream().map(AuthorMappingTest::text))
                .containsExactlyElementsOf(cells(authors));
        assertThat(reading.problems().stream().map(AuthorMappingTest::text)).containsExactlyElementsOf(cells(problems));
    }

    private static List<String> cells(@Nullable String cell) {
        return cell == null ? List.of() : Splitter.on('|').splitToList(cell);
    }

    private static String text(Author author) {
        return Stream.concat(Stream.of(author.name().toString()), author.affiliations().stream())
                .collect(Collectors.joining(" @ "));
    }

    private static String text(Problem problem) {
        return problem.span().start().line() + ":" + problem.span().start().column() + " " + problem.code() + " "
                + problem.text().replace("\n", " / ");
    }
}
