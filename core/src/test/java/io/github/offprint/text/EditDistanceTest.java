package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        '', '', 0, 0
        '', abc, 3, 3
        same, same, 0, 0
        kitten, sitting, 3, 3
        saturday, sunday, 3, 3
        flaw, lawn, 2, 2
        intention, execution, 5, 5
        ab, ba, 2, 1
        ca, abc, 3, 3
        parsing, pasring, 2, 1
        abcdef, badcfe, 4, 3
        😀😀, 😁😀, 1, 1
        😀a, a😀, 2, 1
        """)
    void countsEdits(String a, String b, int single, int withSwaps) {
        assertThat(EditDistance.levenshtein(a, b, 9)).hasValue(single);
        assertThat(EditDistance.damerau(a, b, 9)).hasValue(withSwaps);
        assertThat(EditDistance.levenshtein(a, b, single)).hasValue(single);
        if (single > 0) {
            assertThat(EditDistance.levenshtein(a, b, single - 1)).isEmpty();
            assertThat(EditDistance.damerau(a, b, withSwaps - 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        parsing, parsing, 0, true
        parsing, pasring, 0, false
        parsing, pasring, 1, true
        parsing, prsing, 1, true
        parsing, passsing, 1, false
        parsing, passsing, 2, true
        parsing, pars, 2, false
        a, 😀b, 2, true
        a, 😀b, 1, false
        """)
    void findsWordsWithinSomeEdits(String a, String b, int edits, boolean within) {
        assertThat(EditDistance.within(a, b, edits)).isEqualTo(within);
    }

    @Test
    void refusesBoundsOutOfRange() {
        assertThatThrownBy(() -> EditDistance.levenshtein("a", "b", -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> EditDistance.within("a", "b", -1)).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> EditDistance.within("a", "b", 3)).hasMessageContaining("0 to 2, not 3");
    }

    @Property(tries = 3000)
    void agreesWithTheWholeTable(
            @ForAll("words") String a, @ForAll("words") String b, @ForAll @IntRange(max = 8) int max) {
        assertThat(EditDistance.levenshtein(a, b, max)).isEqualTo(bounded(reference(a, b, false), max));
        assertThat(EditDistance.damerau(a, b, max)).isEqualTo(bounded(reference(a, b, true), max));
        if (max <= EditDistance.MAX_FUZZY_EDITS) {
            assertThat(EditDistance.within(a, b, max)).isEqualTo(reference(a, b, true) <= max);
        }
    }

    @Property(tries = 300)
    void isSymmetricAndTakesTheLargestBound(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(EditDistance.levenshtein(a, b, Integer.MAX_VALUE)).hasValue(reference(a, b, false));
        assertThat(EditDistance.damerau(b, a, Integer.MAX_VALUE)).hasValue(reference(a, b, true));
    }

    /** The whole table of these would have 4 * 10^10 cells; the band has 10^6. */
    @Test
    void longTextsCostTheBandOnly() {
        String text = "ab".repeat(100_000);
        assertThat(EditDistance.levenshtein("x" + text, text + "y", 2)).hasValue(2);
        assertThat(EditDistance.damerau("xx" + text, text + "yy", 2)).isEmpty();
        assertThat(EditDistance.within("x".repeat(200_000), text, 2)).isFalse();
    }

    private static OptionalInt bounded(int distance, int max) {
        return distance <= max ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /** The textbook's table, filled whole. */
    private static int reference(String textA, String textB, boolean swaps) {
        int[] a = textA.codePoints().toArray();
        int[] b = textB.codePoints().toArray();
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length][b.length];
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "c", "😀").list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
