package io.github.offprint.query;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.query.DateRange.Relation;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field with a date that may be known in part. Dates are written as {@link PartialDate#parse} reads them: {@code 2024},
 * {@code 2024-05}, {@code 2024-05-07}. A date without a year is present, and every comparison with it is false.
 *
 * <p>Every method throws {@link IllegalArgumentException} when a date cannot be read, has no year, or when no day lies in the
 * range.
 */
public final class DateField extends OrderedField<PartialDate> {
    private final Function<Paper, @Nullable PartialDate> source;

    DateField(String name, Function<Paper, @Nullable PartialDate> source) {
        super(name);
        this.source = source;
    }

    /** The question whether the date stands to the range as it should. */
    public Query in(DateRange range) {
        return new DateClause(this, range, paper -> {
            PartialDate date = source.apply(paper);
            return date != null && range.holds(date);
        });
    }

    /** Whether the whole date lies in a year, month or day. */
    public Query within(String date) {
        return within(date, date);
    }

    /**
     * Whether the whole date lies between the first day of one date and the last day of another:
     * {@code within("2019-06", "2021")} holds 2021 and 2019-06, not 2019.
     */
    public Query within(String from, String to) {
        return within(read(from), read(to));
    }

    /** As {@link #within(String, String)}. */
    public Query within(PartialDate from, PartialDate to) {
        return in(DateRange.between(from, to, Relation.WITHIN));
    }

    /** Whether the date can lie in a year, month or day. */
    public Query overlaps(String date) {
        return overlaps(date, date);
    }

    /** Whether the date can lie between the first day of one date and the last day of another. */
    public Query overlaps(String from, String to) {
        return overlaps(read(from), read(to));
    }

    /** As {@link #overlaps(String, String)}. */
    public Query overlaps(PartialDate from, PartialDate to) {
        return in(DateRange.between(from, to, Relation.OVERLAPS));
    }

    /** Whether the whole date lies on or after the first day of this one. */
    public Query since(String date) {
        return since(read(date));
    }

    /** As {@link #since(String)}. */
    public Query since(PartialDate date) {
        return in(DateRange.from(date, Relation.WITHIN));
    }

    /** Whether the whole date lies on or before the last day of this one. */
    public Query until(String date) {
        return until(read(date));
    }

    /** As {@link #until(String)}. */
    public Query until(PartialDate date) {
        return in(DateRange.to(date, Relation.WITHIN));
    }

    /** Whether the whole date lies before the first day of this one. */
    public Query before(String date) {
        return before(read(date));
    }

    /** As {@link #before(String)}. */
    public Query before(PartialDate date) {
        return in(DateRange.before(date, Relation.WITHIN));
    }

    /** Whether the whole date lies after the last day of this one. */
    public Query after(String date) {
        return after(read(date));
    }

    /** As {@link #after(String)}. */
    public Query after(PartialDate date) {
        return in(DateRange.after(date, Relation.WITHIN));
    }

    private static PartialDate read(String date) {
        try {
            return PartialDate.parse(date);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    @Override
    @Nullable
    PartialDate value(Paper paper) {
        return source.apply(paper);
    }

    @Override
    int compare(PartialDate left, PartialDate right) {
        return left.compareTo(right);
    }

    @Override
    Object source() {
        return source;
    }
}
