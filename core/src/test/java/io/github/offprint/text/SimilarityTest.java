package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    /** The documented examples of Commons Text 1.14 with the values its code gives, and the three of Winkler's paper. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        ''|''|1.0
        foo|foo|1.0
        foo|foo |0.9416666666666667
        foo|foo  |0.9066666666666667
        foo| foo |0.8666666666666667
        foo|  foo|0.5111111111111111
        ''|a|0.0
        aaapppp|''|0.0
        frog|fog|0.9249999999999999
        fly|ant|0.0
        elephant|hippo|0.44166666666666665
        hippo|elephant|0.44166666666666665
        hippo|zzzzzzzz|0.0
        hello|hallo|0.88
        ABC Corporation|ABC Corp|0.9066666666666666
        D N H Enterprises Inc|D & H Enterprises, Inc.|0.9525189786059352
        My Gym Children's Fitness Center|My Gym. Childrens Fitness|0.942
        PENNSYLVANIA|PENNCISYLVNIA|0.8980186480186481
        /opt/software1|/opt/software2|0.9714285714285714
        aaabcd|aaacdb|0.9416666666666667
        John Horn|John Hopkins|0.9111111111111111
        MARTHA|MARHTA|0.9611111111111111
        DIXON|DICKSONX|0.8133333333333332
        DWAYNE|DUANE|0.8400000000000001
        """)
    void agreesWithThePublishedValues(String a, String b, double expected) {
        assertThat(Similarity.jaroWinkler(a, b)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void jaroKnowsNoPrefix() {
        assertThat(Similarity.jaro("MARTHA", "MARHTA")).isCloseTo(17 / 18.0, within(1e-9));
        assertThat(Similarity.jaro("😀x", "😀y")).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Property(tries = 3000)
    void agreesWithTheNestedSearch(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(Similarity.jaro(a, b)).isCloseTo(reference(a, b), within(1e-9));
    }

    @Property(tries = 1000)
    void isSymmetricAndBetweenNothingAndAll(@ForAll("words") String a, @ForAll("words") String b) {
        double similarity = Similarity.jaroWinkler(a, b);
        assertThat(similarity).isEqualTo(Similarity.jaroWinkler(b, a)).isBetween(0.0, 1.0);
        assertThat(similarity == 1).isEqualTo(a.equals(b));
        assertThat(Similarity.jaroWinkler(a, a)).isEqualTo(1);
    }

    /** The nested search would compare 10^10 pairs of characters. */
    @Test
    void longTextsAreSortedNotSearched() {
        String a = "ab".repeat(100_000);
        String b = "ba".repeat(100_000);
        assertThat(Similarity.jaro(a, b)).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(Similarity.jaro("a".repeat(200_000), "b".repeat(200_000))).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '', '', 1, 1
        a, '', 0, 0
        a, a, 1, 1
        a, b, 0, 0
        deep learning, deep learning survey, 0.6666666666666666, 1
        a b c, b c d, 0.5, 0.6666666666666666
        """)
    void comparesSetsOfWords(String a, String b, double jaccard, double overlap) {
        Set<String> left = Set.copyOf(Words.list(a));
        Set<String> right = Set.copyOf(Words.list(b));
        assertThat(Similarity.jaccard(left, right)).isEqualTo(jaccard).isEqualTo(Similarity.jaccard(right, left));
        assertThat(Similarity.overlap(left, right)).isEqualTo(overlap).isEqualTo(Similarity.overlap(right, left));
    }

    /** Jaro's definition, word for word: each character of the shorter text takes the first free equal one near it. */
    private static double reference(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int window = Math.max(longer.length() / 2 - 1, 0);
        boolean[] taken = new boolean[longer.length()];
        StringBuilder ofShorter = new StringBuilder();
        for (int i = 0; i < shorter.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(longer.length(), i + window + 1); j++) {
                if (!taken[j] && shorter.charAt(i) == longer.charAt(j)) {
                    taken[j] = true;
                    ofShorter.append(shorter.charAt(i));
                    break;
                }
            }
        }
        double common = ofShorter.length();
        return common == 0 ? 0 : (common / a.length() + common / b.length() + inOrder(ofShorter, longer, taken)) / 3;
    }

    private static double inOrder(CharSequence ofShorter, String longer, boolean[] taken) {
        StringBuilder ofLonger = new StringBuilder();
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) {
                ofLonger.append(longer.charAt(j));
            }
        }
        double differing = 0;
        for (int i = 0; i < ofShorter.length(); i++) {
            differing += ofShorter.charAt(i) == ofLonger.charAt(i) ? 0 : 1;
        }
        return (ofShorter.length() - differing / 2) / ofShorter.length();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcd").ofMaxLength(14);
    }
}
