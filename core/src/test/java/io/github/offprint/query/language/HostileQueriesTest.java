package io.github.offprint.query.language;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import io.github.offprint.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hostile queries beside the project, where they are at hand: each has a line that says what must come of it. */
class HostileQueriesTest {
    private static final Pattern COLUMN = Pattern.compile("column ([0-9]+)");

    /** What this version decided where a line leaves the choice, by the number of the line. */
    private static final List<Integer> READ = List.of(10, 14, 15, 16, 18, 20, 21, 22, 23, 24, 25, 26, 27, 31);

    /**
     * One line.
     *
     * @param number from 1
     * @param text the query
     * @param expected what must come of it
     */
    private record Line(int number, String text, String expected) {}

    private static Stream<Line> lines() throws IOException {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "the hostile queries are not at hand");
        List<String> rows = Files.readAllLines(file.orElseThrow(), StandardCharsets.UTF_8);
        Stream.Builder<Line> lines = Stream.builder();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = Splitter.on('\t').splitToList(rows.get(i));
            lines.add(new Line(i, new ObjectMapper().readValue(cells.get(0), String.class), cells.get(1)));
        }
        return lines.build();
    }

    /** Beside the project, whichever folder of it tests run in. */
    private static Optional<Path> file() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolveSibling("shared").resolve("hostile/query/01-queries.tsv"))
                .filter(Files::exists)
                .findFirst();
    }

    @Test
    void endInAQueryThatReadsBackOrInAUsableError() throws IOException {
        lines().forEach(line -> {
            try {
                Query query = QueryLanguage.parse(line.text);
                assertThat(QueryLanguage.parse(QueryLanguage.print(query))).isEqualTo(query);
                assertThat(line.number).as(line.text).isIn(READ);
            } catch (QuerySyntaxException error) {
                assertThat(line.number).as(line.text).isNotIn(READ);
                String message = requireNonNull(error.getMessage());
                assertThat(SafeText.escape(message)).isEqualTo(message);
                assertThat(error.text()).isEqualTo(line.text);
            }
        });
    }

    @Test
    void areRefusedAtTheColumnThatIsExpected() throws IOException {
        lines().filter(line -> !READ.contains(line.number)).forEach(line -> {
            QuerySyntaxException error =
                    catchThrowableOfType(QuerySyntaxException.class, () -> QueryLanguage.parse(line.text));
            COLUMN.matcher(line.expected)
                    .results()
                    .map(MatchResult::group)
                    .forEach(column -> assertThat(error).as(line.text).hasMessageStartingWith(column + ":"));
        });
    }

    @Test
    void areReadOrRefusedAsExpectedWhereThereIsNoChoice() throws IOException {
        lines().forEach(line -> {
            if (line.expected.startsWith("ok") && !line.expected.contains("error")) {
                assertThat(line.number).as(line.text).isIn(READ);
            }
            if (line.expected.startsWith("error") && !line.expected.contains(" or ")) {
                assertThat(line.number).as(line.text).isNotIn(READ);
            }
        });
    }

    @Test
    void neverAskForEveryPaperByAccident() throws IOException {
        Paper unrelated = Paper.titled("Nothing").build();
        lines().filter(line -> READ.contains(line.number))
                .filter(line ->
                        !line.text.contains("NOT") && !line.text.startsWith("-") && !line.text.equals("title:*"))
                .forEach(line -> assertThat(QueryLanguage.parse(line.text)).rejects(unrelated));
    }

    @Test
    void areAnsweredInLinearTime() throws IOException {
        Paper paper = Paper.titled("a".repeat(10_000)).build();
        lines().filter(line -> READ.contains(line.number))
                .forEach(line -> assertTimeoutPreemptively(
                        Duration.ofSeconds(2),
                        () -> QueryLanguage.parse(line.text).test(paper)));
    }
}
