package io.github.offprint.query.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.Folding;
import io.github.offprint.text.SafeText;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryJsonLawsTest {
    @Property(tries = 1000)
    void everyTreeReadsBack(@ForAll("queries") Query query) {
        String json = QueryJson.write(query);
        assertThat(QueryJson.read(json)).as(json).isEqualTo(query);
        assertThat(json).doesNotContain("\n");
    }

    @Property(tries = 500)
    void everyTextReadsBackThroughBytes(@ForAll String text) {
        String visible = Blanks.isBlank(text) ? "x" : text;
        Query query = Fields.TITLE.matching(TextPattern.of(TextOperator.IS, visible, Folding.EXACT));
        String json = QueryJson.write(query);
        assertThat(QueryJson.read(json)).isEqualTo(query);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String wellFormed = new String(visible.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (wellFormed.equals(visible)) {
            assertThat(QueryJson.read(new String(bytes, StandardCharsets.UTF_8)))
                    .isEqualTo(query);
        }
    }

    @Property(tries = 2000)
    void damagedJsonIsReadOrPointedAt(
            @ForAll("queries") Query query, @ForAll("places") double place, @ForAll("slips") String slip) {
        String json = QueryJson.write(query);
        int at = (int) (place * json.length());
        requireReadOrPointedAt(json.substring(0, at) + slip + json.substring(at));
        requireReadOrPointedAt(json.substring(0, at) + json.substring(Math.min(json.length(), at + 1 + slip.length())));
    }

    private static void requireReadOrPointedAt(String json) {
        try {
            assertThat(QueryJson.read(json)).isNotNull();
        } catch (QueryJsonException error) {
            assertThat(SafeText.escape(String.valueOf(error.getMessage()))).isEqualTo(error.getMessage());
        }
    }

    @Provide
    Arbitrary<Query> queries() {
        return QueryArbitraries.queries();
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> slips() {
        return Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                "\"",
                "\\",
                "0",
                "-",
                "e9",
                "null",
                "true",
                "\"and\":",
                "\"x\":1,",
                "\u202E",
                " ");
    }
}
