package io.github.offprint.query;

import static io.github.offprint.query.Fields.ANY_TEXT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.IDENTIFIERS;
import static io.github.offprint.query.Fields.KEYWORDS;
import static io.github.offprint.query.Fields.KIND;
import static io.github.offprint.query.Fields.LINKS;
import static io.github.offprint.query.Fields.PRESENTATIONS;
import static io.github.offprint.query.Fields.PUBLISHED;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.model.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetTest {
    private static final Paper FIRST = Paper.titled("First")
            .year(2021)
            .keyword("Wax")
            .keyword("wax")
            .keyword("wicks")
            .build();
    private static final Paper SECOND =
            Paper.titled("Second").year(2020).keyword("WAX").build();
    private static final Paper THIRD = Paper.titled("Third").year(2021).build();
    private static final Paper FOURTH = Paper.titled("Fourth").build();
    private static final ImmutableList<Paper> PAPERS = ImmutableList.of(FIRST, SECOND, THIRD, FOURTH);

    @Test
    void countsTheLargestFirstAndThoseOfOneSizeInTheOrderOfTheirValues() {
        Facet<Integer> years = Facet.of(YEAR, PAPERS);

        assertThat(years.counts()).containsExactly(entry(2021, 2), entry(2020, 1));
        assertThat(years.byValue()).containsExactly(entry(2020, 1), entry(2021, 2));
        assertThat(Facet.of(TITLE, PAPERS).counts().keySet()).containsExactly("First", "Fourth", "Second", "Third");
    }

    @Test
    void saysHowManyThereAreAndHowManyHaveNoValue() {
        Facet<Integer> years = Facet.of(YEAR, PAPERS);

        assertThat(years.total()).isEqualTo(4);
        assertThat(years.missing()).isEqualTo(1);
        assertThat(years.count(2021)).isEqualTo(2);
        assertThat(years.count(1999)).isZero();
        assertThat(years.field()).isEqualTo(YEAR);
        assertThat(years).hasToString("year {2021=2, 2020=1}, 1 of 4 missing");
    }

    @Test
    void countsAPaperOnceForEachOfItsValues() {
        Facet<String> keywords = Facet.of(KEYWORDS, PAPERS);

        assertThat(keywords.counts()).containsExactly(entry("Wax", 2), entry("wicks", 1));
        assertThat(keywords.missing()).isEqualTo(2);
        assertThat(keywords.byValue().keySet()).containsExactly("Wax", "wicks");
    }

    @Test
    void theSamePaperListedTwiceCountsTwice() {
        assertThat(Facet.of(YEAR, ImmutableList.of(FIRST, FIRST)).counts()).containsExactly(entry(2021, 2));
        assertThat(Facet.group(KEYWORDS, ImmutableList.of(FIRST, FIRST)).get("Wax"))
                .containsExactly(FIRST, FIRST);
    }

    @Test
    void groupsPapersInTheOrderOfTheirListing() {
        assertThat(Facet.group(YEAR, PAPERS))
                .containsExactly(entry(2021, ImmutableList.of(FIRST, THIRD)), entry(2020, ImmutableList.of(SECOND)));
        assertThat(Facet.group(KEYWORDS, PAPERS))
                .containsExactly(
                        entry("Wax", ImmutableList.of(FIRST, SECOND)), entry("wicks", ImmutableList.of(FIRST)));
    }

    @Test
    void countsPeopleUnderTheirPrintedNamesVenuesUnderAnyAndPresentationsByTheirKind() {
        Paper one = Paper.titled("One")
                .author("Mei Alder")
                .venue(Venue.of("NIPS 2016"))
                .presentation(
                        Presentation.builder(PresentationKind.ORAL).room("1").build())
                .build();
        Paper other = Paper.titled("Other")
                .author("MEI ALDER")
                .venue(Venue.of("Advances in Neural Information Processing Systems 29"))
                .presentation(
                        Presentation.builder(PresentationKind.ORAL).room("2").build())
                .build();
        Paper third = Paper.titled("Third")
                .author("Alder")
                .venue(Venue.of("ICLR 2016"))
                .presentation(Presentation.builder(PresentationKind.POSTER).build())
                .build();
        ImmutableList<Paper> papers = ImmutableList.of(one, other, third);

        assertThat(Facet.of(AUTHORS, papers).counts())
                .containsExactly(
                        entry(one.authors().get(0), 2), entry(third.authors().get(0), 1));
        assertThat(Facet.of(VENUE, papers).counts()).containsExactly(entry("NeurIPS", 2), entry("ICLR", 1));
        assertThat(Facet.of(PRESENTATIONS, papers).counts().values()).containsExactly(2, 1);
    }

    @Test
    void countsIdentifiersLinksDatesAndKindsByWhatTheyAre() {
        Link code = new Link(LinkKind.CODE, "https://example.org/1");
        Paper one = Paper.titled("One")
                .identifier(Identifier.parse("doi:10.5555/1"))
                .link(code)
                .published(PartialDate.of(2024, 5))
                .kind(PaperKind.ARTICLE)
                .build();
        Paper other = Paper.titled("Other")
                .identifier(Identifier.parse("doi:10.5555/2"))
                .link(new Link(LinkKind.PDF, "https://example.org/1"))
                .published(PartialDate.of(2024, 5))
                .kind(PaperKind.ARTICLE)
                .build();
        ImmutableList<Paper> papers = ImmutableList.of(one, other, one);

        assertThat(Facet.of(IDENTIFIERS, papers).counts())
                .containsExactly(
                        entry(Identifier.parse("doi:10.5555/1"), 2), entry(Identifier.parse("doi:10.5555/2"), 1));
        assertThat(Facet.of(LINKS, papers).counts()).hasSize(2).containsEntry(code, 2);
        assertThat(Facet.of(PUBLISHED, papers).counts()).containsExactly(entry(PartialDate.of(2024, 5), 3));
        assertThat(Facet.of(KIND, papers).counts().values()).containsExactly(3);
        assertThat(Facet.of(ANY_TEXT, papers).counts()).containsExactly(entry("One", 2), entry("Other", 1));
    }

    /** Of several shares under one key, the first shows the value. */
    @Test
    void sharesCountAsTheirPapersDo() {
        List<Facet.Share<Integer>> shares = List.of(
                new Facet.Share<>(Facet.valueOf(YEAR, FIRST), 2),
                new Facet.Share<>(Facet.valueOf(YEAR, FOURTH), 1),
                new Facet.Share<>(Facet.valueOf(YEAR, SECOND), 1));
        assertThat(Facet.ofShares(YEAR, shares)).isEqualTo(Facet.of(YEAR, PAPERS));

        Paper upper = Paper.titled("TREES").build();
        Paper lower = Paper.titled("trees").build();
        Facet<String> titles = Facet.ofShares(
                TITLE,
                List.of(
                        new Facet.Share<>(Facet.valueOf(TITLE, upper), 3),
                        new Facet.Share<>(Facet.valueOf(TITLE, lower), 4)));
        assertThat(titles.counts()).containsExactly(entry("TREES", 7));
        assertThat(titles.total()).isEqualTo(7);
    }

    @Test
    void numbersAreInTheOrderOfNumbers() {
        ImmutableList<Paper> papers = ImmutableList.of(
                Paper.titled("Ten").metrics(Metrics.NONE.withUpvotes(10L)).build(),
                Paper.titled("Nine").metrics(Metrics.NONE.withUpvotes(9L)).build());
        assertThat(Facet.of(UPVOTES, papers).byValue().keySet()).containsExactly(9L, 10L);
    }

    @Test
    void isEqualToOneWithTheSameCounts() {
        Facet<Integer> years = Facet.of(YEAR, PAPERS);

        assertThat(years)
                .isEqualTo(Facet.of(YEAR, PAPERS.reverse()))
                .hasSameHashCodeAs(Facet.of(YEAR, PAPERS.reverse()))
                .isNotEqualTo(Facet.of(YEAR, PAPERS.subList(0, 3)))
                .isNotEqualTo(Facet.of(TITLE, PAPERS));
    }

    @Test
    void ofNoPapersIsEmpty() {
        Facet<Integer> none = Facet.of(YEAR, ImmutableList.of());

        assertThat(none.counts()).isEmpty();
        assertThat(none.total()).isZero();
        assertThat(none).hasToString("year {}, 0 of 0 missing");
    }
}
