package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "0001",
                "9999",
                "2024-05",
                "2024-12",
                "2024-05-07",
                "2024-02-29",
                "--11-06",
                "--02-29",
                "--12-31"
            })
    void readsTheWrittenForm(String written) {
        assertThat(PartialDate.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "24",
                "202",
                "0000",
                "20245",
                "2024-",
                "2024-5",
                "2024-00",
                "2024-13",
                "2024-05-",
                "2024-05-7",
                "2024-05-00",
                "2024-05-32",
                "2024-02-30",
                "2023-02-29",
                "1900-02-29",
                "2024-05-071",
                "2024-05-07 ",
                " 2024",
                "2024/05/07",
                "2024-05/07",
                "2024x05",
                "-2024",
                "+2024",
                "--11",
                "--11-",
                "--11-6",
                "--11-31",
                "--00-06",
                "--13-06",
                "--02-30",
                "---11-06",
                "--11-06-01",
                "--1106",
                "20240507",
                "٢٠٢٤",
                "２０２４",
                "May 2024",
                "null"
            })
    void refusesWhatIsNotOfTheWrittenForm(String text) {
        assertThat(PartialDate.find(text)).isEmpty();
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("not a date: \"" + text + "\"; write 2024, 2024-05, 2024-05-07 or --11-06");
    }

    @Test
    void refusesWhatNoCalendarHas() {
        assertThatThrownBy(() -> PartialDate.of(0)).hasMessage("a year lies between 1 and 9999, not at 0");
        assertThatThrownBy(() -> PartialDate.of(10_000)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2024, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2024, 13)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(0, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(2023, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(-1, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofMonthDay(2, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofMonthDay(0, 1)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void givesItsParts() {
        PartialDate day = PartialDate.of(2024, 5, 7);
        assertThat(day.year()).hasValue(2024);
        assertThat(day.month()).hasValue(5);
        assertThat(day.day()).hasValue(7);
        assertThat(PartialDate.of(2024).month()).isEmpty();
        assertThat(PartialDate.of(2024, 5).day()).isEmpty();
        assertThat(PartialDate.ofMonthDay(11, 6).year()).isEmpty();
        assertThat(PartialDate.ofMonthDay(11, 6).month()).hasValue(11);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-05-07, 2024-05-07, 2024-05-07",
    })
    void spansTheDaysItCanBe(String date, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(date).earliest()).contains(earliest);
        assertThat(PartialDate.parse(date).latest()).contains(latest);
    }

    @Test
    void spansNoDaysWithoutAYear() {
        assertThat(PartialDate.ofMonthDay(11, 6).earliest()).isEmpty();
        assertThat(PartialDate.ofMonthDay(11, 6).latest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2019-06, 2021, true, true",
        "2019, 2019-06, 2021, false, true",
        "2019-06, 2019-06, 2021, true, true",
        "2019-05-31, 2019-06, 2021, false, false",
        "2021-12-31, 2019-06, 2021, true, true",
        "2022, 2019-06, 2021, false, false",
        "2020-02-29, 2020-02-29, 2020-02-29, true, true",
        "2020-02, 2020-02-29, 2020-02-29, false, true",
        "2020, 2021, 2019, false, false",
        "2020-06, 2020-12, 2020-01, false, false",
        "--11-06, 2019, 2021, false, false",
        "2020, --01-01, 2021, false, false",
        "2020, 2019, --12-31, false, false",
    })
    void liesWithinOrOverlaps(String date, String from, String to, boolean within, boolean overlaps) {
        PartialDate lower = PartialDate.parse(from);
        PartialDate upper = PartialDate.parse(to);
        assertThat(PartialDate.parse(date).isWithin(lower, upper)).isEqualTo(within);
        assertThat(PartialDate.parse(date).overlaps(lower, upper)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "--05-07, 2024-05-10, 2024-05-07",
        "--05-10, 2024-05-10, 2024-05-10",
        "--05-11, 2024-05-10,",
        "--12-31, 2024-05-10,",
        "--02-29, 2024-05-10, 2024-02-29",
        "--02-29, 2023-05-10,",
        "2030, 2024-05-10, 2030",
        "2024-06, 2024-05-10, 2024-06",
    })
    void isCompletedByTheDayOfTheListing(PartialDate date, LocalDate asOf, PartialDate completed) {
        assertThat(date.completedBy(asOf)).isEqualTo(Optional.ofNullable(completed));
    }

    @Property
    void theWrittenFormReadsBack(@ForAll PartialDate date) {
        assertThat(PartialDate.find(date.toString())).contains(date);
        assertThat(PartialDate.parse(date.toString()).toString()).isEqualTo(date.toString());
    }

    @Property
    void anyTextIsADateOrIsNot(@ForAll("almost") String text) {
        PartialDate.find(text).ifPresent(date -> assertThat(date).hasToString(text));
    }

    /** The same answers as java.time, which knows the calendar. */
    @Property(tries = 1000)
    void agreesWithTheCalendar(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        assertThat(PartialDate.of(year)).hasToString(padded(Year.of(year).toString()));
        assertThat(PartialDate.of(year, month))
                .hasToString(YearMonth.of(year, month).toString());
        assertThat(PartialDate.of(year, month).latest())
                .contains(YearMonth.of(year, month).atEndOfMonth());
        String written = YearMonth.of(year, month) + (day < 10 ? "-0" : "-") + day;
        assertThat(PartialDate.find(written).isPresent())
                .isEqualTo(YearMonth.of(year, month).isValidDay(day));
        if (MonthDay.of(month, 1).isValidYear(year)
                && day <= java.time.Month.of(month).maxLength()) {
            assertThat(PartialDate.ofMonthDay(month, day))
                    .hasToString(MonthDay.of(month, day).toString());
        }
    }

    private static String padded(String year) {
        return "0".repeat(4 - year.length()) + year;
    }

    @Property
    void theOrderIsTotalAndConsistentWithEquality(@ForAll PartialDate a, @ForAll PartialDate b, @ForAll PartialDate c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void ordersByYearMonthAndDayWithTheUnknownFirst(@ForAll PartialDate a, @ForAll PartialDate b) {
        int expected = compare(a.year(), b.year());
        expected = expected != 0 ? expected : compare(a.month(), b.month());
        expected = expected != 0 ? expected : compare(a.day(), b.day());
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
    }

    private static int compare(OptionalInt left, OptionalInt right) {
        return Integer.compare(left.orElse(-1), right.orElse(-1));
    }

    @Property
    void withinMeansThatEveryDayIsAndOverlapsThatSomeDayIs(
            @ForAll("near") PartialDate date, @ForAll("near") PartialDate from, @ForAll("near") PartialDate to) {
        Optional<LocalDate> lower = from.earliest();
        Optional<LocalDate> upper = to.latest();
        boolean known = date.year().isPresent() && lower.isPresent() && upper.isPresent();
        boolean every = known;
        boolean some = false;
        if (known) {
            LocalDate last = date.latest().orElseThrow();
            for (LocalDate day = date.earliest().orElseThrow(); !day.isAfter(last); day = day.plusDays(1)) {
                boolean inside = !day.isBefore(lower.get()) && !day.isAfter(upper.get());
                every &= inside;
                some |= inside;
            }
        }
        assertThat(date.isWithin(from, to)).isEqualTo(every);
        assertThat(date.overlaps(from, to)).isEqualTo(some);
    }

    @Property
    void aCompletedDateKeepsItsDayAndIsNotInTheFuture(@ForAll PartialDate date, @ForAll("days") LocalDate asOf) {
        date.completedBy(asOf).ifPresent(completed -> {
            assertThat(completed.month()).isEqualTo(date.month());
            assertThat(completed.day()).isEqualTo(date.day());
            assertThat(completed.completedBy(asOf)).contains(completed);
            if (date.year().isEmpty()) {
                assertThat(completed.latest().orElseThrow()).isBeforeOrEqualTo(asOf);
                assertThat(completed.year()).hasValue(asOf.getYear());
            } else {
                assertThat(completed).isSameAs(date);
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> near() {
        Arbitrary<PartialDate> days = days().map(PartialDate::of);
        return Arbitraries.oneOf(
                days,
                days().map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days().map(day -> PartialDate.of(day.getYear())),
                days().map(day -> PartialDate.ofMonthDay(day.getMonthValue(), day.getDayOfMonth())));
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0129-").ofMaxLength(11),
                PaperArbitraries.partialDates().map(PartialDate::toString),
                PaperArbitraries.texts());
    }
}
