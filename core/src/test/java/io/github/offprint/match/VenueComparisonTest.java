package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueComparisonTest {
    private static Place place(String venue) {
        Paper.Builder paper = Paper.titled("Slow Looms");
        return Place.of(
                venue.isEmpty() ? paper.build() : paper.venue(Venue.of(venue)).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "MISSING | '' | ICLR",
                "MISSING | Lecture Notes in Computer Science | ICLR",
                "MISSING | '' | arXiv",
                "SAME | NIPS | Advances in Neural Information Processing Systems 29",
                "SAME | VLDB J. | The VLDB Journal &mdash; The International Journal on Very Large Data Bases",
                "SAME | VLDB | Proc. of the 20th VLDB Conf",
                "SAME | SIGMOD Conference | Proc. ACM SIGMOD Int. Conf. on Management of Data",
                "SAME | ACM Trans. Database Syst. | ACM Trans. on Database Systems",
                "SAME | ICDE, Tokyo, Japan | International Conference on Data Engineering",
                "SAME | Trans. Wick Eng. | Transactions on Wick Engineering",
                "SAME | arXiv | CoRR",
                "SAME | PACMPL | POPL",
                "OTHER_SERIES | ICLR | ICML",
                "SIMILAR_NAME | SIGMOD | SIGMOD '03 San Diego",
                "OTHER_NAME | SIGGRAPH | SIGGRAPH Posters",
                "OTHER_NAME | Symposium on Wicks | Symposium on Lamps",
                "CONFERENCE_AND_JOURNAL | SIGMOD | SIGMOD Record",
                "CONFERENCE_AND_JOURNAL | VLDB | VLDB Journal",
                "CONFERENCE_AND_JOURNAL | Journal of Wicks | Symposium on Wicks",
                "CONFERENCE_AND_JOURNAL | ICML | Machine Learning Journal",
                "OTHER_SERIES | Proc. Natl. Acad. Sci. | Nature",
                "PREPRINT_AND_PUBLISHED | arXiv | ICLR",
                "PREPRINT_AND_PUBLISHED | bioRxiv | Journal of Wicks"
            })
    void theTableHolds(VenueComparison expected, String one, String other) {
        assertThat(VenueComparison.of(place(one), place(other))).isEqualTo(expected);
        assertThat(VenueComparison.of(place(other), place(one))).isEqualTo(expected);
    }

    @Test
    void aPreprintWithoutAVenueIsOneByItsKind() {
        Paper preprint = Paper.titled("Slow Looms").kind(PaperKind.PREPRINT).build();
        assertThat(VenueComparison.of(Place.of(preprint), place("ICLR")))
                .isEqualTo(VenueComparison.PREPRINT_AND_PUBLISHED);
        assertThat(VenueComparison.of(Place.of(preprint), place(""))).isEqualTo(VenueComparison.MISSING);
    }

    @Test
    void theAcronymHelpsWhereTheNameIsNotKnown() {
        Paper paper = Paper.titled("Slow Looms")
                .venue(Venue.of("The Meeting in Vienna").withAcronym("ICLR"))
                .build();
        assertThat(VenueComparison.of(Place.of(paper), place("ICLR"))).isEqualTo(VenueComparison.SAME);
    }
}
