package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.text.Folding;
import io.github.offprint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
    private static TextPattern regex(String expression) {
        return TextPattern.of(TextOperator.REGEX, expression, Folding.EXACT);
    }

    /** Expressions of few letters, so that they often match. */
    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> atoms =
                Arbitraries.of("a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "^", "$", "\\b", "\\w", "()", "ab");
        Arbitrary<String> counts = Arbitraries.of("", "", "", "?", "*", "+", "{2}", "{1,2}", "{0,}");
        Arbitrary<String> counted = Combinators.combine(atoms, counts)
                .as((atom, count) -> atom.equals("^") || atom.equals("$") || atom.equals("\\b")
                        ? atom
                        : atom.length() == 2 && atom.charAt(0) == 'a' ? "(" + atom + ")" + count : atom + count);
        Arbitrary<String> sequences = counted.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> choices = sequences.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("|", parts));
        // The JDK ends a counted loop at an empty turn, also where a turn that is not empty would match: (^b?){2}a and
        // "ba".
        Arbitrary<String> loops = Arbitraries.of("", "?", "*", "+");
        return Combinators.combine(choices, loops, sequences)
                .as((choice, loop, rest) -> "(" + choice + ")" + loop + rest);
    }

    @Property(tries = 1500)
    void findsWhatTheJdkFinds(
            @ForAll("expressions") String expression,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String text) {
        Pattern jdk = Pattern.compile(expression.replace("$", "\\z"), Pattern.DOTALL);
        assertThat(regex(expression).matches(text)).isEqualTo(jdk.matcher(text).find());
    }

    @Property
    void findsTheLongestPieceAtTheFirstPlace(
            @ForAll("expressions") String expression,
            @ForAll @StringLength(max = 10) @CharRange(from = 'a', to = 'd') String text) {
        List<TextRange> found = regex(expression).find(text);
        Pattern jdk = Pattern.compile(expression.replace("$", "\\z"), Pattern.DOTALL);

        assertThat(found).isEqualTo(longestPieces(jdk.matcher(text), text));
    }

    /** Tries every end at every start; empty pieces count when there are no others. */
    private static List<TextRange> longestPieces(Matcher matcher, String text) {
        List<TextRange> pieces = new ArrayList<>();
        boolean empty = false;
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (int start = 0; start <= text.length(); ) {
            int longest = -1;
            for (int end = start; end <= text.length(); end++) {
                longest = matcher.region(start, end).matches() ? end : longest;
            }
            empty |= longest == start;
            if (longest > start) {
                pieces.add(new TextRange(start, longest));
            }
            start = Math.max(start + 1, longest);
        }
        return pieces.isEmpty() && empty ? List.of(new TextRange(0, 0)) : pieces;
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesTimeInProportionToTheText() {
        String text = "x".repeat(20_000);
        assertThat(regex("(x+x+)+y").matches(text)).isFalse();
        assertThat(regex("(x|x|x)*(x?){20}y").matches(text)).isFalse();
        assertThat(regex("(x*)*$").find(text)).containsExactly(new TextRange(0, text.length()));
        assertThat(regex("x.*y|x").find(text)).hasSize(RegexSearch.MAX_PIECES);
    }

    @Test
    void aCountedTurnMayBeEmpty() {
        assertThat(regex("(^b?){2}a").matches("ba")).isTrue();
        assertThat(regex("^(a|){3}b$").matches("aab")).isTrue();
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(regex("^.$").matches("𠮷")).isTrue();
        assertThat(regex("^[𠀀-𠿿]$").matches("𠮷")).isTrue();
        assertThat(regex("[^a]").find("a𠮷a")).containsExactly(new TextRange(1, 3));
        assertThat(regex("x?").find("𠮷")).containsExactly(new TextRange(0, 0));
        assertThat(regex("x?").find("")).containsExactly(new TextRange(0, 0));
    }

    @Test
    void knowsClassesOfCharacters() {
        assertThat(regex("^\\d\\D\\w\\W\\s\\S$").matches("1a_- x")).isTrue();
        assertThat(regex("^[\\d\\-\\]x]+$").matches("1-]x")).isTrue();
        assertThat(regex("^[a-]+$").matches("a-")).isTrue();
        assertThat(regex("^[^\\W]$").matches("é")).isTrue();
        assertThat(regex("a\\Bb").matches("ab")).isTrue();
        assertThat(regex("a\\Bb").matches("a b")).isFalse();
        assertThat(regex("\\*\\.\\(").matches("*.(")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(a            ~ a \")\" is missing at character 3",
                "a)            ~ there is a \")\" without its \"(\" at character 2",
                "*a            ~ there is nothing to repeat at character 1",
                "a|+           ~ there is nothing to repeat at character 3",
                "a**           ~ one count follows another at character 3",
                "a*?           ~ one count follows another at character 3",
                "a{2,1}        ~ a count is written {2}, {2,} or {2,5} at character 6",
                "a{x}          ~ a number from 0 to 1000 is expected at character 3",
                "a{1001}       ~ a number from 0 to 1000 is expected",
                "a{10000}      ~ a number from 0 to 1000 is expected",
                "[             ~ a class is written [a-z] or [^a-z]",
                "[]            ~ a class is written [a-z] or [^a-z] at character 2",
                "[z-a]         ~ a range goes up, as in a-z at character 4",
                "a]            ~ write a backslash before a \"]\" at character 2",
                "a}            ~ write a backslash before a \"}\" at character 2",
                "\\p           ~ a backslash stands before a sign, d, w, s, b, D, W, S or B at character 2",
                "\\1           ~ a backslash stands before a sign",
                "a\\           ~ a backslash stands before a sign",
                "(?:a)         ~ a group is written (a), without a question mark at character 2",
                "((a{100}){100}){9} ~ the regular expression is too large"
            })
    void saysWhatItDoesNotUnderstand(String expression, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fields.TITLE.regex(expression))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\", "[a", "[a-", "[^", "a{", "a{2", "a{2,", "(", "((", "[\\", "[\\w-a]", "|", "()", "(|)"})
    void neverFailsInAnyOtherWay(String expression) {
        try {
            assertThat(Fields.TITLE.regex(expression)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("regular expression");
        }
    }

    @Test
    void groupsStandOnlySoDeep() {
        String deep = "(".repeat(50) + "a" + ")".repeat(50);
        assertThat(regex(deep).matches("a")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> regex("(" + deep + ")"));
        assertThat(regex("(a)".repeat(100)).matches("a".repeat(100))).isTrue();
    }

    @Test
    void theLargestExpressionIsOne() {
        assertThat(regex("a".repeat(1000)).matches("a".repeat(1000))).isTrue();
        assertThat(regex("^a{1000}$").matches("a".repeat(1000))).isTrue();
        assertThat(regex("^a{0,999}$").matches("a".repeat(1000))).isFalse();
        assertThat(regex("a{1000}a{1000}").matches("a".repeat(2000))).isTrue();
        assertThat(regex("a{1000}a{1000}").matches("a".repeat(1999))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> regex("a{1000}a{1000}a"));
    }

    @Test
    void aRangeMayHoldOneCharacter() {
        assertThat(regex("^[b-b]$").matches("b")).isTrue();
        assertThat(regex("^[b-b]$").matches("a")).isFalse();
        assertThat(regex("^[0-9]{1,}$").matches("09")).isTrue();
        assertThat(regex("^[0-9]$").matches("/")).isFalse();
        assertThat(regex("^[0-9]$").matches(":")).isFalse();
    }

    @Test
    void lettersAreFoldedAsTheTextIs() {
        TextPattern folded = TextPattern.of(TextOperator.REGEX, "^[É][a-z]É$", Folding.CASE_AND_ACCENTS);
        assertThat(folded.matches("éZe")).isTrue();
        assertThat(TextPattern.of(TextOperator.REGEX, "^[É]$", Folding.CASE).matches("e"))
                .isFalse();
        // What folds to two letters stands for itself in a class, so that the class is of one letter.
        assertThat(TextPattern.of(TextOperator.REGEX, "^[ß]$", Folding.CASE_AND_ACCENTS)
                        .matches("ss"))
                .isFalse();
        assertThat(TextPattern.of(TextOperator.REGEX, "e\u0301", Folding.CASE).matches("É"))
                .isTrue();
    }

    @Test
    void marksNoMorePiecesThanTellSomething() {
        assertThat(regex("x").find("x".repeat(RegexSearch.MAX_PIECES))).hasSize(RegexSearch.MAX_PIECES);
        assertThat(regex("x").find("x".repeat(RegexSearch.MAX_PIECES + 1))).hasSize(RegexSearch.MAX_PIECES);
    }

    @Test
    void anExpressionHasALargestLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regex("[a]".repeat(400)))
                .withMessageContaining("at most 1000 characters");
    }
}
