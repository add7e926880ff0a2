package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Papers with an index answer as the same papers without one, however the index came about. */
class IndexLawsTest {
    private static final int QUERIES = 6;

    /** Papers with an index that was made in steps, the same papers without one, queries about them, and an order. */
    record Case(Papers indexed, Papers scanned, List<Query> queries, Order order) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Paper>> ordinary = Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(1, 120))
                .as((seed, size) -> PaperGenerator.seeded(seed).papers(size));
        Arbitrary<List<Paper>> papers = Arbitraries.oneOf(
                        ordinary, PaperArbitraries.papers().list().ofMaxSize(8))
                .map(IndexLawsTest::withRepetitions);
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, 40).list().ofMaxSize(5);
        return Combinators.combine(QueryArbitraries.asked(papers, QUERIES), QueryArbitraries.orders(), cuts)
                .as((asked, order, sizes) ->
                        new Case(inSteps(asked.papers(), sizes), Papers.of(asked.papers()), asked.queries(), order))
                .withoutEdgeCases();
    }

    private static List<Paper> withRepetitions(List<Paper> papers) {
        List<Paper> repeated = new ArrayList<>(papers);
        repeated.addAll(papers.subList(0, papers.size() / 3));
        return repeated;
    }

    /** An index over a first run of the papers, then more of them, run by run. */
    private static Papers inSteps(List<Paper> papers, List<Integer> sizes) {
        int end = sizes.isEmpty() ? papers.size() : Math.min(papers.size(), sizes.get(0));
        Papers indexed = Papers.of(papers.subList(0, end)).indexed();
        for (int size : sizes) {
            int start = end;
            end = Math.min(papers.size(), start + size);
            indexed = indexed.plus(papers.subList(start, end));
        }
        return indexed.plus(papers.subList(end, papers.size()));
    }

    @Property(tries = 250)
    void findsTheSamePositions(@ForAll("cases") Case given) {
        assertThat(given.indexed).isEqualTo(given.scanned);
        for (Query query : given.queries) {
            Selection expected = given.scanned.where(query);
            Selection found = given.indexed.where(query);

            assertThat(found.positions()).as(query::toString).isEqualTo(expected.positions());
            assertThat(found.count()).as(query::toString).isEqualTo(expected.count());
            assertThat(found.isEmpty()).isEqualTo(expected.isEmpty());
            assertThat(found.findFirst()).isEqualTo(expected.findFirst());
        }
    }

    @Property(tries = 250)
    void ordersAndCutsTheSame(
            @ForAll("cases") Case given,
            @ForAll @IntRange(max = 12) int offset,
            @ForAll @IntRange(max = 12) int limit) {
        for (Query query : given.queries) {
            Selection expected = given.scanned.where(query).orderBy(given.order);
            Selection found = given.indexed.where(query).orderBy(given.order);

            assertThat(found.positions()).isEqualTo(expected.positions());
            assertThat(found.offset(offset).limit(limit).positions())
                    .as("%s by %s", query, given.order)
                    .isEqualTo(expected.offset(offset).limit(limit).positions());
            assertThat(found.offset(offset).limit(limit).count())
                    .isEqualTo(expected.offset(offset).limit(limit).count());
            if (!given.scanned.isEmpty()) {
                int place = offset % given.scanned.size();
                assertThat(found.afterPosition(place).limit(limit).positions())
                        .isEqualTo(expected.afterPosition(place).limit(limit).positions());
            }
        }
    }

    @Property(tries = 200)
    void countsTheSame(@ForAll("cases") Case given) {
        Query query = given.queries.get(0);
        for (Field<?> field : FieldSet.standard().fields()) {
            checkCounts(given.indexed.where(query), given.scanned.where(query), field);
        }
        Selection found = given.indexed.where(query).orderBy(given.order).limit(5);
        checkCounts(found, given.scanned.where(query).orderBy(given.order).limit(5), Fields.VENUE);
    }

    private static <V> void checkCounts(Selection found, Selection expected, Field<V> field) {
        assertThat(found.countBy(field)).isEqualTo(expected.countBy(field));
        assertThat(found.countBy(field).counts().entrySet().asList())
                .isEqualTo(expected.countBy(field).counts().entrySet().asList());
    }

    @Property(tries = 250)
    void aPlanCountsWhatWasFound(@ForAll("cases") Case given, @ForAll @IntRange(max = 9) int limit) {
        for (Query query : given.queries) {
            Selection found = given.indexed.where(query);
            ImmutableList<Plan.Step> steps = found.plan().steps();
            Plan.Step last = steps.get(steps.size() - 1);

            assertThat(last.actual()).isEqualTo(found.count());
            for (Plan.Step step : steps) {
                step.estimated().ifPresent(most -> assertThat(step.actual()).isLessThanOrEqualTo(most));
            }
            ImmutableList<Plan.Step> cut =
                    found.orderBy(given.order).limit(limit).plan().steps();
            assertThat(cut.get(cut.size() - 1).actual())
                    .isEqualTo(found.limit(limit).count());
        }
    }
}
