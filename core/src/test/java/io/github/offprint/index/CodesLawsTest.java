package io.github.offprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Codes are the same however narrow they are kept, and lists of them as packed as plain. */
class CodesLawsTest {
    @Provide
    Arbitrary<List<Integer>> codes() {
        return Arbitraries.integers().between(0, 9).list().ofMaxSize(150);
    }

    @Property(tries = 200)
    void areTheSameInEveryWidth(@ForAll("codes") List<Integer> codes) {
        int[] numbers = codes.stream().mapToInt(Integer::intValue).toArray();
        boolean[] wanted = {true, false, true, false, false, true, false, false, false, true};
        int[] expected = IntStream.range(0, numbers.length)
                .filter(position -> wanted[numbers[position]])
                .toArray();
        for (Codes form : List.of(
                new ByteCodes(numbers, numbers.length),
                new CharCodes(numbers, numbers.length),
                new IntCodes(numbers, numbers.length),
                Codes.of(numbers, numbers.length, 10))) {
            assertThat(form.size()).isEqualTo(numbers.length);
            assertThat(IntStream.range(0, form.size()).map(form::at)).isEqualTo(codes);
            assertThat(form.positionsOf(wanted).stream().toArray()).isEqualTo(expected);
        }
    }

    @Test
    void areKeptAsNarrowAsTheyCanBe() {
        assertThat(Codes.of(new int[] {0, 0}, 2, 1)).isInstanceOf(SameCode.class);
        assertThat(Codes.of(new int[] {255}, 1, 256)).isInstanceOf(ByteCodes.class);
        assertThat(Codes.of(new int[] {256}, 1, 257)).isInstanceOf(CharCodes.class);
        assertThat(Codes.of(new int[] {65_536}, 1, 65_537)).isInstanceOf(IntCodes.class);
        assertThat(Codes.of(new int[] {255}, 1, 256).at(0)).isEqualTo(255);
        assertThat(Codes.of(new int[] {65_535}, 1, 65_536).at(0)).isEqualTo(65_535);
        assertThat(Codes.of(new int[] {65_536}, 1, 65_537).at(0)).isEqualTo(65_536);
    }

    @Test
    void oneCodeForAllTakesNoRoom() {
        Codes same = Codes.of(new int[] {0, 0, 0}, 3, 1);
        assertThat(same.at(2)).isZero();
        assertThat(same.positionsOf(new boolean[] {true}).cardinality()).isEqualTo(3);
        assertThat(same.positionsOf(new boolean[] {false}).isEmpty()).isTrue();
        assertThat(Codes.of(new int[0], 0, 0).positionsOf(new boolean[0]).isEmpty())
                .isTrue();
    }
}
