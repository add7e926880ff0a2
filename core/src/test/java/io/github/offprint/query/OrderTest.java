package io.github.offprint.query;

import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Paper ANTS = Paper.titled("Ants").year(2021).build();
    private static final Paper BEES = Paper.titled("bees").year(2020).build();
    private static final Paper CATS = Paper.titled("Cats").year(2021).build();
    private static final Paper DUSK = Paper.titled("Dusk").build();
    private static final List<Paper> LISTED = List.of(DUSK, CATS, BEES, ANTS);

    private static ImmutableList<Paper> sorted(Order order) {
        return ImmutableList.sortedCopyOf(order, LISTED);
    }

    @Test
    void papersThatAFieldDoesNotTellApartStayAsListed() {
        assertThat(sorted(YEAR.ascending())).containsExactly(BEES, CATS, ANTS, DUSK);
        assertThat(sorted(YEAR.descending())).containsExactly(CATS, ANTS, BEES, DUSK);
    }

    @Test
    void theNextFieldTellsWhereTheFirstDoesNot() {
        Order order = YEAR.ascending().then(TITLE.descending());

        assertThat(sorted(order)).containsExactly(BEES, CATS, ANTS, DUSK);
        assertThat(sorted(YEAR.ascending().then(TITLE.ascending()))).containsExactly(BEES, ANTS, CATS, DUSK);
        assertThat(order).isEqualTo(Order.of(YEAR.ascending(), TITLE.descending()));
        assertThat(order.keys()).map(key -> key.field().name()).containsExactly("year", "title");
    }

    @Test
    void papersWithoutAValueStandWhereTheOrderSays() {
        for (Order order : List.of(YEAR.ascending(), YEAR.descending())) {
            assertThat(sorted(order)).endsWith(DUSK);
            assertThat(sorted(order.missingFirst())).startsWith(DUSK);
            assertThat(order.missingFirst().missingLast()).isEqualTo(order);
            assertThat(order.missingFirst()).isNotEqualTo(order);
        }
        assertThat(YEAR.ascending().compare(DUSK, Paper.titled("Owls").build())).isZero();
    }

    @Test
    void anOrderByNothingIsThatOfTheListing() {
        assertThat(Order.of().isAsListed()).isTrue();
        assertThat(sorted(Order.of())).isEqualTo(LISTED);
        assertThat(YEAR.ascending().isAsListed()).isFalse();
        assertThat(Order.of()).hasToString("as listed");
    }

    @Test
    void eachFieldOrdersItsValuesInItsOwnWay() {
        Paper first = Paper.titled("Ödland")
                .published(PartialDate.of(2024))
                .venue(Venue.of("École of Owls"))
                .metrics(Metrics.NONE.withUpvotes(9L))
                .build();
        Paper second = Paper.titled("Olm")
                .published(PartialDate.of(2024, 1))
                .venue(Venue.of("Fair of Foxes"))
                .metrics(Metrics.NONE.withUpvotes(10L))
                .build();
        DecimalField score =
                Fields.decimal("score", paper -> OptionalDouble.of(paper.title().length() == 6 ? -0.5 : 0.25));

        for (Order order : List.of(
                TITLE.ascending(), PUBLISHED.ascending(), VENUE.ascending(), UPVOTES.ascending(), score.ascending())) {
            assertThat(order.compare(first, second)).as("%s", order).isNegative();
            assertThat(order.compare(second, first)).as("%s", order).isPositive();
            assertThat(order.compare(first, first)).as("%s", order).isZero();
        }
    }

    @Test
    void saysWhatItOrdersBy() {
        assertThat(UPVOTES.descending().then(TITLE.ascending().missingFirst()))
                .hasToString("upvotes descending, title ascending missing first");
        assertThat(YEAR.ascending())
                .isEqualTo(YEAR.ascending())
                .hasSameHashCodeAs(YEAR.ascending())
                .isNotEqualTo(YEAR.descending())
                .isNotEqualTo(TITLE.ascending());
    }
}
