package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/** What a quantifier means. Of no values, everything is false. */
final class Quantified {
    private Quantified() {}

    static <E> boolean test(Quantifier quantifier, ImmutableList<E> values, Predicate<? super E> condition) {
        int size = values.size();
        if (size == 0) {
            return false;
        }
        return switch (quantifier) {
            case ANY -> finds(values, condition, true);
            case ALL -> !finds(values, condition, false);
            case FIRST -> condition.test(values.get(0));
            case LAST -> condition.test(values.get(size - 1));
        };
    }

    /** Whether the condition gives the answer for some value. By index, for an iterator would be garbage. */
    private static <E> boolean finds(ImmutableList<E> values, Predicate<? super E> condition, boolean answer) {
        for (int i = 0; i < values.size(); i++) {
            if (condition.test(values.get(i)) == answer) {
                return true;
            }
        }
        return false;
    }
}
