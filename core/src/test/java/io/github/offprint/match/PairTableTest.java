package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PairTableTest {
    @Property(tries = 200)
    void holdsWhatAMapHolds(@ForAll List<@IntRange(max = 300) Integer> numbers) {
        PairTable<Integer> table = new PairTable<>();
        Map<List<Integer>, Integer> map = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int first = 0; first < numbers.get(i); first += 7) {
                if (map.putIfAbsent(List.of(first, numbers.get(i)), i) == null) {
                    assertThat(table.get(first, numbers.get(i))).isNull();
                    table.put(first, numbers.get(i), i);
                }
            }
        }
        assertThat(table.size()).isEqualTo(map.size());
        Map<List<Integer>, Integer> entries = new HashMap<>();
        table.forEach((first, second, value) -> entries.put(List.of(first, second), value));
        assertThat(entries).isEqualTo(map);
        map.forEach(
                (pair, value) -> assertThat(table.get(pair.get(0), pair.get(1))).isEqualTo(value));
    }
}
