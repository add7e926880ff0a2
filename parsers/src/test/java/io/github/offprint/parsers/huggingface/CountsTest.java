package io.github.offprint.parsers.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.PrintedDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The numbers, organizations and bylines of a card, each by its table. */
class CountsTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "author-counts.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void authorsAreCountedWithEverySignOfAList(String line, String count, String number) {
        assertThat(Counts.isAuthors(LineShape.of(line))).isEqualTo(count.equals("yes"));
        if (count.equals("yes")) {
            assertThat(Counts.number(Counts.authorNumber(line))).isEqualTo(number(number));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "rounded-counts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void numbersAreReadAsTheSiteRoundsThem(@Nullable String text, String number) {
        assertThat(Counts.rounded(Strings.nullToEmpty(text))).isEqualTo(number(number));
    }

    private static Optional<Long> number(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(cell));
    }

    @Test
    void aDashMeansNoVotes() {
        assertThat(Counts.isVotes(LineShape.of("-"))).isTrue();
        assertThat(Counts.votes("-")).isEmpty();
        assertThat(Counts.votes("[-] 12")).hasValue(12L);
        assertThat(Counts.isVotes(LineShape.of("12 votes"))).isFalse();
    }

    @Test
    void starsStandBehindTheNameOfTheSite() {
        assertThat(Counts.stars("GitHub 3.29k")).hasValue(3290L);
        assertThat(Counts.stars("LINK: GitHub 476")).hasValue(476L);
        assertThat(Counts.stars("GitHub 7 arXiv Page")).hasValue(7L);
        assertThat(Counts.stars("GitHub Issues")).isEmpty();
        assertThat(Counts.stars("Stars 7")).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "organizations.tsv", delimiter = '\t', numLinesToSkip = 1)
    void anOrganizationHasANameAndPerhapsAHandle(String line, String name, @Nullable String handle) {
        assertThat(Organization.of(line)).isEqualTo(new Organization(name, Strings.nullToEmpty(handle)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', numLinesToSkip = 1)
    void peopleAndDateStandOnOneLine(String line, @Nullable String people, String date) {
        String found = Byline.find(line)
                .map(byline -> byline.people() + "|"
                        + byline.date().map(CountsTest::day).orElse("none"))
                .orElse("no|no");
        assertThat(found).isEqualTo(Strings.nullToEmpty(people) + "|" + date);
    }

    private static String day(PrintedDate date) {
        return date.year().map(Object::toString).orElse("") + "-" + date.month() + "-" + date.day();
    }
}
