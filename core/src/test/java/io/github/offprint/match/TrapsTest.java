package io.github.offprint.match;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pairs that look the same and are not, in {@code traps}, and pairs that look different and are the same, in {@code copies}: the
 * rule takes none of the first for the same paper and nearly all of the second.
 */
class TrapsTest {
    private static final ImmutableList<LabelledPair> TRAPS = LabelledPairs.in("traps");
    private static final ImmutableList<LabelledPair> COPIES = LabelledPairs.in("copies");

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

    private static ImmutableListMultimap<String, LabelledPair> byKind(List<LabelledPair> pairs) {
        return pairs.stream().collect(toImmutableListMultimap(LabelledPair::kind, identity()));
    }
}
