package io.github.offprint.query;

import static java.util.Objects.requireNonNull;

import io.github.offprint.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The days from one partial date to another, either of which may be left out: from the first day that the one can be to the
 * last that the other can be. A partial date lies within the range when all days that it can be do, and overlaps it when one
 * does. Of a date without a year neither is true. Immutable.
 */
public final class DateRange {
    private final Content content;
    private final int first;
    private final int last;

    private record Content(
            @Nullable PartialDate from, @Nullable PartialDate to, Relation relation) {}

    /** How a partial date stands to a range. */
    public enum Relation {
        /** The whole date lies in the range. */
        WITHIN,
        /** Some day that the date can be lies in the range. */
        OVERLAPS
    }

    private DateRange(Content content) {
        this.content = content;
        this.first = content.from == null ? Integer.MIN_VALUE : dayNumber(earliest(content.from));
        this.last = content.to == null ? Integer.MAX_VALUE : dayNumber(latest(content.to));
        if (first > last) {
            throw new IllegalArgumentException("no day lies in the range " + this);
        }
    }

    /**
     * The days from one date to another.
     *
     * @throws IllegalArgumentException when the first begins after the second ends, or one has no year
     */
    public static DateRange between(PartialDate from, PartialDate to, Relation relation) {
        return new DateRange(new Content(
                requireNonNull(from, "from"), requireNonNull(to, "to"), requireNonNull(relation, "relation")));
    }

    /**
     * The days from a date on.
     *
     * @throws IllegalArgumentException when it has no year
     */
    public static DateRange from(PartialDate from, Relation relation) {
        return new DateRange(new Content(requireNonNull(from, "from"), null, requireNonNull(relation, "relation")));
    }

    /**
     * The days up to a date.
     *
     * @throws IllegalArgumentException when it has no year
     */
    public static DateRange to(PartialDate to, Relation relation) {
        return new DateRange(new Content(null, requireNonNull(to, "to"), requireNonNull(relation, "relation")));
    }

    /**
     * The days before a date.
     *
     * @throws IllegalArgumentException when it has no year, or no day comes before it
     */
    public static DateRange before(PartialDate date, Relation relation) {
        return to(day(earliest(date).minusDays(1), "before", date), relation);
    }

    /**
     * The days behind a date.
     *
     * @throws IllegalArgumentException when it has no year, or no day comes behind it
     */
    public static DateRange after(PartialDate date, Relation relation) {
        return from(day(latest(date).plusDays(1), "after", date), relation);
    }

    private static PartialDate day(LocalDate day, String side, PartialDate date) {
        try {
            return PartialDate.of(day);
        } catch (DateTimeException outOfRange) {
            throw new IllegalArgumentException("there are no dates " + side + " " + date, outOfRange);
        }
    }

    private static LocalDate earliest(PartialDate bound) {
        return bound.earliest().orElseThrow(() -> noYear(bound));
    }

    private static LocalDate latest(PartialDate bound) {
        return bound.latest().orElseThrow(() -> noYear(bound));
    }

    private static IllegalArgumentException noYear(PartialDate bound) {
        return new IllegalArgumentException("the bound of a range of dates needs a year: " + bound);
    }

    /** Whether the date stands to this range as it should. */
    public boolean holds(PartialDate date) {
        OptionalInt year = date.year();
        if (year.isEmpty()) {
            return false;
        }
        int earliest =
                dayNumber(year.getAsInt(), date.month().orElse(1), date.day().orElse(1));
        int month = date.month().orElse(12);
        int latest = dayNumber(year.getAsInt(), month, date.day().orElseGet(() -> length(year.getAsInt(), month)));
        return content.relation == Relation.WITHIN
                ? first <= earliest && latest <= last
                : first <= latest && earliest <= last;
    }

    private static int length(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private static int dayNumber(LocalDate day) {
        return dayNumber(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A number that grows with the day; the date's digits, as ISO 8601's basic format writes them. */
    private static int dayNumber(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }

    /** The date whose first day is the first, if the range has one. */
    public Optional<PartialDate> from() {
        return Optional.ofNullable(content.from);
    }

    /** The date whose last day is the last, if the range has one. */
    public Optional<PartialDate> to() {
        return Optional.ofNullable(content.to);
    }

    /** How a date must stand to the range. */
    public Relation relation() {
        return content.relation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@code within 2019-06..2021}, {@code overlaps 2024..}. */
    @Override
    public String toString() {
        String from = content.from == null ? "" : content.from.toString();
        String to = content.to == null ? "" : content.to.toString();
        return (content.relation == Relation.WITHIN ? "within " : "overlaps ") + from + ".." + to;
    }
}
