package io.github.offprint.query;

import io.github.offprint.model.Paper;
import io.github.offprint.query.NumberRange.Edge;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field with a number that need not be whole, such as a host's score. Values and bounds are compared as {@code double}: the
 * bound 0.1 is the {@code double} nearest to it, as the value 0.1 is. A value that is not a number counts as missing.
 */
public final class DecimalField extends NumberField<Double> {
    private final Function<Paper, OptionalDouble> source;

    DecimalField(String name, Function<Paper, OptionalDouble> source) {
        super(name);
        this.source = source;
    }

    /** Whether the number is this or larger. */
    public Query atLeast(double number) {
        return in(NumberRange.from(BigDecimal.valueOf(number), Edge.INCLUDED));
    }

    /** Whether the number is this or smaller. */
    public Query atMost(double number) {
        return in(NumberRange.to(BigDecimal.valueOf(number), Edge.INCLUDED));
    }

    /** Whether the number is larger. */
    public Query above(double number) {
        return in(NumberRange.from(BigDecimal.valueOf(number), Edge.EXCLUDED));
    }

    /** Whether the number is smaller. */
    public Query below(double number) {
        return in(NumberRange.to(BigDecimal.valueOf(number), Edge.EXCLUDED));
    }

    /**
     * Whether the number is one of these or lies between them.
     *
     * @throws IllegalArgumentException when the first is larger than the second
     */
    public Query between(double least, double most) {
        return in(NumberRange.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    @Override
    public Query in(NumberRange range) {
        double least = range.lower().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double most = range.upper().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        boolean aboveLeast = range.lowerEdge() == Edge.EXCLUDED;
        boolean belowMost = range.upperEdge() == Edge.EXCLUDED;
        return new NumberClause(this, range, paper -> {
            double number = numberOrNan(paper);
            return (aboveLeast ? number > least : number >= least) && (belowMost ? number < most : number <= most);
        });
    }

    /** Not a number is neither more nor less than any number, so that all comparisons with it are false. */
    private double numberOrNan(Paper paper) {
        OptionalDouble number = source.apply(paper);
        return number == null ? Double.NaN : number.orElse(Double.NaN);
    }

    @Override
    @Nullable
    Double value(Paper paper) {
        double number = numberOrNan(paper);
        // There is one zero, and orders and counts should not see two.
        return Double.isNaN(number) ? null : number + 0.0;
    }

    @Override
    int compare(Double left, Double right) {
        return left.compareTo(right);
    }

    @Override
    Object source() {
        return source;
    }
}
