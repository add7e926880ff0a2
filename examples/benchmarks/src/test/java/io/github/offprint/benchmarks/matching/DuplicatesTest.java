package io.github.offprint.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.benchmarks.matching.DuplicatesReport.Score;
import io.github.offprint.match.Clustering;
import io.github.offprint.match.Group;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the numbers about duplicates mean, and that they are worth a look. */
class DuplicatesTest {
    @Test
    void aTenthOfThePapersAreCopies() {
        NoisyCopies copies = NoisyCopies.of(1_000);
        assertThat(copies.papers())
                .hasSize(1_000)
                .isEqualTo(NoisyCopies.of(1_000).papers());
        assertThat(copies.sources().asList().subList(0, 900)).isSorted().doesNotHaveDuplicates();
        assertThat(copies.sources().asList().subList(900, 1_000))
                .doesNotHaveDuplicates()
                .allMatch(source -> source < 900);
    }

    @Test
    void recallAndPrecisionAreOfPairs() {
        ImmutableIntArray sources = ImmutableIntArray.of(0, 1, 2, 0, 1);
        assertThat(Score.of(groups(List.of(List.of(0, 3), List.of(1, 4), List.of(2))), sources))
                .isEqualTo(new Score(1, 1));
        assertThat(Score.of(groups(List.of(List.of(0, 3, 2), List.of(1), List.of(4))), sources))
                .isEqualTo(new Score(0.5, 1.0 / 3));
        assertThat(Score.of(groups(List.of(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4))), sources))
                .isEqualTo(new Score(0, 1));
    }

    private static Stream<ImmutableIntArray> groups(List<List<Integer>> groups) {
        return groups.stream().map(ImmutableIntArray::copyOf);
    }

    @Test
    void theLibraryFindsMoreThanTitlesDoAndIsNotMistaken() {
        NoisyCopies copies = NoisyCopies.of(3_000);
        Clustering clustering = DuplicatesBenchmark.clustering(copies.papers());
        Score mine = Score.of(clustering.groups().stream().map(Group::members), copies.sources());
        Score titles = Score.of(
                DuplicatesBenchmark.titles(copies.papers()).values().stream().map(ImmutableIntArray::copyOf),
                copies.sources());
        assertThat(mine.recall()).isGreaterThan(0.88).isGreaterThan(titles.recall() + 0.2);
        assertThat(mine.precision()).isGreaterThan(0.99);
        assertThat(clustering.comparisons()).isLessThan(3L * copies.papers().size());
    }

    @Test
    void theReportHasALineForEachSize() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DuplicatesReport.print(new PrintStream(out, true, StandardCharsets.UTF_8), 200, 400);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
