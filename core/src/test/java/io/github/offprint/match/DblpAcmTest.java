package io.github.offprint.match;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The standard rule on DBLP-ACM, every paper of the one compared with every paper of the other. What is still wrong are prefaces and
 * columns that cannot be told apart, titles with other words, and the labels.
 */
class DblpAcmTest {
    @Test
    void nearlyAllPapersAreFoundAndNearlyNoneMixedUp() throws IOException {
        Optional<DblpAcm> found = DblpAcm.find();
        assumeTrue(found.isPresent(), "the benchmark is not at hand");
        DblpAcm benchmark = found.get();
        List<String> same = same(profiles(benchmark.dblp()), profiles(benchmark.acm()));
        double right = same.stream().filter(benchmark.same()::contains).count();
        double precision = right / same.size();
        double recall = right / benchmark.same().size();
        assertThat(precision).as("precision").isGreaterThan(0.99);
        assertThat(recall).as("recall").isGreaterThan(0.97);
        assertThat(2 * precision * recall / (precision + recall)).as("F1").isGreaterThanOrEqualTo(0.985);
    }

    private static ImmutableMap<String, Profile> profiles(Map<String, Paper> papers) {
        return papers.entrySet().stream()
                .collect(toImmutableMap(Map.Entry::getKey, paper -> Profile.of(paper.getValue())));
    }

    private static List<String> same(Map<String, Profile> ones, Map<String, Profile> others) {
        List<String> same = new ArrayList<>();
        ones.forEach((row, one) -> others.forEach((otherRow, other) -> {
            if (MatchRule.standard().compare(one, other).verdict() == Verdict.SAME) {
                same.add(row + " " + otherRow);
            }
        }));
        return same;
    }
}
