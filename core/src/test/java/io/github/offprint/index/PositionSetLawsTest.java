package io.github.offprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Numbers and bits are the same positions, and both are those of a plain set. */
class PositionSetLawsTest {
    @Provide
    Arbitrary<Set<Integer>> positions() {
        return Arbitraries.integers().between(0, 300).set().ofMaxSize(60);
    }

    private static List<PositionSet> forms(Set<Integer> positions) {
        int[] ascending =
                new TreeSet<>(positions).stream().mapToInt(Integer::intValue).toArray();
        BitSet bits = new BitSet();
        positions.forEach(bits::set);
        return List.of(
                new FewPositions(ascending),
                new ManyPositions((BitSet) bits.clone(), positions.size()),
                PositionSet.of((BitSet) bits.clone()));
    }

    private static List<Integer> listed(PositionSet set) {
        List<Integer> listed = new ArrayList<>();
        set.forEach(listed::add);
        assertThat(set.stream()).isEqualTo(listed);
        assertThat(set.size()).isEqualTo(listed.size());
        return listed;
    }

    @Property(tries = 200)
    void holdThePositions(@ForAll("positions") Set<Integer> positions) {
        for (PositionSet set : forms(positions)) {
            assertThat(listed(set)).containsExactlyElementsOf(new TreeSet<>(positions));
            for (int position = 0; position <= 301; position++) {
                assertThat(set.contains(position)).isEqualTo(positions.contains(position));
            }
        }
    }

    @Property(tries = 200)
    void joinAsSetsDo(@ForAll("positions") Set<Integer> one, @ForAll("positions") Set<Integer> other) {
        Set<Integer> common = new TreeSet<>(one);
        common.retainAll(other);
        Set<Integer> rest = new TreeSet<>(one);
        rest.removeAll(other);
        Set<Integer> union = new TreeSet<>(one);
        union.addAll(other);
        for (PositionSet left : forms(one)) {
            for (PositionSet right : forms(other)) {
                assertThat(listed(left.common(right))).containsExactlyElementsOf(common);
                assertThat(listed(left.minus(right))).containsExactlyElementsOf(rest);
                assertThat(listed(PositionSet.union(List.of(left, right)))).containsExactlyElementsOf(union);
                assertThat(listed(left)).hasSameElementsAs(one);
            }
            assertThat(listed(left.keep(position -> position % 3 == 0)))
                    .containsExactlyElementsOf(new TreeSet<>(one)
                            .stream().filter(position -> position % 3 == 0).toList());
        }
    }

    @Property(tries = 20)
    void belowABoundAreAll(@ForAll @IntRange(max = 200) int bound) {
        assertThat(listed(PositionSet.below(bound))).hasSize(bound).doesNotHaveDuplicates();
    }
}
