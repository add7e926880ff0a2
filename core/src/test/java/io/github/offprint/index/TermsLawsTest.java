package io.github.offprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A dictionary finds what a look at each of its words finds. */
class TermsLawsTest {
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcé語\uD83D\uDE00")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(word -> word.replaceAll("[\uD800-\uDFFF]", "d"));
    }

    @Provide
    Arbitrary<Set<String>> dictionaries() {
        return words().set().ofMaxSize(40);
    }

    @Property(tries = 300)
    void findsWhatAListFinds(@ForAll("dictionaries") Set<String> words, @ForAll("words") String asked) {
        List<String> ascending = new ArrayList<>(new TreeSet<>(words));
        Terms terms = Terms.of(ascending);

        assertThat(terms.list()).isEqualTo(ascending);
        assertThat(terms.count()).isEqualTo(ascending.size());
        assertThat(terms.equalTo(asked)).isEqualTo(passing(ascending, asked::equals));
        assertThat(terms.startingWith(asked)).isEqualTo(passing(ascending, word -> word.startsWith(asked)));
        assertThat(terms.containing(asked)).isEqualTo(passing(ascending, word -> word.contains(asked)));
        assertThat(terms.passing(word -> word.length() == 2)).isEqualTo(passing(ascending, word -> word.length() == 2));
    }

    private static int[] passing(List<String> words, Predicate<String> test) {
        return IntStream.range(0, words.size())
                .filter(code -> test.test(words.get(code)))
                .toArray();
    }

    @Property(tries = 300)
    void numbersWordsInTheOrderTheyCome(@ForAll("dictionaries") Set<String> words) {
        Vocabulary vocabulary = new Vocabulary();
        String text = String.join(" ", words) + " " + String.join(" ", words);
        List<String> met = new ArrayList<>(new LinkedHashSet<>(words));
        int start = 0;
        for (int i = 0; i < 2 * met.size(); i++) {
            String word = met.get(i % met.size());
            assertThat(vocabulary.codeOf(text, start, start + word.length())).isEqualTo(i % met.size());
            start += word.length() + 1;
        }
        assertThat(vocabulary.words()).isEqualTo(met);
    }

    /** {@code Aa} and {@code BB} have one hash code, and so have all words made of them. */
    @Test
    void numbersWordsThatShareAHashCode() {
        Vocabulary vocabulary = new Vocabulary();
        Codebook<String> codebook = new Codebook<>();
        List<String> words = crowd();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                assertThat(vocabulary.codeOf(word, 0, word.length())).isEqualTo(i);
                assertThat(codebook.values().get(codebook.codeOf(word))).isEqualTo(word);
            }
        }
        assertThat(vocabulary.words()).isEqualTo(words);
        assertThat(codebook.size()).isBetween(words.size(), 2 * words.size());
    }

    private static List<String> crowd() {
        List<String> words = List.of("");
        for (int i = 0; i < 9; i++) {
            words = words.stream()
                    .flatMap(word -> Stream.of(word + "Aa", word + "BB"))
                    .toList();
        }
        return words;
    }
}
