package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Papers;
import io.github.offprint.fixtures.SampleQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleQueriesTest {
    private static final Papers PAPERS = Papers.of(SampleQueries.papers());

    @ParameterizedTest
    @MethodSource("io.github.offprint.fixtures.SampleQueries#all")
    void eachFindsSomePapersAndLeavesSome(Query query) {
        boolean allOrNothing = query.equals(Query.everything())
                || query.equals(Query.nothing())
                || query.toString().contains("(exists title)")
                || query.toString().contains("(exists text)");
        if (!allOrNothing) {
            assertThat(PAPERS.where(query).count()).as("%s", query).isBetween(1, PAPERS.size() - 1);
        }
    }

    @Test
    void noTwoAreEqual() {
        assertThat(SampleQueries.all()).doesNotHaveDuplicates();
    }

    @Test
    void allFieldsAreAsked() {
        String queries = SampleQueries.all().toString();
        assertThat(FieldSet.standard().fields()).allMatch(field -> queries.contains(field.name()));
        assertThat(queries).contains(Fields.extra("icql:track").name());
    }
}
