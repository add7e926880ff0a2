package io.github.offprint.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two bounds, each of which may be left out. Bounds are exact decimals without trailing zeros, so that two
 * ranges are equal when they hold the same numbers written in whatever way. Immutable.
 */
public final class NumberRange {
    /** The most digits a bound can have before and behind the point, as many as SQL databases keep. */
    public static final int MAX_DIGITS = 38;

    private final Content content;

    private record Content(
            @Nullable BigDecimal lower,
            Edge lowerEdge,
            @Nullable BigDecimal upper,
            Edge upperEdge) {}

    /** Whether a bound belongs to its range. */
    public enum Edge {
        /** The bound is in the range. */
        INCLUDED,
        /** The bound is not in the range. */
        EXCLUDED
    }

    private NumberRange(Content content) {
        this.content = content;
        requireRoom();
    }

    private void requireRoom() {
        BigDecimal lower = content.lower;
        BigDecimal upper = content.upper;
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            boolean bothIncluded = content.lowerEdge == Edge.INCLUDED && content.upperEdge == Edge.INCLUDED;
            if (order > 0 || (order == 0 && !bothIncluded)) {
                throw new IllegalArgumentException("no number lies in the range " + this);
            }
        }
    }

    /** The numbers from a bound on. */
    public static NumberRange from(BigDecimal bound, Edge edge) {
        return new NumberRange(new Content(canonical(bound), edge, null, Edge.INCLUDED));
    }

    /** The numbers up to a bound. */
    public static NumberRange to(BigDecimal bound, Edge edge) {
        return new NumberRange(new Content(null, Edge.INCLUDED, canonical(bound), edge));
    }

    /**
     * The numbers from one bound to another, both included.
     *
     * @throws IllegalArgumentException when the first is larger than the second, or a bound has too many digits
     */
    public static NumberRange between(BigDecimal lower, BigDecimal upper) {
        return new NumberRange(new Content(canonical(lower), Edge.INCLUDED, canonical(upper), Edge.INCLUDED));
    }

    /**
     * The numbers of this range that are also in the other.
     *
     * @throws IllegalArgumentException when there are none
     */
    public NumberRange and(NumberRange other) {
        NumberRange low = isHigher(content.lower, content.lowerEdge, other.content.lower) ? this : other;
        NumberRange high = isLower(content.upper, content.upperEdge, other.content.upper) ? this : other;
        return new NumberRange(
                new Content(low.content.lower, low.content.lowerEdge, high.content.upper, high.content.upperEdge));
    }

    private static boolean isHigher(@Nullable BigDecimal bound, Edge edge, @Nullable BigDecimal other) {
        int order = bound == null ? -1 : other == null ? 1 : bound.compareTo(other);
        return order > 0 || (order == 0 && edge == Edge.EXCLUDED);
    }

    private static boolean isLower(@Nullable BigDecimal bound, Edge edge, @Nullable BigDecimal other) {
        int order = bound == null ? 1 : other == null ? -1 : bound.compareTo(other);
        return order < 0 || (order == 0 && edge == Edge.EXCLUDED);
    }

    private static BigDecimal canonical(BigDecimal bound) {
        BigDecimal stripped = bound.signum() == 0 ? BigDecimal.ZERO : bound.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        if (before > MAX_DIGITS || stripped.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "a bound has at most " + MAX_DIGITS + " digits before and behind the point");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** This range with whole numbers for bounds, both included: {@code 4..6} for the numbers above 3 and below 6.5. */
    NumberRange whole() {
        BigDecimal lower = content.lower;
        BigDecimal upper = content.upper;
        return new NumberRange(new Content(
                lower == null ? null : wholeFrom(lower), Edge.INCLUDED,
                upper == null ? null : wholeTo(upper), Edge.INCLUDED));
    }

    private BigDecimal wholeFrom(BigDecimal lower) {
        BigDecimal up = lower.setScale(0, RoundingMode.CEILING);
        boolean next = content.lowerEdge == Edge.EXCLUDED && up.compareTo(lower) == 0;
        return next ? up.add(BigDecimal.ONE) : up;
    }

    private BigDecimal wholeTo(BigDecimal upper) {
        BigDecimal down = upper.setScale(0, RoundingMode.FLOOR);
        boolean before = content.upperEdge == Edge.EXCLUDED && down.compareTo(upper) == 0;
        return before ? down.subtract(BigDecimal.ONE) : down;
    }

    /** The lower bound, if there is one. */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(content.lower);
    }

    /** Whether the lower bound is in the range. */
    public Edge lowerEdge() {
        return content.lowerEdge;
    }

    /** The upper bound, if there is one. */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(content.upper);
    }

    /** Whether the upper bound is in the range. */
    public Edge upperEdge() {
        return content.upperEdge;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberRange that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@code 2018..2022}, {@code 3..}, {@code >3..<4.5}. */
    @Override
    public String toString() {
        BigDecimal lower = content.lower;
        BigDecimal upper = content.upper;
        String from = lower == null ? "" : (content.lowerEdge == Edge.EXCLUDED ? ">" : "") + lower.toPlainString();
        String to = upper == null ? "" : (content.upperEdge == Edge.EXCLUDED ? "<" : "") + upper.toPlainString();
        return lower != null && upper != null && lower.compareTo(upper) == 0 ? from : from + ".." + to;
    }
}
