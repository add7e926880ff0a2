package io.github.offprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Packed lists hold what plain ones hold. */
class ListsLawsTest {
    private static final int LISTS = 5;

    @Provide
    Arbitrary<List<Integer>> codes() {
        return Arbitraries.integers().between(0, LISTS - 1).list().ofMaxSize(600);
    }

    @Property(tries = 200)
    void holdTheSame(@ForAll("codes") List<Integer> codes) {
        int[] numbers = codes.stream().mapToInt(Integer::intValue).toArray();
        int[] sizes = new int[LISTS];
        List<PackedLists.Builder> builders = new ArrayList<>(
                Stream.generate(PackedLists.Builder::new).limit(LISTS).toList());
        for (int position = 0; position < numbers.length; position++) {
            sizes[numbers[position]]++;
            assertThat(builders.get(numbers[position]).add(position)).isTrue();
            assertThat(builders.get(numbers[position]).add(position)).isFalse();
        }
        Lists plain = PlainLists.of(new IntCodes(numbers, numbers.length), sizes);
        Lists packed = PackedLists.of(builders);

        assertThat(packed.count()).isEqualTo(plain.count()).isEqualTo(LISTS);
        for (int list = 0; list < LISTS; list++) {
            int code = list;
            int[] expected = IntStream.range(0, numbers.length)
                    .filter(position -> numbers[position] == code)
                    .toArray();
            for (Lists lists : List.of(plain, packed)) {
                assertThat(lists.size(list)).isEqualTo(expected.length);
                assertThat(lists.positions(list)).isEqualTo(expected);
                BitSet bits = new BitSet();
                lists.addTo(bits, list);
                assertThat(bits.stream().toArray()).isEqualTo(expected);
            }
        }
    }

    @Test
    void packTheLargestDistances() {
        PackedLists.Builder far = new PackedLists.Builder();
        int[] positions = {0, 127, 255, 16_511, 2_113_663, Integer.MAX_VALUE};
        for (int position : positions) {
            far.add(position);
        }
        PackedLists lists = PackedLists.of(List.of(new PackedLists.Builder(), far));

        assertThat(lists.positions(0)).isEmpty();
        assertThat(lists.positions(1)).isEqualTo(positions);
    }
}
