package io.github.offprint.query.json;

import static io.github.offprint.query.Fields.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.Resources;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryJsonTest {
    /**
     * Two lines of a table.
     *
     * @param json the first
     * @param result the second, without its indent
     */
    record Row(String json, String result) {
        @Override
        public String toString() {
            return json;
        }
    }

    private static List<Row> rows(String resource) {
        List<Row> rows = new ArrayList<>();
        String json = "";
        for (String line : lines(resource)) {
            if (line.startsWith("  ")) {
                rows.add(new Row(json, line.substring(2)));
            } else if (!line.startsWith("#")) {
                json = line;
            }
        }
        return rows;
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(QueryJsonTest.class, resource), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Row> shapes() {
        return rows("shapes-v1.txt");
    }

    static List<Row> errors() {
        return rows("errors.txt");
    }

    private static String whole(String query) {
        return "{\"version\":1,\"query\":" + query + "}";
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsAndWritesTheShapeOfATree(Row row) {
        Query query = QueryJson.read(whole(row.json()));
        assertThat(query).hasToString(row.result());
        assertThat(QueryJson.write(query)).isEqualTo(whole(row.json()));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void pointsAtTheError(Row row) {
        QueryJsonException error = catchThrowableOfType(QueryJsonException.class, () -> QueryJson.read(row.json()));
        assertThat(error).hasMessage(row.result());
        assertThat(row.result()).contains(error.reason()).contains(error.pointer());
        error.choices().forEach(choice -> assertThat(row.result()).contains(choice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"version\":1,\"version\":1}", "{}{}", "nul", "{\"a\":1e-99999999999}", "\u0000"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatExceptionOfType(QueryJsonException.class)
                .isThrownBy(() -> QueryJson.read(text))
                .satisfies(error -> assertThat(error.getMessage())
                        .startsWith("at the top: ")
                        .doesNotContain("\n"));
    }

    @Test
    void readsKeysInAnyOrderAndWhatGoesWithoutSaying() {
        assertThat(QueryJson.read("{\"query\": {\"which\": \"any\", \"folding\": \"case-and-accents\", \"word\": \"x\","
                        + " \"field\": \"keyword\"},\n \"version\": 1.0}"))
                .isEqualTo(Fields.KEYWORDS.any().word("x"));
    }

    @Test
    void knowsTheFieldsOfAHost() {
        DecimalField score = Fields.decimal("score", paper -> OptionalDouble.empty());
        FieldSet fields = FieldSet.standard().with(score);
        String json = whole("{\"field\":\"score\",\"above\":-3.5,\"below\":4}");
        assertThat(QueryJson.write(QueryJson.read(json, fields), fields)).isEqualTo(json);
        assertThat(QueryJson.read(json, fields)).hasToString("(score >-3.5..<4)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryJson.write(score.above(3)))
                .withMessageContaining("score");
    }

    @Test
    void readsAndWritesTheDeepestQuery() throws InterruptedException {
        Query deep = TITLE.word("x");
        for (int i = 0; i < (Query.MAX_DEPTH - 1) / 2; i++) {
            deep = TITLE.word("x").or(TITLE.word("y").and(deep));
        }
        Query deepest = deep;
        assertThat(deepest.depth()).isEqualTo(Query.MAX_DEPTH - 1);
        boolean[] same = {false};
        Thread thread = new Thread(
                null, () -> same[0] = QueryJson.read(QueryJson.write(deepest)).equals(deepest), "small stack", 512_000);
        thread.start();
        thread.join();
        assertThat(same[0]).isTrue();
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThatExceptionOfType(QueryJsonException.class)
                .isThrownBy(() -> QueryJson.read(whole("{\"not\":".repeat(5_000) + "1" + "}".repeat(5_000))));
        assertThatExceptionOfType(QueryJsonException.class).isThrownBy(() -> QueryJson.read("[".repeat(1_000_000)));
        assertThatExceptionOfType(QueryJsonException.class)
                .isThrownBy(() -> QueryJson.read(" ".repeat(QueryJson.MAX_LENGTH + 1)))
                .withMessage("at the top: the JSON of a query has at most 10000000 characters");
        String clauses = String.join(",", Collections.nCopies(Query.MAX_CLAUSES, "{\"exists\":\"year\"}"));
        assertThatExceptionOfType(QueryJsonException.class)
                .isThrownBy(() -> QueryJson.read(whole("{\"or\":[" + clauses + "]}")))
                .withMessage("at /query: a query has at most 100000 clauses");
        Query large = Query.anyOf(Collections.nCopies(1_001, TITLE.contains("x".repeat(10_000))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryJson.write(large))
                .withMessage("the JSON of a query has at most 10000000 characters");
    }
}
