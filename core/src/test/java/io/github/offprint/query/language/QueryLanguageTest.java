package io.github.offprint.query.language;

import static io.github.offprint.query.Conditions.AFFILIATION;
import static io.github.offprint.query.Conditions.named;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.AUTHOR_COUNT;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Publication;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextField;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.query.TextsField;
import io.github.offprint.text.Folding;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Row> shapes() {
        return Row.in("shapes-v1.txt");
    }

    static List<Row> errors() {
        return Row.in("errors.txt");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsTheShapeOfATree(Row row) {
        assertThat(QueryLanguage.parse(row.text())).hasToString(row.result());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsBackWhatItPrints(Row row) {
        Query query = QueryLanguage.parse(row.text());
        String text = QueryLanguage.print(query);
        assertThat(QueryLanguage.parse(text)).as(text).isEqualTo(query);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void pointsAtTheError(Row row) throws JsonProcessingException {
        String text = JSON.readValue(row.text(), String.class);
        QuerySyntaxException error = error(text);
        assertThat(error).hasMessage(row.result());
        assertThat(row.result()).startsWith("column " + error.column() + ": " + error.reason());
        assertThat(error.text()).isEqualTo(text);
    }

    private static QuerySyntaxException error(String text) {
        QuerySyntaxException error = catchThrowableOfType(QuerySyntaxException.class, () -> QueryLanguage.parse(text));
        assertThat(error).as(text).isNotNull();
        return error;
    }

    @Test
    void meansWhatTheBuilderMeans() {
        assertThat(QueryLanguage.parse("title:\"diffusion model\" year:2018..2022 -title:survey authors>=5"))
                .isEqualTo(TITLE.prefix("diffusion model")
                        .and(YEAR.between(2018, 2022))
                        .and(not(TITLE.prefix("survey")))
                        .and(AUTHOR_COUNT.atLeast(5)));
        assertThat(QueryLanguage.parse("author:(song AND affiliation:openai) OR published:2019-06..2021"))
                .isEqualTo(AUTHORS.any(named("song").and(AFFILIATION.prefix("openai")))
                        .or(PUBLISHED.within("2019-06", "2021")));
    }

    @Test
    void findsWordsFromTheirStartAndOtherSignsAsTheyStand() {
        Paper paper =
                Paper.titled("Training GPT-4o with C++: Hypergraph Models").build();
        assertThat(List.of("title:model", "title:gpt-4", "title:\"hypergraph mod\"", "title:c++", "title:hyper*"))
                .allSatisfy(text -> assertThat(QueryLanguage.parse(text)).accepts(paper));
        assertThat(List.of("title:ai", "title:pt", "title:graph", "title:c#", "title.word:model"))
                .allSatisfy(text -> assertThat(QueryLanguage.parse(text)).rejects(paper));
        assertThat(QueryLanguage.parse("title.contains:graph title:*graph")).accepts(paper);
    }

    @Test
    void asksWholeValuesWhereValuesAreShort() {
        Paper paper = Paper.titled("Trees")
                .publication(Publication.NONE.withVolume("13"))
                .build();
        assertThat(QueryLanguage.parse("volume:3")).rejects(paper);
        assertThat(QueryLanguage.parse("volume:13 volume.contains:3")).accepts(paper);
    }

    @Test
    void bindsConditionsToOneAuthor() {
        Paper apart = Paper.titled("Trees")
                .author(Author.of("Yang Song"))
                .author(Author.of("Nia Jain").withAffiliations(ImmutableList.of("OpenAI")))
                .build();
        assertThat(QueryLanguage.parse("author:song affiliation:openai")).accepts(apart);
        assertThat(QueryLanguage.parse("author:(song affiliation:openai)")).rejects(apart);
    }

    @Test
    void knowsTheFieldsOfAHost() {
        TextField shelf = Fields.text("shelf", paper -> Optional.of("A7"));
        TextsField tags = Fields.texts("tags", paper -> ImmutableList.of("a", "b"));
        DecimalField score = Fields.decimal("score", paper -> OptionalDouble.of(3.25));
        Field<?> pages = Fields.wholeNumber("page-count", paper -> OptionalLong.of(12));
        FieldSet fields = FieldSet.standard().with(shelf, tags, tags.count(), score, pages);
        Query query = QueryLanguage.parse(
                "shelf:a tags:b -tags.all:a tags-count=2 score:>3..<3.5 score>=-1.5 page-count>10", fields);
        assertThat(query).accepts(Paper.titled("Trees").build());
        assertThat(QueryLanguage.parse(QueryLanguage.print(query, fields), fields))
                .isEqualTo(query);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.print(query))
                .withMessageContaining("the field \"shelf\" is none of");
    }

    @Test
    void aFieldOfAHostHidesTheSynonymOfItsName() {
        FieldSet fields = FieldSet.standard().with(Fields.text("first", paper -> Optional.of("x")));
        assertThat(QueryLanguage.parse("first:x", fields)).hasToString("(first prefix \"x\")");
        Query author = AUTHORS.first(named("song"));
        assertThat(QueryLanguage.parse(QueryLanguage.print(author, fields), fields))
                .isEqualTo(author);
    }

    @ParameterizedTest
    @ValueSource(strings = {"has", "sort", "offset", "limit", "extra"})
    void keepsSomeNamesForItself(String name) {
        FieldSet fields = FieldSet.standard().with(Fields.text(name, paper -> Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.parse("title:x", fields))
                .withMessageContaining("cannot be called " + name);
        assertThatIllegalArgumentException().isThrownBy(() -> QueryLanguage.print(TITLE.word("x"), fields));
    }

    @Test
    void refusesToPrintAFieldOfTheNameOfAnother() {
        TextField other = Fields.text("title", paper -> Optional.of("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> QueryLanguage.print(other.word("x")));
    }

    @Test
    void printsTextAsPlainAsItCan() {
        assertThat(QueryLanguage.print(TITLE.prefix("graph"))).isEqualTo("title:graph");
        assertThat(QueryLanguage.print(TITLE.contains("graph"))).isEqualTo("title.contains:graph");
        assertThat(QueryLanguage.print(TITLE.contains("c++"))).isEqualTo("title:c++");
        assertThat(QueryLanguage.print(TITLE.prefix("c++"))).isEqualTo("title:c++*");
        assertThat(QueryLanguage.print(Fields.ANY_TEXT.prefix("AND"))).isEqualTo("\"AND\"");
        assertThat(QueryLanguage.print(Fields.ANY_TEXT.contains("a:b"))).isEqualTo("\"a:b\"");
        assertThat(QueryLanguage.print(TITLE.is("-x"))).isEqualTo("title=\"-x\"");
        assertThat(QueryLanguage.print(TITLE.contains("a\u001b[31m\u202E\n\uD800")))
                .isEqualTo("title:\"a\\u{1b}[31m\\u{202e}\\n\\u{d800}\"");
        assertThat(QueryLanguage.print(TITLE.regex("a/b"))).isEqualTo("title:/a\\/b/");
        assertThat(QueryLanguage.print(TITLE.regex("a\\/b"))).isEqualTo("title.regex:\"a\\\\/b\"");
    }

    /** What only {@link TextPattern} can make: a venue or kind as a text like any other. */
    @Test
    void tellsTheTextOfAVenueFromTheVenue() {
        TextPattern is = TextPattern.of(TextOperator.IS, "NeurIPS", Folding.CASE_AND_ACCENTS);
        Query text = Fields.VENUE.matching(is);
        assertThat(QueryLanguage.print(text)).isEqualTo("venue.folded=NeurIPS");
        assertThat(QueryLanguage.parse("venue.folded=NeurIPS"))
                .isEqualTo(text)
                .isNotEqualTo(Fields.VENUE.is("NeurIPS"));
        assertThat(QueryLanguage.print(Fields.KIND.prefix("or"))).isEqualTo("kind.folded:or*");
        assertThat(QueryLanguage.parse("kind.folded:or*")).isEqualTo(Fields.KIND.prefix("or"));
    }

    @Test
    void acceptsWhatStandsWithinTheLimits() {
        assertThatCode(() -> QueryLanguage.parse("(".repeat(50) + "a" + ")".repeat(50)))
                .doesNotThrowAnyException();
        assertThatCode(() -> QueryLanguage.parse("NOT ".repeat(50) + "a")).doesNotThrowAnyException();
        assertThatCode(() -> QueryLanguage.parse("a ".repeat(1024))).doesNotThrowAnyException();
        assertThatCode(() -> QueryLanguage.parse("title.is:" + "a".repeat(9_990)))
                .doesNotThrowAnyException();
        assertThatCode(() -> QueryLanguage.parse("x" + "*y".repeat(20))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatBreaksALimitAndSaysWhere() {
        assertThat(error("(".repeat(5_000) + "year:2020" + ")".repeat(4_900)).column())
                .isEqualTo(51);
        assertThat(error("NOT ".repeat(2_000) + "a").column()).isEqualTo(201);
        assertThat(error("-".repeat(5_000) + "a").column()).isEqualTo(51);
        assertThat(error("a ".repeat(1_025)).column()).isEqualTo(2_049);
        assertThat(error("a OR ".repeat(200_000) + "a"))
                .hasMessage("column 10001: a query has at most 10000 characters");
        assertThat(error("\uD83D\uDE00".repeat(6_000)).column()).isEqualTo(5_001);
        assertThat(error("x" + "*y".repeat(21))).hasMessageContaining("at most 20 of * and ?");
        assertThat(error("title.wildcard:" + "*y".repeat(21))).hasMessageContaining("at most 20 of * and ?");
    }

    @Test
    void refusesAGroupThatIsTooLongWhenItIsWrittenOut() {
        String group = "extra.\"" + "k".repeat(100) + "\":(" + "a ".repeat(200) + ")";
        assertThat(error(group)).hasMessage("column 1: written out, the query has more than 10000 characters");
        String deep = "(".repeat(50) + "kind:oral a" + ")".repeat(50);
        assertThat(QueryLanguage.print(QueryLanguage.parse(deep))).isEqualTo("(kind=oral OR presentation.kind:oral) a");
        String kinds = "kind:a ".repeat(513);
        assertThat(error(kinds)).hasMessageContaining("at most 1024 conditions");
    }

    @Test
    void refusesToPrintWhatItCouldNotReadBack() {
        Query deep = TITLE.word("x");
        for (int i = 0; i < 30; i++) {
            deep = TITLE.word("x").or(TITLE.word("y").and(deep));
        }
        Query tooDeep = deep;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.print(tooDeep))
                .withMessageContaining("more than 50 within each other");
        Query wide = Query.anyOf(Collections.nCopies(1_025, Fields.ANY_TEXT.prefix("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.print(wide))
                .withMessageContaining("1024 conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.print(TITLE.is("x".repeat(10_000))))
                .withMessageContaining("10000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryLanguage.print(TITLE.wildcard("*y".repeat(21))))
                .withMessageContaining("at most 20");
        assertThatCode(() -> QueryLanguage.print(Fields.VENUE.contains("x"))).doesNotThrowAnyException();
    }

    @Test
    void printsDecimalRangesWithOpenEdges() {
        DecimalField score = Fields.decimal("score", paper -> OptionalDouble.empty());
        FieldSet fields = FieldSet.standard().with(score);
        NumberRange range = NumberRange.from(new BigDecimal("-3.50"), Edge.EXCLUDED)
                .and(NumberRange.to(new BigDecimal("4"), Edge.EXCLUDED));
        assertThat(QueryLanguage.print(score.in(range), fields)).isEqualTo("score:>-3.5..<4");
        assertThat(QueryLanguage.print(score.above(3), fields)).isEqualTo("score>3");
        assertThat(QueryLanguage.print(score.below(3), fields)).isEqualTo("score<3");
        assertThat(QueryLanguage.parse("score:>-3.5..<4", fields)).isEqualTo(score.in(range));
        assertThat(QueryLanguage.parse("score:>3..4", fields)).hasToString("(score >3..4)");
    }

    @Test
    void refusesToPrintTheDeepestTreeOnASmallStack() throws InterruptedException {
        Query query = TITLE.word("x");
        while (query.depth() < Query.MAX_DEPTH - 1) {
            query = TITLE.word("x").or(TITLE.word("y").and(query));
        }
        Query deepest = query;
        Throwable[] thrown = {new AssertionError("nothing thrown")};
        Thread thread = new Thread(null, () -> QueryLanguage.print(deepest), "small stack", 200_000);
        thread.setUncaughtExceptionHandler((where, what) -> thrown[0] = what);
        thread.start();
        thread.join();
        assertThat(thrown[0]).isInstanceOf(IllegalArgumentException.class);
    }

    /** The depth limit is what keeps a thread with a small stack safe. */
    @Test
    void readsPrintsAndComparesTheDeepestQueryOnASmallStack() throws InterruptedException {
        String text = "(a OR -(b ".repeat(16) + "c" + "))".repeat(16);
        boolean[] same = {false};
        Thread thread = new Thread(
                null,
                () -> {
                    Query query = QueryLanguage.parse(text);
                    same[0] = QueryLanguage.parse(QueryLanguage.print(query)).equals(query)
                            && query.hashCode() != 0
                            && !query.toString().isEmpty();
                },
                "small stack",
                200_000);
        thread.start();
        thread.join();
        assertThat(same[0]).isTrue();
    }
}
