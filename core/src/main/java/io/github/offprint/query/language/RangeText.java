package io.github.offprint.query.language;

import io.github.offprint.query.NumberRange.Edge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two bounds of a range as written: {@code 2020}, {@code 2018..2022}, {@code 2018..}, {@code ..2022}, {@code >3..<4.5},
 * {@code >=2020}.
 *
 * @param lower the lower bound, or null
 * @param lowerEdge whether it belongs to the range
 * @param upper the upper bound, or null
 * @param upperEdge whether it belongs to the range
 */
record RangeText(
        @Nullable String lower, Edge lowerEdge, @Nullable String upper, Edge upperEdge) {
    private static final String DOTS = "..";

    /** The bounds of a value behind a colon; empty if there is none. */
    static Optional<RangeText> of(String text) {
        int dots = text.indexOf(DOTS);
        return dots >= 0 ? between(text.substring(0, dots), text.substring(dots + DOTS.length())) : ofOne(text);
    }

    private static Optional<RangeText> ofOne(String text) {
        for (Comparison comparison : Comparison.values()) {
            if (text.startsWith(comparison.sign())) {
                return Optional.of(
                        of(comparison, text.substring(comparison.sign().length())));
            }
        }
        return Optional.of(of(Comparison.IS, text));
    }

    private static Optional<RangeText> between(String from, String to) {
        Edge lowerEdge = from.startsWith(">") ? Edge.EXCLUDED : Edge.INCLUDED;
        Edge upperEdge = to.startsWith("<") ? Edge.EXCLUDED : Edge.INCLUDED;
        String lower = lowerEdge == Edge.EXCLUDED ? from.substring(1) : from;
        String upper = upperEdge == Edge.EXCLUDED ? to.substring(1) : to;
        return lower.isEmpty() && upper.isEmpty()
                ? Optional.empty()
                : Optional.of(new RangeText(emptyToNull(lower), lowerEdge, emptyToNull(upper), upperEdge));
    }

    private static @Nullable String emptyToNull(String bound) {
        return bound.isEmpty() ? null : bound;
    }

    /** The bounds that a sign and what stands behind it make. */
    static RangeText of(Comparison comparison, String bound) {
        return switch (comparison) {
            case AT_LEAST -> new RangeText(bound, Edge.INCLUDED, null, Edge.INCLUDED);
            case AT_MOST -> new RangeText(null, Edge.INCLUDED, bound, Edge.INCLUDED);
            case ABOVE -> new RangeText(bound, Edge.EXCLUDED, null, Edge.INCLUDED);
            case BELOW -> new RangeText(null, Edge.INCLUDED, bound, Edge.EXCLUDED);
            case IS -> new RangeText(bound, Edge.INCLUDED, bound, Edge.INCLUDED);
        };
    }
}
