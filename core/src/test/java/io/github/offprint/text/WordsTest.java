package io.github.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                             | ''
        ' - . '                        | ''
        attention is all you need      | attention is all you need
        self-supervised                | self supervised
        don't stop                     | don't stop
        don’t stop                     | don’t stop
        o'brien's                      | o'brien's
        bayes' rule                    | bayes rule
        'quoted'                       | quoted
        a''b                           | a b
        rock'n'roll                    | rock'n'roll
        c++ and f#                     | c and f
        gpt-4 3.5 x2                   | gpt 4 3 5 x2
        snake_case                     | snake case
        x² ½ Ⅻ                         | x² ½ Ⅻ
        深度学习bert模型                 | 深 度 学 习 bert 模 型
        か\u3099中\uFE0F文              | か\u3099 中\uFE0F 文
        中's                           | 中 s
        カタカナ漢字                      | カタカナ 漢 字
        한국어 논문                      | 한국어 논문
        आदित्य                          | आदित्य
        go\u0308del                    | go\u0308del
        soft\u00ADware                 | soft\u00ADware
        \u0301a ≠\u0301b               | a b
        𝐀𝐁 𠮷田 😀x                     | 𝐀𝐁 𠮷 田 x
        \uD83Dx\uDE00y                 | x y
        a\u3164b                       | a b
        """)
    void splitsTextIntoWords(String text, String words) {
        List<String> expected = Splitter.on(' ').omitEmptyStrings().splitToList(words);
        assertThat(Words.list(text)).isEqualTo(expected);
        assertThat(Words.count(text)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        the art of, art, true
        art, art, true
        party, art, false
        party art, art, true
        arts, art, false
        art's, art, false
        art', art, true
        art-house, art, true
        don't, don't, true
        don't, t, false
        深度学习, 学习, true
        深度学习, 学, true
        中's, s, true
        c++ code, c++, true
        go\u0308, go, false
        state of the art, of the, true
        anything, '', false
        """)
    void findsWholeWords(String text, String word, boolean found) {
        assertThat(Words.containsWord(text, word)).isEqualTo(found);
        assertThat(Words.findWord(text, word).map(range -> range.in(text)).stream()
                        .toList())
                .isEqualTo(found ? List.of(word) : List.of());
    }

    @Test
    void findsTheFirstWholeWord() {
        assertThat(Words.findWord("party art art", "art")).contains(new TextRange(6, 9));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        a parser, pars, true
        a parser, arser, false
        sparse parser, parser, true
        don't, t, false
        self-supervised, super, true
        anything, '', false
        """)
    void findsStartsOfWords(String text, String prefix, boolean found) {
        assertThat(Words.containsPrefix(text, prefix)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        the art, the, true
        the art, the art, true
        theory, the, false
        art, the, false
        the's, the, false
        anything, '', false
        """)
    void knowsTheFirstWord(String text, String word, boolean found) {
        assertThat(Words.startsWithWord(text, word)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a state-of-the-art parser | state of the art | 2  | 18
        a a b a a b a a c         | a a b a a c      | 6  | 17
        a a a b                   | a a b            | 2  | 7
        the end                   | the end          | 0  | 7
        the ends                  | the end          | -1 | -1
        the very end              | the end          | -1 | -1
        深度学习                   | 度学             | 1  | 3
        anything                  | ...              | -1 | -1
        """)
    void findsPhrases(String text, String phrase, int start, int end) {
        assertThat(Words.containsPhrase(text, phrase)).isEqualTo(start >= 0);
        assertThat(Phrase.of(phrase).find(text).stream().toList())
                .isEqualTo(start < 0 ? List.of() : List.of(new TextRange(start, end)));
    }

    @Test
    void aCursorComparesWithoutMakingStrings() {
        WordCursor word = Words.cursor("deep nets");
        assertThat(word.word()).isEmpty();
        assertThat(word.next()).isTrue();
        assertThat(word.is("deep")).isTrue();
        assertThat(word.is("deer")).isFalse();
        assertThat(word.is("dee")).isFalse();
        assertThat(word.startsWith("dee")).isTrue();
        assertThat(word.startsWith("deeper")).isFalse();
        assertThat(word.next()).isTrue();
        assertThat(word.start()).isEqualTo(5);
        assertThat(word.end()).isEqualTo(9);
        assertThat(word.next()).isFalse();
        assertThat(word.next()).isFalse();
        assertThat(word.word()).isEmpty();
    }

    @Property(tries = 500)
    void aWordIsContainedExactlyWhereTheListHasIt(@ForAll("mixed") String text, @ForAll("mixed") String other) {
        List<String> words = Words.list(text);
        for (String word : words) {
            assertThat(Words.containsWord(text, word)).isTrue();
        }
        for (String word : Words.list(other + text.substring(text.length() / 2))) {
            assertThat(Words.containsWord(text, word)).as(word).isEqualTo(words.contains(word));
        }
    }

    @Property(tries = 500)
    void theEndsOfWordsAreTheBoundaries(@ForAll("mixed") String text) {
        boolean[] inside = new boolean[text.length() + 1];
        for (WordCursor word = Words.cursor(text); word.next(); ) {
            for (int i = word.start() + 1; i < word.end(); i++) {
                inside[i] = true;
            }
        }
        for (int i = 0; i <= text.length(); i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1) {
            assertThat(WordRules.isBoundary(text, i)).as("offset %d", i).isEqualTo(!inside[i]);
        }
    }

    @Property(tries = 500)
    void aPhraseIsFoundWhereTheListHoldsItsWords(@ForAll("few") List<String> text, @ForAll("few") List<String> phrase) {
        boolean held = !phrase.isEmpty() && Collections.indexOfSubList(text, phrase) >= 0;
        assertThat(Words.containsPhrase(String.join(" - ", text), String.join(" ", phrase)))
                .isEqualTo(held);
    }

    @Test
    void aWalkReadsEachCharacterABoundedNumberOfTimes() {
        for (String piece : List.of("a", "a b", "-", "中", "é\u0301", "a'", "a\u00AD", "\u0301", "\uD83D\uDE00")) {
            CountingText text = new CountingText(piece.repeat(10_000));
            Words.count(text);
            assertThat(text.reads()).as(piece).isLessThan(6L * text.length());
        }
    }

    @Test
    void aPhraseOfEqualWordsIsFoundInLinearTime() {
        CountingText text = new CountingText("a ".repeat(20_000));
        assertThat(Phrase.of("a ".repeat(500) + "b").isIn(text)).isFalse();
        assertThat(text.reads()).isLessThan(10L * text.length());
    }

    @Test
    void aRangeRefusesImpossibleOffsets() {
        assertThat(new TextRange(1, 3).length()).isEqualTo(2);
        assertThatThrownBy(() -> new TextRange(-1, 0)).hasMessageContaining("-1 to 0");
        assertThatThrownBy(() -> new TextRange(2, 1)).hasMessageContaining("2 to 1");
    }

    @Provide
    Arbitrary<String> mixed() {
        return Texts.mixed();
    }

    @Provide
    Arbitrary<List<String>> few() {
        return Arbitraries.of("a", "b", "ab").list().ofMaxSize(8);
    }
}
