package io.github.offprint.match.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.offprint.match.Decision;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.PaperKey;
import io.github.offprint.match.Verdict;
import io.github.offprint.text.SafeText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsJsonTest {
    private static final PaperKey ONE = new PaperKey("1".repeat(64));
    private static final PaperKey TWO = new PaperKey("2".repeat(64));

    @Test
    void writesALineForEachDecision() {
        Decisions decisions =
                Decisions.of(List.of(new Decision(TWO, TWO, Verdict.DISTINCT), new Decision(TWO, ONE, Verdict.SAME)));
        assertThat(DecisionsJson.write(decisions)).isEqualTo("""
                {"version":1,"decisions":[
                {"same":["1111111111111111111111111111111111111111111111111111111111111111",\
                "2222222222222222222222222222222222222222222222222222222222222222"]},
                {"distinct":["2222222222222222222222222222222222222222222222222222222222222222",\
                "2222222222222222222222222222222222222222222222222222222222222222"]}
                ]}
                """);
    }

    @Test
    void readsNoDecisions() {
        assertThat(DecisionsJson.read(DecisionsJson.write(Decisions.none()))).isEqualTo(Decisions.none());
        assertThat(DecisionsJson.read("{\"decisions\":[],\"version\":1}")).isEqualTo(Decisions.none());
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBack(@ForAll("decisions") List<Decision> list) {
        Decisions decisions = Decisions.of(list);
        String json = DecisionsJson.write(decisions);
        assertThat(DecisionsJson.read(json)).isEqualTo(decisions);
        assertThat(Splitter.on('\n').splitToList(json)).hasSize(decisions.list().size() + 3);
    }

    @Property(tries = 500)
    void damagedJsonIsReadOrPointedAt(
            @ForAll("decisions") List<Decision> list, @ForAll("places") double place, @ForAll("slips") String slip) {
        String json = DecisionsJson.write(Decisions.of(list));
        int at = (int) (place * json.length());
        requireReadOrPointedAt(json.substring(0, at) + slip + json.substring(at));
        requireReadOrPointedAt(json.substring(0, at));
    }

    private static void requireReadOrPointedAt(String json) {
        try {
            assertThat(DecisionsJson.read(json)).isNotNull();
        } catch (DecisionsJsonException error) {
            assertThat(error.line()).isPositive();
            assertThat(error.column()).isPositive();
            assertThat(SafeText.escape(String.valueOf(error.getMessage()))).isEqualTo(error.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                        | line 1, column 1: an object with version and decisions is expected
            {"decisions":[]}                          | line 1, column 16: the key version is missing
            {"version":1}                             | line 1, column 13: the key decisions is missing
            {"version":2,"decisions":[]}              | line 1, column 12: no known version: 2; there is 1
            {"version":"1","decisions":[]}            | line 1, column 12: a whole number is expected
            {"version":1,"decisions":{}}              | line 1, column 26: an array is expected
            {"version":1,"pairs":[]}                  | line 1, column 14: no key "pairs"; there are version and decisions
            {"version":1,"decisions":[1]}             | line 1, column 27: an object with same or distinct is expected
            {"version":1,"decisions":[{}]}            | line 1, column 28: one of the keys same and distinct is expected
            {"version":1,"decisions":[{"unsure":[]}]} | line 1, column 28: no key "unsure"; there are same and distinct
            {"version":1,"decisions":[{"same":"1"}]}  | line 1, column 35: an array of two keys is expected
            {"version":1,"decisions":[{"same":[]}]}   | line 1, column 36: the key of a paper is expected
            {"version":1,"decisions":[{"same":["1"]}]}| line 1, column 36: the key of a paper is 64 hexadecimal digits in lower case, not "1"
            {"version":1,"decisions":[]} 1            | line 1, column 30: something follows the decisions
            """)
    void saysWhereAndWhatIsWrong(String json, String message) {
        assertThatThrownBy(() -> DecisionsJson.read(json))
                .isInstanceOf(DecisionsJsonException.class)
                .hasMessage(message);
    }

    @Test
    void refusesTwoDecisionsThatContradictEachOther() {
        String json = "{\"version\":1,\"decisions\":[\n{\"same\":[\"" + ONE + "\",\"" + TWO + "\"]},\n{\"distinct\":[\""
                + TWO + "\",\"" + ONE + "\"]}\n]}";
        assertThatThrownBy(() -> DecisionsJson.read(json))
                .isInstanceOf(DecisionsJsonException.class)
                .hasMessageStartingWith("line 3,")
                .hasMessageEndingWith("the two papers are said to be both same and distinct");
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> DecisionsJson.read("[".repeat(100_000))).isInstanceOf(DecisionsJsonException.class);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<PaperKey> keys =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(PaperKey::new);
        return Combinators.combine(keys, keys, Arbitraries.of(Verdict.SAME, Verdict.DISTINCT))
                .as(Decision::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> slips() {
        return Arbitraries.of(
                "{", "}", "[", "]", ",", ":", "\"", "0", "-", "\u0000", "\u202e", "\ud800", "null", "\"same\"");
    }
}
