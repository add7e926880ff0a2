package io.github.offprint.query;

import static io.github.offprint.query.Conditions.affiliation;
import static io.github.offprint.query.Conditions.named;
import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.ANY_TEXT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.KEYWORDS;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A query asks what is cheap first. */
class CostTest {
    /** From the cheapest question to the dearest. */
    private static List<Query> rising() {
        return List.of(
                Query.everything(),
                YEAR.is(2020),
                ABSTRACT.exists(),
                PUBLISHED.since("2020"),
                TITLE.is("trees"),
                VENUE.is("ICLR"),
                TITLE.contains("trees"),
                VENUE.contains("trees"),
                KEYWORDS.any().contains("trees"),
                TITLE.fuzzy("trees"),
                TITLE.regex("t.*s"),
                ABSTRACT.contains("trees"),
                ANY_TEXT.contains("trees"));
    }

    @Test
    void questionsAreAsDearAsTheyAreLong() {
        List<Query> rising = rising();
        for (int i = 1; i < rising.size(); i++) {
            assertThat(rising.get(i - 1).cost())
                    .as("%s before %s", rising.get(i - 1), rising.get(i))
                    .isLessThan(rising.get(i).cost());
        }
        assertThat(TITLE.exactly().is("Trees").cost())
                .isPositive()
                .isLessThan(TITLE.is("trees").cost());
        assertThat(TITLE.regex("t.{9}s").cost())
                .isGreaterThan(TITLE.regex("t.s").cost());
        assertThat(AUTHORS.any(named("Alder").and(affiliation("tarn"))).cost())
                .isGreaterThan(AUTHORS.named("Alder").cost())
                .isGreaterThan(TITLE.contains("alder").cost());
    }

    @Test
    void joinedQuestionsAreDearerThanTheCheaperHalfOfThem() {
        Query cheap = YEAR.is(2020);
        Query dear = TITLE.contains("trees");

        assertThat(cheap.and(dear).cost()).isEqualTo(cheap.cost() + 1);
        assertThat(dear.or(cheap).cost()).isEqualTo(cheap.cost() + 1);
        assertThat(Query.allOf(dear, cheap, TITLE.contains("wicks")).cost()).isEqualTo(cheap.cost() + dear.cost() + 1);
        assertThat(Query.not(dear).cost()).isEqualTo(dear.cost());
    }

    @Test
    void theCheapestIsAskedFirstHoweverTheyAreWritten() {
        List<String> asked = new ArrayList<>();
        Function<Paper, Optional<String>> watched = paper -> {
            asked.add("text");
            return Optional.of(paper.title());
        };
        Query dear = Fields.text("watched", watched).contains("trees");
        Paper paper = Paper.titled("Trees").year(2019).build();

        assertThat(dear.and(YEAR.is(2020))).rejects(paper);
        assertThat(dear.or(YEAR.is(2019))).accepts(paper);
        assertThat(dear.or(YEAR.is(2018)).and(YEAR.is(2020))).rejects(paper);
        assertThat(asked).isEmpty();
        assertThat(dear.and(YEAR.is(2019))).accepts(paper);
        assertThat(asked).hasSize(1);
    }
}
