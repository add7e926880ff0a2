package io.github.offprint.query;

import io.github.offprint.model.Paper;
import io.github.offprint.query.NumberRange.Edge;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field with a whole number, such as the year or the number of authors.
 *
 * @param <N> {@link Integer} or {@link Long}
 */
public final class WholeNumberField<N extends Number> extends NumberField<N> {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Source source;
    private final LongFunction<N> box;

    /** Takes a number from a paper. A {@code long} and not an object, for it is asked of every paper. */
    interface Source {
        /** The number, or the given one if there is none. */
        long numberOr(Paper paper, long missing);

        /** Whether the number is one and does not stand for none. */
        default boolean isNumber(Paper paper, long number) {
            return number != Long.MIN_VALUE || numberOr(paper, 0) == Long.MIN_VALUE;
        }
    }

    /** The year, which is asked for more than all other numbers together. */
    record Year() implements Source {
        @Override
        public long numberOr(Paper paper, long missing) {
            OptionalInt year = paper.year();
            return year.isPresent() ? year.getAsInt() : missing;
        }
    }

    /** Whether the number is one of these or lies between them. */
    record Between(Source source, long least, long most) implements Predicate<Paper> {
        @Override
        public boolean test(Paper paper) {
            // As in Ask, the usual case is asked by name.
            long number = source instanceof Year year
                    ? year.numberOr(paper, Long.MIN_VALUE)
                    : source.numberOr(paper, Long.MIN_VALUE);
            return number >= least && number <= most && source.isNumber(paper, number);
        }
    }

    private WholeNumberField(String name, Source source, LongFunction<N> box) {
        super(name);
        this.source = source;
        this.box = box;
    }

    static WholeNumberField<Integer> ofInt(String name, Source source) {
        return new WholeNumberField<>(name, source, number -> (int) number);
    }

    static WholeNumberField<Long> ofLong(String name, Source source) {
        return new WholeNumberField<>(name, source, number -> number);
    }

    /** A count of something; none of it is no count. Two counts of one source are equal. */
    static WholeNumberField<Integer> counting(String name, ToIntFunction<Paper> count, Object of) {
        return ofInt(name, new Count(count, of));
    }

    private record Count(ToIntFunction<Paper> count, Object of) implements Source {
        @Override
        public long numberOr(Paper paper, long missing) {
            int number = count.applyAsInt(paper);
            return number == 0 ? missing : number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Count that && of.equals(that.of);
        }

        @Override
        public int hashCode() {
            return of.hashCode();
        }
    }

    /** Whether this is the number. */
    public Query is(long number) {
        return between(number, number);
    }

    /** Whether the number is this or larger. */
    public Query atLeast(long number) {
        return in(NumberRange.from(BigDecimal.valueOf(number), Edge.INCLUDED));
    }

    /** Whether the number is this or smaller. */
    public Query atMost(long number) {
        return in(NumberRange.to(BigDecimal.valueOf(number), Edge.INCLUDED));
    }

    /** Whether the number is larger. */
    public Query above(long number) {
        return in(NumberRange.from(BigDecimal.valueOf(number), Edge.EXCLUDED));
    }

    /** Whether the number is smaller. */
    public Query below(long number) {
        return in(NumberRange.to(BigDecimal.valueOf(number), Edge.EXCLUDED));
    }

    /**
     * Whether the number is one of these or lies between them.
     *
     * @throws IllegalArgumentException when the first is larger than the second
     */
    public Query between(long least, long most) {
        return in(NumberRange.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    /**
     * {@inheritDoc} Bounds that are no whole numbers become those next to them within the range.
     *
     * @throws IllegalArgumentException also when a bound is no {@code long}
     */
    @Override
    public Query in(NumberRange range) {
        NumberRange whole = range.whole();
        long least = whole.lower().map(WholeNumberField::checked).orElse(Long.MIN_VALUE);
        long most = whole.upper().map(WholeNumberField::checked).orElse(Long.MAX_VALUE);
        return new NumberClause(this, whole, new Between(source, least, most));
    }

    private static long checked(BigDecimal bound) {
        if (bound.compareTo(LEAST) < 0 || bound.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("the number is too large: " + bound.toPlainString());
        }
        return bound.longValueExact();
    }

    @Override
    @Nullable
    N value(Paper paper) {
        long number = source.numberOr(paper, Long.MIN_VALUE);
        return source.isNumber(paper, number) ? box.apply(number) : null;
    }

    @Override
    int compare(N left, N right) {
        return Long.compare(left.longValue(), right.longValue());
    }

    @Override
    boolean isPresent(Paper paper) {
        return source.isNumber(paper, source.numberOr(paper, Long.MIN_VALUE));
    }

    @Override
    Object source() {
        return source;
    }
}
