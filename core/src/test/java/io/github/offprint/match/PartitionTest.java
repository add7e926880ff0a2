package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final int SIZE = 40;

    private static Partition partition() {
        return new Partition(SIZE, Comparator.reverseOrder());
    }

    @Property(tries = 200)
    void groupsAreThoseOfAPlainUnion(@ForAll @Size(max = 60) List<@IntRange(max = SIZE - 1) Integer> ends) {
        Partition partition = partition();
        List<Set<Integer>> groups = IntStream.range(0, SIZE)
                .mapToObj(i -> (Set<Integer>) new HashSet<>(Set.of(i)))
                .toList();
        int[] group = IntStream.range(0, SIZE).toArray();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            int one = ends.get(i);
            int other = ends.get(i + 1);
            if (!partition.isTogether(one, other)) {
                partition.join(one, other);
                int into = group[one];
                for (int member : groups.get(group[other])) {
                    group[member] = into;
                    groups.get(into).add(member);
                }
            }
        }
        for (int one = 0; one < SIZE; one++) {
            Set<Integer> members = groups.get(group[one]);
            assertThat(partition.representatives(one))
                    .containsExactlyElementsOf(members.stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(Partition.REPRESENTATIVES)
                            .toList());
            for (int other = 0; other < SIZE; other++) {
                assertThat(partition.isTogether(one, other)).isEqualTo(group[one] == group[other]);
            }
        }
    }

    @Test
    void foesStayFoesOfTheWholeGroup() {
        Partition partition = partition();
        partition.keepApart(0, 1);
        partition.keepApart(0, 2);
        partition.join(3, 0);
        partition.join(4, 1);
        assertThat(partition.areFoes(3, 4)).isTrue();
        assertThat(partition.areFoes(4, 3)).isTrue();
        assertThat(partition.areFoes(2, 3)).isTrue();
        assertThat(partition.areFoes(1, 2)).isFalse();
        assertThat(partition.areFoes(5, 3)).isFalse();
    }
}
