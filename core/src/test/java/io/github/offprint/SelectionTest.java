package io.github.offprint;

import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.KEYWORDS;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Order;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Paper ANTS = paper("Ants", 2021, 5L);
    private static final Paper BEES = paper("bees", 2020, null);
    private static final Paper CATS = paper("Cats", null, 5L);
    private static final Paper DOGS = paper("Dogs", 2020, 9L);
    private static final Papers PAPERS = Papers.of(DOGS, CATS, BEES, ANTS, CATS);

    private static Paper paper(String title, @Nullable Integer year, @Nullable Long upvotes) {
        Paper.Builder paper = Paper.titled(title).metrics(Metrics.NONE.withUpvotes(upvotes));
        return year == null ? paper.build() : paper.year(year).build();
    }

    @Test
    void keepsTheOrderOfTheCollection() {
        assertThat(PAPERS.where(UPVOTES.exists()).list()).containsExactly(DOGS, CATS, ANTS, CATS);
        assertThat(PAPERS.where(UPVOTES.exists()).positions().asList()).containsExactly(0, 1, 3, 4);
    }

    @Test
    void ordersAndPutsMissingValuesLastInBothDirections() {
        Selection all = PAPERS.where(Query.everything());

        assertThat(all.orderBy(YEAR.ascending()).list()).containsExactly(DOGS, BEES, ANTS, CATS, CATS);
        assertThat(all.orderBy(YEAR.descending()).list()).containsExactly(ANTS, DOGS, BEES, CATS, CATS);
        assertThat(all.orderBy(YEAR.descending().missingFirst()).list()).containsExactly(CATS, CATS, ANTS, DOGS, BEES);
        assertThat(all.orderBy(YEAR.ascending(), TITLE.ascending()).list())
                .containsExactly(BEES, DOGS, ANTS, CATS, CATS);
        assertThat(all.orderBy(UPVOTES.descending(), TITLE.descending()).list())
                .containsExactly(DOGS, CATS, CATS, ANTS, BEES);
    }

    @Test
    void cutsAfterOrderingHoweverTheStepsAreWritten() {
        Selection selection = PAPERS.where(Query.everything());

        assertThat(selection.limit(2).offset(1).orderBy(TITLE.ascending()).list())
                .isEqualTo(
                        selection.orderBy(TITLE.ascending()).offset(1).limit(2).list())
                .containsExactly(BEES, CATS);
        assertThat(selection.limit(2).list()).containsExactly(DOGS, CATS);
        assertThat(selection.limit(0).list()).isEmpty();
        assertThat(selection.offset(9).list()).isEmpty();
        assertThat(selection.offset(2).count()).isEqualTo(3);
        assertThat(selection.offset(Integer.MAX_VALUE).limit(Integer.MAX_VALUE).orderBy(TITLE.ascending()))
                .isEmpty();
    }

    @Test
    void givesTheFirstOrSaysThatThereIsNone() {
        assertThat(PAPERS.where(UPVOTES.exists()).orderBy(TITLE.ascending()).first())
                .isEqualTo(ANTS);
        assertThat(PAPERS.where(UPVOTES.exists()).limit(0).findFirst()).isEmpty();
        assertThatThrownBy(() -> PAPERS.where(YEAR.is(1999)).first())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no paper for (year 1999)");
    }

    @Test
    void narrowsWithoutChangingWhatItCameFrom() {
        Selection recent = PAPERS.where(YEAR.exists());
        Selection liked = recent.and(UPVOTES.atLeast(6));

        assertThat(liked).containsExactly(DOGS);
        assertThat(recent).containsExactly(DOGS, BEES, ANTS);
    }

    @Test
    void refusesNegativeNumbers() {
        Selection selection = PAPERS.where(Query.everything());
        assertThatThrownBy(() -> selection.limit(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> selection.offset(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> selection.afterPosition(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void pagesThroughAnOrderWithTies() {
        Selection byYear = PAPERS.where(Query.everything()).orderBy(YEAR.descending());

        assertThat(byYear.after(DOGS).list()).containsExactly(BEES, CATS, CATS);
        assertThat(byYear.afterPosition(1).list()).containsExactly(CATS);
        assertThat(byYear.after(CATS).list()).isEmpty();
    }

    @Test
    void continuesBehindAPaperThatIsGone() {
        Selection byYear = PAPERS.where(Query.everything()).orderBy(YEAR.descending());

        assertThat(byYear.after(paper("Eels", 2020, null)).list()).containsExactly(DOGS, BEES, CATS, CATS);
    }

    @Test
    void findsTheFirstFewAsSortingWould() {
        Papers many = Papers.of(PaperGenerator.seeded(11).papers(500));
        Order order = Order.of(YEAR.descending(), TITLE.ascending());
        List<Paper> sorted = new ArrayList<>(many.list());
        sorted.sort(order);

        for (int limit : new int[] {0, 1, 2, 15, 16, 17, 499, 500, 501}) {
            assertThat(many.where(Query.everything())
                            .orderBy(order)
                            .limit(limit)
                            .list())
                    .isEqualTo(sorted.subList(0, Math.min(limit, sorted.size())));
        }
    }

    @Test
    void keepsTiesInTheOrderOfTheCollectionWhenItTakesTheFirstFew() {
        Papers many = IntStream.range(0, 100)
                .mapToObj(i -> paper("Paper " + i, 2000 + i % 3, null))
                .collect(Papers.toPapers());
        List<Paper> sorted = new ArrayList<>(many.list());
        sorted.sort(Comparator.comparingInt(paper -> paper.year().orElse(0)));

        assertThat(many.where(Query.everything())
                        .orderBy(YEAR.ascending())
                        .limit(40)
                        .list())
                .isEqualTo(sorted.subList(0, 40));
    }

    @Test
    void countsByAValue() {
        Facet<Integer> years = PAPERS.where(Query.everything()).countBy(YEAR);

        assertThat(years.counts()).containsExactly(entry(2020, 2), entry(2021, 1));
        assertThat(years.missing()).isEqualTo(2);
        assertThat(years.total()).isEqualTo(5);
        assertThat(years.count(1999)).isZero();
        assertThat(years).hasToString("year {2020=2, 2021=1}, 2 of 5 missing");
    }

    @Test
    void countsAPaperOnceForEachOfItsValues() {
        Papers papers = Papers.of(
                Paper.titled("One")
                        .keyword("Graphs")
                        .keyword("graphs")
                        .keyword("trees")
                        .build(),
                Paper.titled("Two").keyword("GRAPHS").build(),
                Paper.titled("Three").build());

        assertThat(papers.where(Query.everything()).countBy(KEYWORDS).counts())
                .containsExactly(entry("Graphs", 2), entry("trees", 1));
        assertThat(papers.where(Query.everything()).groupBy(KEYWORDS).get("trees"))
                .hasSize(1);
    }

    @Test
    void countsAVenueUnderAllItsNames() {
        Papers papers = Papers.of(
                Paper.titled("One").venue(Venue.of("NIPS 2016")).build(),
                Paper.titled("Two")
                        .venue(Venue.of("Advances in Neural Information Processing Systems 29"))
                        .build(),
                Paper.titled("Three").venue(Venue.of("Workshop on Wicks, 2024")).build(),
                Paper.titled("Four").venue(Venue.of("Workshop on Wicks 2023")).build());

        Facet<String> venues = papers.where(Query.everything()).countBy(VENUE);

        assertThat(venues.counts()).containsExactly(entry("NeurIPS", 2), entry("Workshop on Wicks", 2));
        assertThat(papers.where(VENUE.is("Workshop on Wicks")).count()).isEqualTo(2);
    }

    @Test
    void countsInTheOrderOfValues() {
        assertThat(PAPERS.where(Query.everything()).countBy(YEAR).byValue().keySet())
                .containsExactly(2020, 2021);
    }

    @Test
    void groupsByAuthors() {
        Papers papers = Papers.of(
                Paper.titled("One").author("Y. Marrow").author("Noor").build(),
                Paper.titled("Two").author("noor").build());

        assertThat(papers.where(Query.everything()).groupBy(AUTHORS).keySet())
                .extracting(author -> author.name().printed())
                .containsExactly("Noor", "Y. Marrow");
    }

    @Test
    void saysHowItFoundThePapers() {
        assertThat(PAPERS.where(UPVOTES.exists())
                        .orderBy(YEAR.descending())
                        .limit(2)
                        .plan())
                .hasToString("""
                    scan of 5 for (exists upvotes): 4
                    keep the first 2 by year descending: 2
                    cut offset 0, limit 2: 2
                    """);
        assertThat(PAPERS.where(Query.everything())
                        .orderBy(YEAR.ascending())
                        .after(DOGS)
                        .plan())
                .hasToString("""
                    scan of 5 for everything: 5
                    start after Paper[Dogs]: 4
                    sort by year ascending: 4
                    """);
    }

    @Test
    void isAskedAnewEachTime() {
        Selection selection = PAPERS.where(YEAR.exists());

        assertThat(selection.iterator()).toIterable().hasSize(3);
        assertThat(selection).hasSize(3);
        assertThat(selection.papers()).isEqualTo(Papers.of(DOGS, BEES, ANTS));
        assertThat(selection.isEmpty()).isFalse();
        assertThat(selection).hasToString("where (exists year) order by as listed offset 0");
        assertThat(selection.query()).isEqualTo(YEAR.exists());
        assertThat(ImmutableList.copyOf(selection)).isEqualTo(selection.list());
    }
}
