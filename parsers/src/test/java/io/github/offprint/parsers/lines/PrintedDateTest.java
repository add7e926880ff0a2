package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.text.Blanks;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    @ParameterizedTest
    @CsvFileSource(resources = "printed-dates.tsv", delimiter = '\t', numLinesToSkip = 1, nullValues = "-")
    void datesAreThoseOfTheTable(
            String text, @Nullable Integer month, @Nullable Integer day, @Nullable Integer year, @Nullable Long count) {
        Optional<PrintedDate> wanted = month == null || day == null
                ? Optional.empty()
                : Optional.of(new PrintedDate(month, day, Optional.ofNullable(year), Optional.ofNullable(count)));
        assertThat(PrintedDate.find(text)).isEqualTo(wanted);
    }

    @Test
    void blanksOfEveryKindStandBetweenTheParts() {
        assertThat(PrintedDate.find("Nov\u00A06,\u20092025\t3"))
                .hasValue(new PrintedDate(11, 6, Optional.of(2025), Optional.of(3L)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "date-fragments.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aMonthWithDigitsBehindItIsWhatIsLeftOfADate(String text, String isFragment) {
        assertThat(PrintedDate.isFragment(text)).isEqualTo(isFragment.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nov 6, 2025 Gauges That Drift          | true
            Nov 6, 2025 1 comment                  | true
            September 30, 2025 Gauges              | true
            September  30, 2025 Gauges             | false
            Nov 6, 2025                            | false
            Nov 6, 2025Gauges                      | false
            Nov 6, 202 Gauges                      | false
            Nov 6, 20255 Gauges                    | false
            Nov 6 Gauges                           | false
            Gauges, 2025 and Later                 | false
            , 2025 Gauges                          | false
            """)
    void aDateWithItsYearLeadsWordsThatRanIntoIt(String text, boolean leads) {
        assertThat(PrintedDate.leads(text)).isEqualTo(leads);
    }

    @Test
    void noTextIsNothingOfADate() {
        assertThat(PrintedDate.find("")).isEmpty();
        assertThat(PrintedDate.isFragment("")).isFalse();
    }

    @Test
    void aDateHasNoMoreThanSixtyFourCharacters() {
        String blanks = " ".repeat(60);
        assertThat(PrintedDate.find("Nov" + blanks + "6")).isPresent();
        assertThat(PrintedDate.find("Nov" + blanks + " 6")).isEmpty();
        assertThat(PrintedDate.isFragment("Nov" + blanks + "6")).isTrue();
        assertThat(PrintedDate.isFragment("Nov" + blanks + " 6")).isFalse();
    }

    @Property(tries = 300)
    void whatAPageCanPrintIsRead(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 99) int day,
            @ForAll @IntRange(min = 0, max = 9999) int year,
            @ForAll @IntRange(min = 0) int count) {
        String monthAndDay = MONTHS.get(month - 1) + " " + day;
        assertThat(PrintedDate.find(monthAndDay + ", " + year + " " + count))
                .hasValue(new PrintedDate(month, day, Optional.of(year), Optional.of((long) count)));
        assertThat(PrintedDate.find(monthAndDay + " " + count))
                .hasValue(new PrintedDate(month, day, Optional.empty(), Optional.of((long) count)));
    }

    @Property(tries = 300)
    void whateverStandsBehindADateMakesItNone(@ForAll @StringLength(max = 8) String more) {
        boolean part = more.codePoints().anyMatch(c -> !Character.isDigit(c) && c != ',' && !Blanks.isBlank(c));
        if (part) {
            assertThat(PrintedDate.find("Nov 6, 2025 1" + more)).isEmpty();
        }
    }
}
