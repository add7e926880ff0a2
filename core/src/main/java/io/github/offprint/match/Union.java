package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All elements of several lists. A list that has them all stays as it is, with the order and the repetitions of its listing; where
 * none has, the elements are sorted, each once. That makes it a join: it is one among the sets of elements and, where those are
 * equal, among the ways to list them, of which the sorted one is the least.
 *
 * @param key what makes two elements the same
 * @param order a total order of the elements; of those that are the same the greatest is kept
 */
record Union<E>(Function<E, ?> key, Comparator<E> order) {
    ImmutableList<E> join(List<? extends Collection<E>> lists) {
        Map<Object, E> all = elements(lists.stream().flatMap(Collection::stream).collect(toImmutableList()));
        ImmutableList<E> sorted = ImmutableList.sortedCopyOf(order, all.values());
        return lists.stream()
                .filter(list -> elements(list).equals(all))
                .map(ImmutableList::copyOf)
                .max(listings(sorted))
                .orElse(sorted);
    }

    /** Whether a list has one of the elements. */
    boolean isIn(Collection<E> list, Collection<E> joined) {
        return list.stream().anyMatch(joined::contains);
    }

    private Map<Object, E> elements(Collection<E> list) {
        Map<Object, E> elements = new HashMap<>();
        for (E element : list) {
            elements.merge(key.apply(element), element, (one, other) -> order.compare(one, other) < 0 ? other : one);
        }
        return elements;
    }

    private Comparator<ImmutableList<E>> listings(ImmutableList<E> least) {
        return Comparator.<ImmutableList<E>, Boolean>comparing(list -> !list.equals(least))
                .thenComparing(List::size)
                .thenComparing(Comparators.lexicographical(order));
    }
}
