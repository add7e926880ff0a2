package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.offprint.text.SafeText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date known in part: a year, a month of a year, a day, or a day of an unknown year. Immutable and thread-safe; equality is
 * content, so {@code 2024} and {@code 2024-01} differ. Written {@code 2024}, {@code 2024-05}, {@code 2024-05-07} or {@code
 * --11-06} (ISO 8601, and RFC 6350 section 4.3.1 for the last), in ASCII digits whatever the locale. Days are those of the ISO
 * calendar.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final int MONTH_SHIFT = 5;
    private static final int YEAR_SHIFT = 9;
    private static final int LAST_YEAR = 9999;
    private static final int SOME_LEAP_YEAR = 2000;

    /** Year, month and day side by side, zero for what is unknown: numbers in the order of the dates. */
    private final int packed;

    private PartialDate(int year, int month, int day) {
        packed = year << YEAR_SHIFT | month << MONTH_SHIFT | day;
    }

    /**
     * A year.
     *
     * @param year from 1 to 9999
     * @throws DateTimeException when it lies outside
     */
    public static PartialDate of(int year) {
        return new PartialDate(requireYear(year), 0, 0);
    }

    /**
     * A month of a year.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @throws DateTimeException when one of them lies outside
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(requireYear(year), ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), 0);
    }

    /**
     * A day.
     *
     * @param year from 1 to 9999
     * @param month from 1 to 12
     * @param day from 1
     * @throws DateTimeException when the calendar has no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /**
     * A day.
     *
     * @param date a day of the years 1 to 9999
     * @throws DateTimeException when its year lies outside
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(requireYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * A day of an unknown year; 29 February is one.
     *
     * @param month from 1 to 12
     * @param day from 1
     * @throws DateTimeException when no year has such a day
     */
    public static PartialDate ofMonthDay(int month, int day) {
        LocalDate date = LocalDate.of(SOME_LEAP_YEAR, month, day);
        return new PartialDate(0, date.getMonthValue(), date.getDayOfMonth());
    }

    private static int requireYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("a year lies between 1 and 9999, not at " + year);
        }
        return year;
    }

    /**
     * Reads the written form.
     *
     * @throws DateTimeException when the text is not of the written forms or the calendar has no such date
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        return find(text)
                .orElseThrow(() -> new DateTimeException("not a date: \"" + SafeText.excerpt(text, 40)
                        + "\"; write 2024, 2024-05, 2024-05-07 or --11-06"));
    }

    /** Reads the written form; empty when the text is not of it or the calendar has no such date. */
    public static Optional<PartialDate> find(String text) {
        boolean withoutYear = text.startsWith("--");
        int rest = withoutYear ? 1 : 4;
        int year = withoutYear ? 0 : number(text, 0, 4);
        int month = part(text, rest);
        int day = part(text, rest + 3);
        boolean whole = text.length() <= rest + 6 && (withoutYear ? day > 0 : year > 0);
        return whole && isCalendar(year, month, day)
                ? Optional.of(new PartialDate(year, month, day))
                : Optional.empty();
    }

    /** The number after a dash, zero where the text has ended, -1 where something else stands. */
    private static int part(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        int number = text.charAt(at) == '-' ? number(text, at + 1, at + 3) : 0;
        return number == 0 ? -1 : number;
    }

    /** Zero, which is no year, month or day, where other characters than digits stand or too few. */
    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static boolean isCalendar(int year, int month, int day) {
        if (month < 0 || day < 0 || month > 12) {
            return false;
        }
        return day == 0 || day <= lengthOf(year == 0 ? SOME_LEAP_YEAR : year, month);
    }

    private static int lengthOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /** The year, unless it is unknown. */
    public OptionalInt year() {
        return optional(yearOrZero());
    }

    /** The month from 1 to 12, unless only the year is known. */
    public OptionalInt month() {
        return optional(monthOrZero());
    }

    /** The day of the month, if it is known. */
    public OptionalInt day() {
        return optional(dayOrZero());
    }

    private int yearOrZero() {
        return packed >> YEAR_SHIFT;
    }

    private int monthOrZero() {
        return packed >> MONTH_SHIFT & 0xf;
    }

    private int dayOrZero() {
        return packed & 0x1f;
    }

    private static OptionalInt optional(int part) {
        return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
    }

    /** The first day this date can be; empty without a year. */
    public Optional<LocalDate> earliest() {
        return hasYear() ? Optional.of(first().toDay()) : Optional.empty();
    }

    /** The last day this date can be; empty without a year. */
    public Optional<LocalDate> latest() {
        return hasYear() ? Optional.of(last().toDay()) : Optional.empty();
    }

    private boolean hasYear() {
        return yearOrZero() > 0;
    }

    private PartialDate first() {
        return new PartialDate(yearOrZero(), Math.max(monthOrZero(), 1), Math.max(dayOrZero(), 1));
    }

    private PartialDate last() {
        int month = monthOrZero() == 0 ? 12 : monthOrZero();
        int day = dayOrZero() == 0 ? lengthOf(yearOrZero(), month) : dayOrZero();
        return new PartialDate(yearOrZero(), month, day);
    }

    private LocalDate toDay() {
        return LocalDate.of(yearOrZero(), monthOrZero(), dayOrZero());
    }

    /**
     * Whether the whole of this date lies between the start of one and the end of another, both included: {@code 2021} lies
     * within {@code 2019-06} and {@code 2021}, {@code 2019} does not. False when any of the three has no year, or the bounds are
     * the wrong way round.
     */
    public boolean isWithin(PartialDate from, PartialDate to) {
        return hasYear()
                && from.hasYear()
                && to.hasYear()
                && from.first().packed <= first().packed
                && last().packed <= to.last().packed;
    }

    /**
     * Whether some day of this date lies between the start of one and the end of another, both included. False when any of the
     * three has no year, or the bounds are the wrong way round.
     */
    public boolean overlaps(PartialDate from, PartialDate to) {
        int start = from.first().packed;
        int end = to.hasYear() ? to.last().packed : 0;
        return hasYear() && from.hasYear() && start <= end && start <= last().packed && first().packed <= end;
    }

    /**
     * This date with a year, as a page means it that prints {@code Nov 6} and was taken on a known day: the year of that day.
     * Empty when the date would then lie after that day, or that year has no 29 February; the year stays unknown then rather
     * than guessed. A date that has a year is its own answer.
     *
     * @param asOf the day on which the listing was taken
     */
    public Optional<PartialDate> completedBy(LocalDate asOf) {
        if (hasYear()) {
            return Optional.of(this);
        }
        if (!isCalendar(asOf.getYear(), monthOrZero(), dayOrZero())) {
            return Optional.empty();
        }
        PartialDate completed = new PartialDate(requireYear(asOf.getYear()), monthOrZero(), dayOrZero());
        return completed.toDay().isAfter(asOf) ? Optional.empty() : Optional.of(completed);
    }

    /** Orders by year, month, day; what is unknown comes first. Consistent with equality. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /** Gives the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        if (hasYear()) {
            appendPadded(text, yearOrZero(), 4);
        } else {
            text.append('-');
        }
        if (monthOrZero() > 0) {
            appendPadded(text.append('-'), monthOrZero(), 2);
        }
        if (dayOrZero() > 0) {
            appendPadded(text.append('-'), dayOrZero(), 2);
        }
        return text.toString();
    }

    private static void appendPadded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        for (int missing = width - digits.length(); missing > 0; missing--) {
            text.append('0');
        }
        text.append(digits);
    }
}
