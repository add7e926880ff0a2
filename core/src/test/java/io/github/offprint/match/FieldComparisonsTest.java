package io.github.offprint.match;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years, pages, identifiers and kinds: the small comparators. */
class FieldComparisonsTest {
    @ParameterizedTest
    @CsvSource({
        "MISSING, 0, 2001",
        "SAME, 2001, 2001",
        "NEXT, 2001, 2002",
        "APART, 2001, 2003",
        "APART, 2004, 2001",
        "FAR, 2001, 2005"
    })
    void yearsAreApartOrNot(YearComparison expected, int one, int other) {
        assertThat(YearComparison.of(new Years(one, 0), new Years(other, 0))).isEqualTo(expected);
        assertThat(YearComparison.of(new Years(0, other), new Years(one, 0))).isEqualTo(expected);
    }

    @Test
    void theNearestOfTheYearsCount() {
        Paper both = Paper.titled("Slow Looms")
                .year(2004)
                .venue(Venue.of("ICLR", 2003))
                .build();
        assertThat(YearComparison.of(Years.of(both), new Years(2003, 0))).isEqualTo(YearComparison.SAME);
    }

    private static Pages pages(String printed) {
        // volume / number / pages
        var parts = Splitter.on('/').trimResults().splitToList(printed);
        return Pages.of(Paper.titled("Slow Looms")
                .publication(Publication.NONE
                        .withVolume(parts.get(0))
                        .withNumber(parts.get(1))
                        .withPages(parts.get(2)))
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MISSING | 3/ / | / /12-20",
                "SAME | 3/2/12-20 | 3/ /12--20",
                "SAME | / /e17 | / /E17",
                "SAME | / /012 | / /12",
                "SAME | / /12:1-12:25 | / /12:1",
                "SAME_ISSUE | 3/2/ | 3/2/12",
                "DIFFERENT | 3/ /12 | 4/ /12",
                "DIFFERENT | 3/1/ | 3/2/",
                "DIFFERENT | / /12-20 | / /21-30",
                "MISSING | / /1-9 | / /345-353"
            })
    void pagesAndIssuesAreOneOrNot(PagesComparison expected, String one, String other) {
        assertThat(PagesComparison.of(pages(one), pages(other))).isEqualTo(expected);
        assertThat(PagesComparison.of(pages(other), pages(one))).isEqualTo(expected);
    }

    private static ImmutableSet<Identifier> works(String printed) {
        Paper.Builder paper = Paper.titled("Slow Looms");
        Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(printed)
                .map(Identifier::parse)
                .forEach(paper::identifier);
        return Profile.of(paper.build()).works().stream().collect(toImmutableSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "NONE | '' | doi:10.5555/1",
                "NONE | pmid:17 | doi:10.5555/1",
                "NONE | isbn:9780306406157 | issn:2049-3630",
                "SHARED | doi:10.5555/1 pmid:17 | doi:10.5555/1",
                "SHARED | arxiv:2301.12345v1 | arxiv:2301.12345v2",
                "SHARED | hf:2301.12345 | doi:10.48550/arxiv.2301.12345",
                "SHARED_AND_CONFLICTING | doi:10.5555/1 pmid:17 | doi:10.5555/1 pmid:18",
                "CONFLICTING | doi:10.5555/1 | doi:10.5555/2",
                "CONFLICTING | arxiv:2301.12345 | arxiv:2301.12346",
                "PREPRINT_AND_PUBLISHED | doi:10.1101/2020.01.01.1 | doi:10.5555/2",
                "CONFLICTING | doi:10.1101/2020.01.01.1 | doi:10.1101/2020.01.01.2",
                "LISTED_TWICE | openalex:W17 | openalex:W18"
            })
    void identifiersAreSharedOrNot(IdentifierComparison expected, String one, String other) {
        assertThat(IdentifierComparison.of(works(one), works(other))).isEqualTo(expected);
        assertThat(IdentifierComparison.of(works(other), works(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPATIBLE, article, conference",
        "COMPATIBLE, chapter, conference",
        "COMPATIBLE, thesis, thesis",
        "COMPATIBLE, preprint, article",
        "DIFFERENT, thesis, conference",
        "DIFFERENT, dataset, article",
        "DIFFERENT, book, chapter"
    })
    void kindsAreMixedUpOrNot(KindComparison expected, String one, String other) {
        Optional<PaperKind> first = Optional.of(new PaperKind(one));
        Optional<PaperKind> second = Optional.of(new PaperKind(other));
        assertThat(KindComparison.of(first, second)).isEqualTo(expected);
        assertThat(KindComparison.of(second, first)).isEqualTo(expected);
        assertThat(KindComparison.of(first, Optional.empty())).isEqualTo(KindComparison.COMPATIBLE);
    }
}
