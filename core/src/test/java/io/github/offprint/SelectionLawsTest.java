package io.github.offprint;

import static io.github.offprint.query.Query.everything;
import static io.github.offprint.query.Query.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.SampleQueries;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Order;
import io.github.offprint.query.OrderedField;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextField;
import io.github.offprint.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of any selection of any papers. */
class SelectionLawsTest {
    /** Papers, some of them at several positions, two queries about them, and an order. */
    record Case(Papers papers, Query query, Query other, Order order) {
        Selection selection() {
            return papers.where(query).orderBy(order);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Paper>> ordinary = Arbitraries.integers()
                .between(0, 100_000)
                .map(seed -> PaperGenerator.seeded(seed).papers(1 + seed % 30));
        Arbitrary<List<Paper>> papers = Arbitraries.oneOf(
                        ordinary, PaperArbitraries.papers().list().ofMaxSize(6))
                .map(SelectionLawsTest::withRepetitions);
        return Combinators.combine(QueryArbitraries.asked(papers, 2), QueryArbitraries.orders())
                .as((asked, order) -> new Case(
                        Papers.of(asked.papers()),
                        asked.queries().get(0),
                        asked.queries().get(1),
                        order))
                .withoutEdgeCases();
    }

    private static List<Paper> withRepetitions(List<Paper> papers) {
        List<Paper> repeated = new ArrayList<>(papers);
        repeated.addAll(papers.subList(0, papers.size() / 2));
        return repeated;
    }

    @Property
    void filtersAsAStreamDoes(@ForAll("cases") Case given) {
        List<Paper> hits = given.papers.stream().filter(given.query).toList();
        Selection selection = given.papers.where(given.query);

        assertThat(selection.list()).isEqualTo(hits);
        assertThat(selection.count()).isEqualTo(hits.size());
        assertThat(selection.isEmpty()).isEqualTo(hits.isEmpty());
        assertThat(selection.findFirst()).isEqualTo(hits.stream().findFirst());
        assertThat(selection.papers()).isEqualTo(Papers.of(hits));
        assertThat(selection.positions().asList()).isSorted().doesNotHaveDuplicates();
        assertThat(selection.positions().stream().mapToObj(given.papers::get)).isEqualTo(hits);
    }

    @Property
    void narrowsInSteps(@ForAll("cases") Case given) {
        List<Paper> both = given.papers.where(given.query.and(given.other)).list();

        assertThat(given.papers.where(given.query).and(given.other).list()).isEqualTo(both);
        assertThat(given.papers.where(given.query).papers().where(given.other).list())
                .isEqualTo(both);
        assertThat(given.papers.where(given.query).count()
                        + given.papers.where(not(given.query)).count())
                .isEqualTo(given.papers.size());
    }

    @Property
    void ordersAsAStableSortDoes(@ForAll("cases") Case given) {
        List<Paper> sorted = new ArrayList<>(given.papers.where(given.query).list());
        sorted.sort(given.order);

        assertThat(given.selection().list()).isEqualTo(sorted);
        assertThat(given.papers
                        .where(everything())
                        .orderBy(given.order)
                        .papers()
                        .where(given.query)
                        .list())
                .isEqualTo(sorted);
    }

    @Property
    void cutsTheSameFromTheTopAsFromTheWhole(
            @ForAll("cases") Case given,
            @ForAll @IntRange(max = 12) int offset,
            @ForAll @IntRange(max = 12) int limit) {
        List<Paper> whole = given.selection().list();
        List<Paper> cut = whole.stream().skip(offset).limit(limit).toList();

        assertThat(given.selection().offset(offset).limit(limit).list()).isEqualTo(cut);
        assertThat(given.selection().offset(offset).limit(limit).count()).isEqualTo(cut.size());
        assertThat(given.selection().offset(offset).limit(limit).findFirst())
                .isEqualTo(cut.stream().findFirst());
        assertThat(given.selection().offset(offset).list())
                .isEqualTo(whole.stream().skip(offset).toList());
    }

    @Property
    void pagesMakeTheWhole(@ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Integer> pages = new ArrayList<>();
        Selection next = given.selection().limit(size);
        for (List<Integer> page = next.positions().asList();
                !page.isEmpty();
                page = next.positions().asList()) {
            pages.addAll(page);
            next = given.selection().limit(size).afterPosition(page.get(page.size() - 1));
        }

        assertThat(pages).isEqualTo(given.selection().positions().asList());
    }

    /** Of papers that stand in the collection once, the paper itself is as good as its position. */
    @Property
    void pagesOfDistinctPapersMakeTheWhole(@ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 7) int size) {
        Papers distinct = Papers.of(given.papers.stream().distinct().toList());
        Selection all = distinct.where(given.query).orderBy(given.order);
        List<Paper> pages = new ArrayList<>();
        Selection next = all.limit(size);
        for (List<Paper> page = next.list(); !page.isEmpty(); page = next.list()) {
            pages.addAll(page);
            next = all.limit(size).after(page.get(page.size() - 1));
        }

        assertThat(pages).isEqualTo(all.list());
    }

    @Property
    void facetsAddUp(@ForAll("cases") Case given) {
        Selection selection = given.papers.where(given.query);
        for (Field<?> field : FieldSet.standard().fields()) {
            checkFacet(selection, field);
        }
    }

    private static <V> void checkFacet(Selection selection, Field<V> field) {
        Facet<V> facet = selection.countBy(field);
        int counted =
                facet.counts().values().stream().mapToInt(Integer::intValue).sum();
        int present = selection.and(field.exists()).count();

        assertThat(facet.total()).isEqualTo(selection.count());
        assertThat(facet.missing()).isEqualTo(facet.total() - present);
        assertThat(counted).isGreaterThanOrEqualTo(present);
        assertThat(facet.counts().values().asList()).isSortedAccordingTo((left, right) -> right - left);
        assertThat(facet.byValue()).containsAllEntriesOf(facet.counts()).hasSameSizeAs(facet.counts());
        assertThat(facet).isEqualTo(selection.countBy(field));
        Map<V, Papers> groups = selection.groupBy(field);
        assertThat(groups.keySet()).containsExactlyElementsOf(facet.counts().keySet());
        groups.forEach((value, group) -> assertThat(group.size()).isEqualTo(facet.count(value)));
        if (field instanceof OrderedField<V>) {
            assertThat(counted).isEqualTo(present);
        }
    }

    /** A page that offers a count as a link finds as many papers behind it. */
    @Property
    void aCountIsWhatAskingForItsValueFinds(@ForAll("cases") Case given) {
        Selection selection = given.papers.where(given.query);
        for (TextField field : ImmutableList.of(Fields.TITLE, Fields.KIND, Fields.PUBLISHER)) {
            selection.countBy(field).counts().forEach((value, count) -> {
                if (!Folding.CASE_AND_ACCENTS.fold(value).isBlank()) {
                    assertThat(selection.and(field.is(value)).count()).isEqualTo(count);
                }
            });
        }
        selection
                .countBy(Fields.YEAR)
                .counts()
                .forEach((year, count) ->
                        assertThat(selection.and(Fields.YEAR.is(year)).count()).isEqualTo(count));
    }

    @Property
    void anOrderIsConsistent(@ForAll("cases") Case given) {
        Order order = given.order;
        List<Paper> papers = given.papers.list().subList(0, Math.min(6, given.papers.size()));
        for (Paper a : papers) {
            assertThat(order.compare(a, a)).isZero();
            for (Paper b : papers) {
                assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                for (Paper c : papers) {
                    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                        assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    @Property
    void aPlanCountsWhatWasFound(@ForAll("cases") Case given, @ForAll @IntRange(max = 9) int limit) {
        Selection selection = given.selection().limit(limit);

        assertThat(selection.plan().steps().get(0).actual())
                .isEqualTo(given.papers.where(given.query).count());
        assertThat(selection.plan().toString()).startsWith("scan of " + given.papers.size());
    }

    @Test
    void manyThreadsShareAPrefix() throws InterruptedException, ExecutionException {
        Papers papers = Papers.of(SampleQueries.papers());
        Selection prefix = papers.where(Fields.ANY_TEXT.contains("a")).orderBy(Fields.TITLE.ascending());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Paper>>>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(threads.submit(() -> answers(prefix)));
            }
            List<List<Paper>> expected = answers(prefix);
            for (Future<List<List<Paper>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<List<Paper>> answers(Selection prefix) {
        List<List<Paper>> answers = new ArrayList<>();
        for (Query query : SampleQueries.all()) {
            answers.add(prefix.and(query).limit(20).list());
        }
        return answers;
    }
}
