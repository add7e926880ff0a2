package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.fixtures.Dirt;
import io.github.offprint.fixtures.PaperCopies;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.match.Crossing.Place;
import io.github.offprint.match.Crossing.Score;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How well papers are found again in a list that gets worse and worse: over invented papers with namesakes, second parts and errata
 * among them, and over the benchmark DBLP-ACM where it is at hand. The tables are printed; the floors are where the rule stood when
 * they were written, less a margin for another seed.
 */
class NoiseCurveTest {
    private static final ImmutableList<Double> STRENGTHS = ImmutableList.of(0.0, 0.1, 0.25, 0.5, 0.75, 1.0);
    private static final Splitter BLANKS = Splitter.on(' ');
    private static final int PAPERS = 1200;
    private static final long SEED = 17;

    private static final ImmutableMap<String, PaperCopies> MIXES = ImmutableMap.<String, PaperCopies>builder()
            .put("small letters", only(Dirt.SMALL_LETTERS, Dirt.SMALL_NAMES))
            .put("initials", only(Dirt.INITIALS))
            .put("no venue", only(Dirt.LOST_VENUE))
            .put("no year", only(Dirt.LOST_YEAR))
            .put("neither", only(Dirt.LOST_VENUE, Dirt.LOST_YEAR))
            .put("cut titles", only(Dirt.CUT_TITLE))
            .put("cut lists", only(Dirt.CUT_AUTHORS))
            .put("no authors", only(Dirt.LOST_AUTHORS))
            .put("slips", only(Dirt.TYPO, Dirt.TYPO_IN_NAME))
            .put("junk", only(Dirt.JUNK, Dirt.OTHER_MARKS))
            .put(
                    "letters to venue",
                    only(Dirt.SMALL_LETTERS, Dirt.SMALL_NAMES, Dirt.INITIALS, Dirt.LOST_VENUE, Dirt.LOST_YEAR))
            .put("cut all over", only(Dirt.SMALL_LETTERS, Dirt.INITIALS, Dirt.CUT_TITLE, Dirt.CUT_AUTHORS))
            .buildOrThrow();

    private static PaperCopies only(Dirt first, Dirt... others) {
        return PaperCopies.seeded(SEED).at(1).only(first, others);
    }

    @Test
    void inventedPapersAreFoundAgain() {
        ImmutableMap<String, Score> curve = curve("invented papers", invented());
        assertFloors(curve, ImmutableList.of(0.99, 0.98, 0.96, 0.91, 0.83, 0.71), 0.99);
    }

    @Test
    void noKindOfDirtAloneHidesInventedPapers() {
        Crossing papers = invented();
        ImmutableMap.Builder<String, Score> scores = ImmutableMap.builder();
        for (Dirt dirt : Dirt.values()) {
            scores.put(
                    dirt.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    papers.dirtied(only(dirt)).score());
        }
        print("invented papers, all with one kind of dirt", scores.buildOrThrow());
        assertThat(scores.buildOrThrow()).allSatisfy((name, score) -> {
            assertThat(score.precision()).as(name).isGreaterThan(0.985);
            assertThat(score.recall()).as(name).isGreaterThan(0.84);
        });
    }

    @Test
    void papersOfTheBenchmarkAreFoundAgain() throws IOException {
        assertFloors(curve("DBLP-ACM", benchmark()), ImmutableList.of(0.965, 0.95, 0.925, 0.855, 0.75, 0.63), 0.985);
    }

    @Test
    void noMixOfDirtHidesThePapersOfTheBenchmark() throws IOException {
        Crossing papers = benchmark();
        ImmutableMap.Builder<String, Score> scores = ImmutableMap.builder();
        MIXES.forEach((name, mix) -> scores.put(name, papers.dirtied(mix).score()));
        print("DBLP-ACM, all of ACM with one mix of dirt", scores.buildOrThrow());
        assertThat(scores.buildOrThrow()).allSatisfy((name, score) -> {
            assertThat(score.precision()).as(name).isGreaterThan(0.97);
            assertThat(score.recall()).as(name).isGreaterThan(0.78);
        });
    }

    private static ImmutableMap<String, Score> curve(String name, Crossing papers) {
        ImmutableMap<String, Score> curve = STRENGTHS.stream()
                .collect(ImmutableMap.toImmutableMap(
                        strength -> "strength " + strength,
                        strength -> papers.dirtied(PaperCopies.seeded(SEED).at(strength))
                                .score()));
        print(name, curve);
        return curve;
    }

    private static void assertFloors(ImmutableMap<String, Score> curve, List<Double> recalls, double precision) {
        List<Score> scores = curve.values().asList();
        for (int i = 0; i < scores.size(); i++) {
            String strength = curve.keySet().asList().get(i);
            assertThat(scores.get(i).precision()).as("precision at " + strength).isGreaterThan(precision);
            assertThat(scores.get(i).recall()).as("recall at " + strength).isGreaterThan(recalls.get(i));
        }
    }

    /** Every second paper is in both lists, without identifiers, for these would find it at once. */
    private static Crossing invented() {
        ImmutableList<Paper> papers = PaperGenerator.seeded(SEED).papers(PAPERS).stream()
                .map(paper -> paper.with(p -> p.identifiers(ImmutableList.of())))
                .collect(toImmutableList());
        ImmutableList.Builder<Paper> left = ImmutableList.<Paper>builder().addAll(papers.subList(0, PAPERS * 3 / 4));
        for (int i = 0; i < PAPERS / 2; i += 10) {
            left.addAll(lookalikes(papers.get(PAPERS / 4 + i), papers.get(i)));
        }
        ImmutableSet<Place> same = IntStream.range(0, PAPERS / 2)
                .mapToObj(i -> new Place(PAPERS / 4 + i, i))
                .collect(toImmutableSet());
        return new Crossing(left.build(), papers.subList(PAPERS / 4, PAPERS), same);
    }

    /** The title with the authors of another paper, a second part, and an erratum. */
    private static ImmutableList<Paper> lookalikes(Paper paper, Paper stranger) {
        return ImmutableList.of(
                paper.with(p -> p.authors(stranger.authors())
                        .statedAuthorCount(null)
                        .published(stranger.published().orElse(null))
                        .venue(stranger.venue().orElse(null))),
                paper.with(p -> p.title(paper.title() + ", Part II")),
                paper.with(p -> p.title("Erratum: " + paper.title())));
    }

    private static Crossing benchmark() throws IOException {
        Optional<DblpAcm> found = DblpAcm.find();
        assumeTrue(found.isPresent(), "no ../shared/matching here");
        DblpAcm files = found.orElseThrow();
        ImmutableList<String> dblp = files.dblp().keySet().asList();
        ImmutableList<String> acm = files.acm().keySet().asList();
        ImmutableSet<Place> same = files.same().stream()
                .map(BLANKS::splitToList)
                .map(pair -> new Place(dblp.indexOf(pair.get(0)), acm.indexOf(pair.get(1))))
                .collect(toImmutableSet());
        return new Crossing(files.dblp().values().asList(), files.acm().values().asList(), same);
    }

    private static void print(String name, ImmutableMap<String, Score> scores) {
        System.out.println(name + " ".repeat(Math.max(1, 48 - name.length())) + "precision  recall  F1");
        scores.forEach((row, score) -> System.out.println(String.format(
                Locale.ROOT, "  %-46s%8.4f %8.4f %7.4f", row, score.precision(), score.recall(), score.f1())));
    }
}
