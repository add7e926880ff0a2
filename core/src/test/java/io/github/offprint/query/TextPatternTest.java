package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.offprint.text.Folding;
import io.github.offprint.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    @TestFactory
    Stream<DynamicTest> findsThePiecesInBrackets() throws IOException {
        return Resources.readLines(Resources.getResource(TextPatternTest.class, "patterns.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> check(Splitter.on(" | ").limit(3).splitToList(line))));
    }

    private static void check(List<String> row) {
        TextPattern pattern = pattern(row.get(0), row.get(1).translateEscapes());
        String marked = unescape(row.get(2));
        String text = marked.replace("[", "").replace("]", "");

        assertThat(mark(text, pattern.find(text))).isEqualTo(marked);
        assertThat(pattern.matches(text)).isEqualTo(marked.contains("["));
    }

    private static TextPattern pattern(String how, String text) {
        List<String> words = Splitter.on(' ').splitToList(how);
        Folding folding = words.size() == 1
                ? Folding.CASE_AND_ACCENTS
                : words.get(1).equals("exactly") ? Folding.EXACT : Folding.CASE;
        List<String> operator = Splitter.on('~').splitToList(words.get(0));
        return operator.size() == 2
                ? TextPattern.fuzzy(text, Integer.parseInt(operator.get(1)), folding)
                : TextPattern.of(TextOperator.valueOf(Ascii.toUpperCase(operator.get(0))), text, folding);
    }

    /** Java's own escapes, and those of the compiler, which {@link String#translateEscapes} leaves alone. */
    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            if (text.startsWith("\\u", at)) {
                out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 6;
            } else if (text.startsWith("\\t", at)) {
                out.append('\t');
                at += 2;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static String mark(String text, List<TextRange> pieces) {
        StringBuilder marked = new StringBuilder();
        int shown = 0;
        for (TextRange piece : pieces) {
            marked.append(text, shown, piece.start())
                    .append('[')
                    .append(piece.in(text))
                    .append(']');
            shown = piece.end();
        }
        return marked.append(text, shown, text.length()).toString();
    }

    @ParameterizedTest
    @EnumSource(TextOperator.class)
    void aBlankPatternLooksForNothing(TextOperator operator) {
        for (String blank : new String[] {"", " ", "\t\u00a0", "\u200b"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TextPattern.of(operator, blank, Folding.CASE_AND_ACCENTS))
                    .withMessageContaining("nothing to look for");
        }
    }

    @ParameterizedTest
    @EnumSource(TextOperator.class)
    void aPatternHasALargestLength(TextOperator operator) {
        String tooLong = "a".repeat(TextPattern.MAX_LENGTH + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextPattern.of(operator, tooLong, Folding.EXACT))
                .withMessageContaining("at most");
    }

    @ParameterizedTest
    @EnumSource(value = TextOperator.class, names = "REGEX", mode = EnumSource.Mode.EXCLUDE)
    void thatLengthIsAllowed(TextOperator operator) {
        String longest = "a".repeat(TextPattern.MAX_LENGTH);
        assertThat(TextPattern.of(operator, longest, Folding.CASE).matches(longest))
                .isTrue();
        assertThat(TextPattern.of(operator, longest, Folding.CASE).matches("b")).isFalse();
    }

    @Test
    void isFoldedAsItSays() {
        TextPattern pattern = TextPattern.of(TextOperator.WORD, "Ångström", Folding.CASE_AND_ACCENTS);

        assertThat(pattern.folded()).isEqualTo("angstrom");
        assertThat(pattern.text()).isEqualTo("Ångström");
        assertThat(TextPattern.of(TextOperator.WORD, "Ångström", Folding.EXACT).folded())
                .isEqualTo("Ångström");
    }

    @Test
    void saysWhatNeighbouringWordsMustBe() {
        List<Predicate<String>> tests =
                TextPattern.of(TextOperator.PREFIX, "Large lang", Folding.CASE).wordTests();

        assertThat(tests).hasSize(2);
        assertThat(tests.get(0)).accepts("large").rejects("larger", "Large lang", "", "a large", "large ");
        assertThat(tests.get(1)).accepts("lang", "language").rejects("lan", "long");
        assertThat(TextPattern.of(TextOperator.CONTAINS, "large", Folding.CASE).wordTests())
                .isEmpty();
    }

    @Test
    void aPatternThatFoldsToNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.TITLE.contains("\u0301"))
                .withMessageContaining("nothing is left");
        // A mark on a space of its own, as PDF text has it, vanishes; the space stays.
        for (TextOperator operator : List.of(TextOperator.CONTAINS, TextOperator.WORD, TextOperator.IS)) {
            assertThatIllegalArgumentException().isThrownBy(() -> TextPattern.of(operator, "¨ ", Folding.CASE));
        }
    }

    @Test
    void operatorsOnWordsNeedAWord() {
        for (TextOperator operator : List.of(TextOperator.PHRASE, TextOperator.PREFIX, TextOperator.FUZZY)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TextPattern.of(operator, "!?", Folding.CASE_AND_ACCENTS))
                    .withMessage("there is no word in \"!?\"");
        }
    }

    @Test
    void onlySoManyWordsAreLookedForAtOnce() {
        String most = "a ".repeat(64);
        assertThat(Fields.TITLE.phrase(most).toString()).contains("a a a");
        assertThatIllegalArgumentException().isThrownBy(() -> Fields.TITLE.phrase(most + "a"));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            words.add("w" + i);
        }
        String text = String.join(" ", words);
        assertThat(TextPattern.of(TextOperator.PHRASE, text, Folding.CASE).matches("x " + text + " y"))
                .isTrue();
        assertThat(TextPattern.of(TextOperator.PHRASE, text, Folding.CASE).matches(text.substring(3)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void aWordHasTwoSlipsAtMost(int edits) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fields.TITLE.fuzzy("lamp", edits));
    }

    @Test
    void isEqualToOneThatIsWrittenTheSame() {
        TextPattern pattern = TextPattern.of(TextOperator.WORD, "lamp", Folding.CASE);

        assertThat(pattern)
                .isEqualTo(TextPattern.of(TextOperator.WORD, "lamp", Folding.CASE))
                .hasSameHashCodeAs(TextPattern.of(TextOperator.WORD, "lamp", Folding.CASE))
                .isNotEqualTo(TextPattern.of(TextOperator.WORD, "Lamp", Folding.CASE))
                .isNotEqualTo(TextPattern.of(TextOperator.WORD, "lamp", Folding.EXACT))
                .isNotEqualTo(TextPattern.of(TextOperator.IS, "lamp", Folding.CASE));
        assertThat(TextPattern.fuzzy("lamp", 1, Folding.CASE))
                .isNotEqualTo(TextPattern.of(TextOperator.FUZZY, "lamp", Folding.CASE))
                .hasToString("fuzzy~1 with accents \"lamp\"");
        assertThat(pattern.edits()).isEmpty();
    }
}
