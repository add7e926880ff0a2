package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pairs that look the same and are not, in {@code traps}, and pairs that look different and are the same, in {@code copies}: the
 * rule takes none of the first for the same paper and nearly all of the second.
 */
class TrapsTest {
    private static final ImmutableList<LabelledPair> TRAPS = LabelledPairs.in("traps");
    private static final ImmutableList<LabelledPair> COPIES = LabelledPairs.in("copies");

    @Test
    void noTrapIsTakenForTheSamePaper() {
        assertNone(TRAPS, pair -> pair.compared().verdict() == Verdict.SAME);
    }

    @Test
    void copiesAreTakenForTheSamePaper() {
        List<LabelledPair> missed = wrong(COPIES, pair -> pair.compared().verdict() != Verdict.SAME);
        assertThat(1 - (double) missed.size() / COPIES.size())
                .as(() -> shown("recall of copies", missed, COPIES))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** A copy that is not joined is at least shown to a person, or linked. */
    @Test
    void noCopyIsTakenForADistinctPaper() {
        assertNone(COPIES, pair -> pair.compared().verdict() == Verdict.DISTINCT);
    }

    /** Related is not distinct, and distinct is not unsure: what a host shows to a person has to be worth it. */
    @Test
    void trapsGetAVerdictThatAPersonWouldGive() {
        List<LabelledPair> wrong =
                wrong(TRAPS, pair -> !pair.verdicts().contains(pair.compared().verdict()));
        assertThat(1 - (double) wrong.size() / TRAPS.size())
                .as(() -> shown("verdicts of traps", wrong, TRAPS))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** All of them in one heap, where a chain of others could join the two of a trap. */
    @Test
    void noTrapEndsInOneGroup() {
        ImmutableList<Paper> heap = Stream.of(TRAPS, COPIES)
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(toImmutableList());
        Clustering clustering = Clustering.of(heap, MatchRule.standard(), Decisions.none());
        assertNone(TRAPS, pair -> {
            int place = 2 * TRAPS.indexOf(pair);
            return clustering.groupOf(place).equals(clustering.groupOf(place + 1));
        });
    }

    @Test
    void theOrderOfTheTwoDoesNotCount() {
        for (ImmutableList<LabelledPair> pairs : ImmutableList.of(TRAPS, COPIES)) {
            assertThat(pairs)
                    .allSatisfy(pair -> assertThat(MatchRule.standard().compare(pair.second(), pair.first()))
                            .isEqualTo(pair.compared()));
        }
    }

    /** A file that is no longer read, or read as something else, would let every other test here pass. */
    @Test
    void thereAreManyPairsOfManyKinds() {
        assertThat(TRAPS).hasSizeGreaterThanOrEqualTo(200).noneMatch(LabelledPair::isSame);
        assertThat(COPIES).hasSizeGreaterThanOrEqualTo(60).allMatch(LabelledPair::isSame);
        assertThat(byKind(TRAPS).keySet()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(byKind(TRAPS).asMap())
                .allSatisfy((kind, pairs) -> assertThat(pairs).as(kind).hasSizeGreaterThanOrEqualTo(10));
    }

    private static void assertNone(ImmutableList<LabelledPair> pairs, Predicate<LabelledPair> isWrong) {
        List<LabelledPair> wrong = wrong(pairs, isWrong);
        assertThat(wrong).as(() -> shown("pairs", wrong, pairs)).isEmpty();
    }

    private static List<LabelledPair> wrong(ImmutableList<LabelledPair> pairs, Predicate<LabelledPair> isWrong) {
        return pairs.stream().filter(isWrong).toList();
    }

    private static ImmutableListMultimap<String, LabelledPair> byKind(List<LabelledPair> pairs) {
        return pairs.stream().collect(toImmutableListMultimap(LabelledPair::kind, identity()));
    }

    private static String shown(String what, List<LabelledPair> wrong, List<LabelledPair> all) {
        ImmutableListMultimap<String, LabelledPair> byKind = byKind(all);
        String kinds = byKind(wrong).asMap().entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue().size() + "/"
                        + byKind.get(kind.getKey()).size())
                .collect(joining(", "));
        return wrong.stream()
                .map(LabelledPair::toString)
                .collect(joining(
                        "\n", what + ": " + wrong.size() + " of " + all.size() + " wrong: " + kinds + "\n", "\n"));
    }
}
