package io.github.offprint.json;

import static io.github.offprint.problem.ProblemCode.LOOSE_SYNTAX;
import static io.github.offprint.problem.ProblemCode.MALFORMED_RECORD;
import static io.github.offprint.problem.ProblemCode.OVERSIZED_RECORD;
import static io.github.offprint.problem.ProblemCode.STRAY_TEXT;
import static io.github.offprint.problem.ProblemCode.TRUNCATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.format.PaperFormat;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Limits;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Limits SMALL =
            Limits.safe().toBuilder().recordLength(100).nesting(5).build();

    @Test
    void anElementThatIsTooLongCostsItself() {
        String longOne = "{\"title\":\"" + "long ".repeat(30_000) + "\"}";
        Outcome outcome = json("[{\"title\":\"One\"},\n" + longOne + ",\n{\"title\":\"Two\"}]");
        assertThat(outcome.titles()).containsExactly("One", "Two");
        Problem problem = only(outcome, OVERSIZED_RECORD);
        assertThat(problem.message()).contains("recordLength", "100");
        assertThat(problem.span().start()).isEqualTo(new Position(2, 1, 18));
        assertThat(problem.span().length()).isEqualTo(longOne.length());
        assertThat(longOne).startsWith(problem.text());
    }

    @Test
    void anElementThatIsTooLongAndNeverEndsIsSaidOnce() {
        Outcome outcome = json("[{\"title\":\"One\"},{\"title\":\"" + "long ".repeat(30_000));
        assertThat(outcome.titles()).containsExactly("One");
        only(outcome, OVERSIZED_RECORD);
    }

    @Test
    void afterALongElementThatBreaksTheNextOneIsFound() {
        String broken = "{\"title\":\"Long\",\"x\":\"" + "long ".repeat(30_000) + "\n  },\n";
        Outcome outcome = json("[{\"title\":\"One\"},\n" + broken + "{\"title\":\"Two\"}]");
        assertThat(outcome.titles()).containsExactly("One", "Two");
        assertThat(outcome.codes()).containsExactly(OVERSIZED_RECORD, STRAY_TEXT);
    }

    @Test
    void damageLongerThanARecordIsSaidInPieces() {
        String words = "{\"key\" oops " + "words ".repeat(40) + "]";
        Outcome outcome = json("[{\"title\":\"One\"}," + words + "{\"title\":\"Two\"}]");
        assertThat(outcome.titles()).containsExactly("One", "Two");
        assertThat(outcome.codes())
                .startsWith(MALFORMED_RECORD)
                .contains(STRAY_TEXT)
                .doesNotContain(OVERSIZED_RECORD);
    }

    @Test
    void whatStandsAroundThePapersMayBeLong() {
        String meta = "\"meta\":[" + "1,".repeat(30_000) + "1]";
        Outcome outcome = json("{" + meta + ",\"papers\":[{\"title\":\"One\"}]," + "\"note\":\"short\"}");
        assertThat(outcome.titles()).containsExactly("One");
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void nestingCostsItsRecordWhateverItsDepth() {
        for (int depth : List.of(5, 6, 90_000)) {
            String deep = "{\"title\":\"Deep\",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
            Limits limits = SMALL.toBuilder().recordLength(1 << 20).build();
            for (PaperFormat format : List.of(Outcome.JSON, Outcome.LINES)) {
                String text =
                        format == Outcome.JSON ? "[" + deep + ",{\"title\":\"Two\"}]" : deep + "\n{\"title\":\"Two\"}";
                Outcome outcome = Outcome.of(format, new StringReader(text), limits);
                assertThat(outcome.titles().contains("Deep")).isEqualTo(depth == 5);
                assertThat(outcome.titles()).endsWith("Two");
                assertThat(outcome.codes()).isEqualTo(depth == 5 ? List.of() : List.of(OVERSIZED_RECORD));
            }
        }
    }

    @Test
    void anObjectSpreadOverMoreLinesThanARecordHasRoomForCostsItself() {
        String spread = "{\n\"x\": [\n" + "1,\n".repeat(60) + "1]\n}\n";
        Outcome outcome = Outcome.of(
                Outcome.LINES, new StringReader("{\"title\":\"One\"}\n" + spread + "{\"title\":\"Two\"}"), SMALL);
        assertThat(outcome.titles()).containsExactly("One", "Two");
        assertThat(outcome.codes()).containsOnly(MALFORMED_RECORD);
    }

    @Test
    void theEndOfTheInputIsSaidWhereverItComes() {
        assertThat(json("[").codes()).containsExactly(TRUNCATED);
        assertThat(json("[{\"title\":\"One\"},").codes()).containsExactly(TRUNCATED);
        assertThat(json("{\"papers\":[{\"title\":\"One\"}").codes()).containsExactly(TRUNCATED);
        assertThat(json("{\"papers\":[{\"title\":\"One\"}]").codes()).containsExactly(TRUNCATED);
        assertThat(json("{\"papers\":[{\"title\":\"One\"}],\"no").codes()).containsExactly(STRAY_TEXT);
        assertThat(json("{\"papers\":[{\"title\":\"One\"}],\"x\":1]").codes()).containsExactly(STRAY_TEXT);
        assertThat(json("{\"papers\":[{\"title\":\"One\"}],}").codes()).containsExactly(STRAY_TEXT);
        assertThat(json("]").codes()).containsExactly(LOOSE_SYNTAX);
        assertThat(json("}").codes()).containsExactly(STRAY_TEXT);
    }

    private static Outcome json(String text) {
        return Outcome.of(Outcome.JSON, new StringReader(text), SMALL);
    }

    private static Problem only(Outcome outcome, ProblemCode code) {
        assertThat(outcome.codes()).containsExactly(code);
        return outcome.problems().get(0);
    }
}
