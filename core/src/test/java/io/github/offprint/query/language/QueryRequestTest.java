package io.github.offprint.query.language;

import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.query.Order;
import io.github.offprint.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRequestTest {
    private static final QueryRequest REQUEST = QueryRequest.of(
                    TITLE.prefix("graph").or(YEAR.is(2020)))
            .orderBy(UPVOTES.descending(), YEAR.ascending().missingFirst(), TITLE.ascending())
            .offset(20)
            .limit(10);

    @Test
    void isReadFromBehindTheQuery() {
        assertThat(QueryLanguage.parseRequest(
                        "title:graph OR year:2020 sort:-upvotes,year.missing-first,title.missing-last limit:10"
                                + " offset:20"))
                .isEqualTo(REQUEST);
        assertThat(QueryLanguage.parseRequest("title:graph")).isEqualTo(QueryRequest.of(TITLE.prefix("graph")));
    }

    @Test
    void isPrintedSoThatItReadsBack() {
        String text = QueryLanguage.print(REQUEST);
        assertThat(text)
                .isEqualTo("title:graph OR year:2020 sort:-upvotes,year.missing-first,title offset:20 limit:10");
        assertThat(QueryLanguage.parseRequest(text)).isEqualTo(REQUEST);
    }

    @Test
    void asksForEveryPaperWhereItHasNoConditions() {
        QueryRequest request = QueryLanguage.parseRequest("sort:title limit:0");
        assertThat(request.query()).isEqualTo(Query.everything());
        assertThat(QueryLanguage.print(request)).isEqualTo("* sort:title limit:0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit:x | column 7: a whole number is expected, not \"x\"",
                "limit:-1 | column 7: a whole number is expected, not \"-1\"",
                "limit:99999999999 | column 7: a whole number is expected, not \"99999999999\"",
                "limit: | column 7: a whole number is expected, not \"\"",
                "limit=3 | column 6: limit is followed by a colon",
                "limit:1 limit:2 | column 9: limit: stands here a second time",
                "limit:1 title:x | column 9: conditions stand before sort, offset, limit; \"title:x\" comes too late",
                "sort:author | column 6: papers have no order by author; there is title, abstract, authors, venue,"
                        + " year, published, listed, kind, presentations",
                "sort:titel | column 6: no field \"titel\"; did you mean title?",
                "sort: | column 6: a field is expected, not the end",
                "sort:title, year | column 12: a field is expected, not a blank",
                "sort:title.first | column 12: nothing is called \"first\" behind \"title\"; there is missing-first,"
                        + " missing-last",
                "(title:x limit:3) | column 10: limit: stands at the end of a request, outside of parentheses",
                "title:x OR sort:title | column 12: sort: stands at the end of a request, outside of parentheses",
                "title:x) sort:title | column 8: there is a ) without its ("
            })
    void pointsAtTheError(String text, String message) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryLanguage.parseRequest(text))
                .withMessageStartingWith(message);
    }

    @Test
    void hasNoNegativeNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.limit(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.offset(-1));
    }

    @Test
    void readsOrdersAlone() {
        Order order = Order.of(UPVOTES.descending(), TITLE.ascending());
        assertThat(QueryLanguage.parseOrder("-upvotes,title")).isEqualTo(order);
        assertThat(QueryLanguage.print(order)).isEqualTo("-upvotes,title");
        assertThat(QueryLanguage.parseOrder(" ")).isEqualTo(Order.of());
        assertThat(QueryLanguage.parseOrder("extra.bibtex:note")).hasToString("extra:bibtex:note ascending");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryLanguage.parseOrder("title year"))
                .withMessage("column 7: a comma is expected between fields, not \"year\"");
    }
}
