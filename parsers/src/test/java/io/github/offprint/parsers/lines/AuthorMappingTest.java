package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A page of which every line names authors of one paper. */
class AuthorMappingTest {
    private static Block<Names> block(LineCursor lines) throws IOException {
        ImmutableList.Builder<Piece<Names>> pieces = ImmutableList.builder();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            pieces.add(
                    new Piece<>(Names.NAMES, line.get(), LineShape.of(line.get().text())));
        }
        return new Block<>(Layout.of("names", Layout.Kind.RECORD, 0, Part.of(Names.NAMES)), pieces.build());
    }

    /** In a cell of the table a stroke stands for a line end and for what comes between two authors or two problems. */
    @ParameterizedTest
    @CsvFileSource(resources = "author-mappings.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void whatIsNoNameForCertainIsAProblemInItsPlace(String lines, String authors, @Nullable String problems)
            throws IOException {
        Told page = new Told(lines.replace('|', '\n'));
        Paper.Builder paper = Paper.titled("Gauges That Drift");
        AuthorMapping.addAuthors(paper, block(page.lines()), ImmutableSet.of(Names.NAMES), page);
        assertThat(paper.build().authors().stream().map(AuthorMappingTest::text))
                .containsExactlyElementsOf(cells(authors));
        assertThat(page.problems().stream().map(AuthorMappingTest::text)).containsExactlyElementsOf(cells(problems));
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
