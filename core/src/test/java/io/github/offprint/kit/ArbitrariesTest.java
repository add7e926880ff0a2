package io.github.offprint.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Papers;
import io.github.offprint.query.Query;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** jqwik finds the arbitraries by the types of parameters alone. */
class ArbitrariesTest {
    @Property(tries = 50)
    void papersAndQueriesComeByThemselves(@ForAll Papers papers, @ForAll Query query) {
        int hits = papers.where(query).count();
        assertThat(hits + papers.where(Query.not(query)).count()).isEqualTo(papers.size());
    }
}
