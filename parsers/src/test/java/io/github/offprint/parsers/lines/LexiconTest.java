package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({
        "the, FUNCTION",
        "propose, PROSE",
        "we, PROSE",
        "we, OPENER",
        "network, TOPIC",
        "van, PARTICLE",
        "al, ABBREVIATION",
        "poster, EVENT",
        "ballroom, PLACE",
        "september, CALENDAR",
        "pm, CALENDAR",
    })
    void wordsAreOfTheirKinds(String word, String kind) throws ReflectiveOperationException {
        assertThat(kinds(word) & Lexicon.class.getDeclaredField(kind).getInt(null))
                .isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"Vastergaard", "Okorie", "Quill", "ing", "king", "xyzzy", "1", "-"})
    void otherWordsSayNothing(String word) {
        assertThat(kinds(word)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"quantization", "darkness", "musical", "calibrating", "learnable", "recommendations", "middleware"})
    void theEndingsOfNounsSpeakOfResearch(String word) {
        assertThat(kinds(word)).isEqualTo(Lexicon.TOPIC);
    }

    @Test
    void shortWordsWithSuchEndingsAreLeftAlone() {
        assertThat(kinds("Nation")).isEqualTo(Lexicon.TOPIC);
        assertThat(kinds("Ness")).isZero();
        assertThat(kinds("Flemming")).isEqualTo(Lexicon.TOPIC);
        assertThat(kinds("Hemming")).isZero();
    }

    @Test
    void caseIsThatOfAsciiInEveryLocale() {
        assertThat(kinds("DISTILLATION")).isEqualTo(kinds("distillation")).isNotZero();
        assertThat(kinds("d\u0131stillation")).isEqualTo(Lexicon.TOPIC);
        assertThat(kinds("\u0130S")).isZero();
    }

    @Test
    void wordsLongerThanAnyAreNotLookedAt() {
        assertThat(kinds("a".repeat(1000) + "tion")).isZero();
        assertThat(kinds("")).isZero();
    }

    @Property(tries = 300)
    void aWordMeansTheSameWhereverItStands(@ForAll("words") String word, @ForAll String before, @ForAll String behind) {
        String text = before + Ascii.toUpperCase(word) + behind;
        assertThat(Lexicon.kinds(text, before.length(), before.length() + word.length()))
                .isEqualTo(kinds(word));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("the", "propose", "network", "van", "poster", "quill", "sparseness", "x", "");
    }

    private static int kinds(String word) {
        return Lexicon.kinds(word, 0, word.length());
    }
}
