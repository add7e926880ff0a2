package io.github.offprint.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date known in part: a year, a month of a year, a day, or a day of an unknown year. Immutable; equality is content, so
 * {@code 2024} and {@code 2024-01} differ. Written {@code 2024}, {@code 2024-05}, {@code 2024-05-07} or {@code --11-06}
 * (ISO 8601, and RFC 6350 section 4.3.1 for the last).
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final Comparator<@Nullable Integer> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Content content;

    private PartialDate(Content content) {
        this.content = content;
    }

    private record Content(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {}

    /** A year from 1 to 9999. */
    public static PartialDate of(int year) {
        requireYear(year);
        return new PartialDate(new Content(year, null, null));
    }

    /** A month of a year. */
    public static PartialDate of(int year, int month) {
        requireYear(year);
        YearMonth known = YearMonth.of(year, month);
        return new PartialDate(new Content(known.getYear(), known.getMonthValue(), null));
    }

    /** A day. */
    public static PartialDate of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /** A day. */
    public static PartialDate of(LocalDate date) {
        requireYear(date.getYear());
        return new PartialDate(new Content(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /** A day of an unknown year; 29 February is one. */
    public static PartialDate ofMonthDay(int month, int day) {
        LocalDate inLeapYear = LocalDate.of(2000, month, day);
        return new PartialDate(new Content(null, inLeapYear.getMonthValue(), inLeapYear.getDayOfMonth()));
    }

    /**
     * Reads the written form.
     *
     * @throws DateTimeException when the text is not of the written forms or no calendar has the date
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        return find(text)
                .orElseThrow(() -> new DateTimeException(
                        "not a date: \"" + text + "\"; write 2024, 2024-05, 2024-05-07 or --11-06"));
    }

    /** Reads the written form, if it is one and the calendar has the date. */
    public static Optional<PartialDate> find(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(of(number(text, 0, 4)));
                case 7 ->
                    text.startsWith("--")
                            ? monthDay(text)
                            : dash(text, 4)
                                    ? Optional.of(of(number(text, 0, 4), number(text, 5, 7)))
                                    : Optional.empty();
                case 10 ->
                    dash(text, 4) && dash(text, 7)
                            ? Optional.of(of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)))
                            : Optional.empty();
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> monthDay(String text) {
        return dash(text, 4) ? Optional.of(ofMonthDay(number(text, 2, 4), number(text, 5, 7))) : Optional.empty();
    }

    private static boolean dash(String text, int at) {
        return text.charAt(at) == '-';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(text);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("a year lies between 1 and 9999, not at " + year);
        }
    }

    /** The year, unless it is unknown. */
    public OptionalInt year() {
        return optional(content.year);
    }

    /** The month from 1 to 12, unless only the year is known. */
    public OptionalInt month() {
        return optional(content.month);
    }

    /** The day of the month, if it is known. */
    public OptionalInt day() {
        return optional(content.day);
    }

    private static OptionalInt optional(@Nullable Integer part) {
        return part == null ? OptionalInt.empty() : OptionalInt.of(part);
    }

    /** The first day this date can be; empty without a year. */
    public Optional<LocalDate> earliest() {
        Integer year = content.year;
        if (year == null) {
            return Optional.empty();
        }
        return Optional.of(
                LocalDate.of(year, content.month == null ? 1 : content.month, content.day == null ? 1 : content.day));
    }

    /** The last day this date can be; empty without a year. */
    public Optional<LocalDate> latest() {
        Integer year = content.year;
        if (year == null) {
            return Optional.empty();
        }
        if (content.month == null) {
            return Optional.of(LocalDate.of(year, 12, 31));
        }
        return Optional.of(
                content.day == null
                        ? YearMonth.of(year, content.month).atEndOfMonth()
                        : LocalDate.of(year, content.month, content.day));
    }

    /** Whether the whole of this date lies between the start of one and the end of another; false without a year. */
    public boolean isWithin(PartialDate from, PartialDate to) {
        return compare(from.earliest(), earliest()) && compare(latest(), to.latest());
    }

    /** Whether some day of this date lies between the start of one and the end of another; false without a year. */
    public boolean overlaps(PartialDate from, PartialDate to) {
        return compare(from.earliest(), latest()) && compare(earliest(), to.latest());
    }

    private static boolean compare(Optional<LocalDate> lower, Optional<LocalDate> upper) {
        return lower.isPresent() && upper.isPresent() && !lower.get().isAfter(upper.get());
    }

    /** Orders by year, month, day; what is unknown comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int years = UNKNOWN_FIRST.compare(content.year, other.content.year);
        if (years != 0) {
            return years;
        }
        int months = UNKNOWN_FIRST.compare(content.month, other.content.month);
        return months != 0 ? months : UNKNOWN_FIRST.compare(content.day, other.content.day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PartialDate that && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Gives the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        text.append(content.year == null ? "-" : String.format(Locale.ROOT, "%04d", content.year));
        if (content.month != null) {
            text.append(String.format(Locale.ROOT, "-%02d", content.month));
        }
        if (content.day != null) {
            text.append(String.format(Locale.ROOT, "-%02d", content.day));
        }
        return text.toString();
    }
}
