package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperCopy;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
    private static final Paper PAPER = Paper.titled("Reading Lamps in the Thick Evening Fog: A Study of Lanterns")
            .author("Ines Alderwood")
            .author("Tomas Quill")
            .year(2021)
            .identifier(Identifier.parse("arxiv:2101.99999v1"))
            .build();

    /** Pairs of contents by number. */
    private static Set<List<Integer>> pairs(List<Paper> papers) {
        Set<List<Integer>> pairs = new HashSet<>();
        Blocks.pairs(Contents.NONE.plus(papers), (first, second) -> {
            assertThat(first).isLessThan(second);
            pairs.add(List.of(first, second));
        });
        return pairs;
    }

    static List<Consumer<Paper.Builder>> whatIsForgiven() {
        return List.of(
                p -> p.title("Something Else").authors(List.of()),
                p -> p.identifiers(List.of()).title("Something Else"),
                p -> p.identifiers(List.of()).authors(List.of()).title("Reading Lamps in the Thick Evening Fog"),
                p -> p.identifiers(List.of()).authors(List.of()).title("Reading Lamps in the Thick Ev..."),
                p -> p.identifiers(List.of())
                        .authors(List.of())
                        .title("12 Reading Lamps in the Thick Evening Fog: A Study of Lanterns"),
                p -> p.identifiers(List.of())
                        .authors(List.of())
                        .title("Raeding Lamps in the Thick Evening Fog: A Study of Lanterns"),
                p -> p.identifiers(List.of())
                        .authors(List.of())
                        .title("Lanterns of Study: A Reading Lamps in the Thick Fog Evening"),
                p -> p.identifiers(List.of())
                        .title("Raeding Lamsp in the Thick Evennig Fog: A Stduy of Latnerns")
                        .authors(List.of(Author.of("I. Alderwood"))),
                p -> p.identifiers(List.of())
                        .title("Raeding Lamsp in the Thcik Evennig Fog: A Stduy of Latnerns")
                        .authors(List.of()),
                p -> p.identifiers(List.of())
                        .title("Lanterns in Foggy Evenings")
                        .authors(List.of(Author.of("Tomas Quill"), Author.of("I. Alderwood"))));
    }

    @ParameterizedTest
    @MethodSource("whatIsForgiven")
    void aPaperIsFoundAgainWhen(Consumer<Paper.Builder> change) {
        assertThat(pairs(List.of(PAPER, PAPER.with(change)))).containsExactly(List.of(0, 1));
    }

    @Test
    void papersWithNothingInCommonAreNoPair() {
        assertThat(pairs(List.of(PAPER, Paper.titled("Counting Quiet Rivers").build())))
                .isEmpty();
    }

    static List<String> crowds() {
        return Crowds.kinds();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void comparisonsGrowAsThePapersDo(String kind) {
        long thousand = Math.max(1_000, pairs(Crowds.of(kind, 1_000)).size());
        long two = pairs(Crowds.of(kind, 2_000)).size();
        long four = pairs(Crowds.of(kind, 4_000)).size();
        assertThat(two).as("pairs of 2,000 beside %d of 1,000", thousand).isLessThan(thousand * 5 / 2);
        assertThat(four).as("pairs of 4,000 beside %d of 1,000", thousand).isLessThan(thousand * 6);
        assertThat(four).isLessThan(4_000 * 30);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void morePapersMakeNoNewPairAmongThoseThatWereThere(String kind) {
        List<Paper> papers = Crowds.of(kind, 300);
        Set<List<Integer>> before = pairs(papers.subList(0, 150));
        Set<List<Integer>> after = pairs(papers);
        assertThat(after).filteredOn(pair -> pair.get(1) < 150).isSubsetOf(before);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void groupsOfACrowdDoNotDependOnItsOrder(String kind) {
        List<Paper> papers = new ArrayList<>(Crowds.of(kind, 150));
        Clustering one = Clustering.of(papers, MatchRule.standard(), Decisions.none());
        Map<PaperKey, Set<PaperKey>> groups = groups(one, papers);
        Collections.shuffle(papers, new Random(1));
        Clustering other = Clustering.of(papers, MatchRule.standard(), Decisions.none());
        assertThat(groups(other, papers)).isEqualTo(groups);
        assertThat(other.comparisons()).isEqualTo(one.comparisons());
        assertThat(other.crowdedBlocks()).isEqualTo(one.crowdedBlocks());
    }

    private static Map<PaperKey, Set<PaperKey>> groups(Clustering clustering, List<Paper> papers) {
        Map<PaperKey, Set<PaperKey>> groups = new HashMap<>();
        for (Group group : clustering.groups()) {
            Set<PaperKey> keys = new HashSet<>();
            group.members().forEach(member -> keys.add(PaperKey.of(papers.get(member))));
            keys.forEach(key -> groups.put(key, keys));
        }
        return groups;
    }

    @Test
    void crowdsAreCounted() {
        List<Paper> papers = Crowds.of("one title and author", 500);
        assertThat(Blocks.pairs(Contents.NONE.plus(papers), (first, second) -> {}))
                .isPositive();
        assertThat(Blocks.pairs(Contents.NONE.plus(papers.subList(0, 8)), (first, second) -> {}))
                .isZero();
    }

    @Test
    void nearlyAllCarelessCopiesArePairs() {
        List<Paper> papers = new ArrayList<>(PaperGenerator.seeded(9).papers(1_000));
        for (PaperCopy copy : PaperCopies.seeded(9).at(0.6).of(List.copyOf(papers))) {
            papers.add(copy.paper());
        }
        assertThat(found(papers, 1_000)).isGreaterThan(985);
    }

    /** How many of the papers from a position on make a pair with the one that stands so many before them, or are one content. */
    private static int found(List<Paper> papers, int distance) {
        Contents contents = Contents.NONE.plus(papers);
        int[] contentOf = new int[papers.size()];
        for (int number = 0; number < contents.size(); number++) {
            int content = number;
            contents.get(number).positions().forEach(position -> contentOf[position] = content);
        }
        Set<List<Integer>> pairs = pairs(papers);
        int found = 0;
        for (int copy = distance; copy < papers.size(); copy++) {
            int one = contentOf[copy - distance];
            int other = contentOf[copy];
            found += one == other || pairs.contains(List.of(Math.min(one, other), Math.max(one, other))) ? 1 : 0;
        }
        return found;
    }

    @Test
    void nearlyAllPairsOfTheBenchmarkAreFoundAmongSixMillion() throws IOException {
        Optional<DblpAcm> benchmark = DblpAcm.find();
        Assumptions.assumeTrue(benchmark.isPresent(), "the files are not at hand");
        DblpAcm data = benchmark.get();
        List<Paper> papers = new ArrayList<>(data.dblp().values());
        papers.addAll(data.acm().values());
        List<String> rows = new ArrayList<>(data.dblp().keySet());
        data.acm().keySet().forEach(row -> rows.add(" " + row));
        Clustering clustering = Clustering.of(papers, MatchRule.standard(), Decisions.none());
        assertThat(clustering.comparisons()).isLessThan(25_000);
        long together = data.same().stream()
                .filter(pair -> {
                    int blank = pair.indexOf(' ');
                    int one = rows.indexOf(pair.substring(0, blank));
                    int other = rows.indexOf(pair.substring(blank));
                    return clustering.groupOf(one).equals(clustering.groupOf(other));
                })
                .count();
        assertThat(together).isGreaterThan(data.same().size() * 96 / 100);
    }
}
