package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.And;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One query asked of the slices of an index: its clauses from the most selective to the least, by what all slices together say of
 * them, and then the papers that no clause could decide.
 */
final class Search {
    private final ImmutableList<Clause> clauses;
    private final ImmutableList<SliceSearch> slices;

    /** A clause of the query with its number among the clauses as written, and the most papers it leaves. */
    private record Clause(Query query, int number, long atMost) {}

    private Search(ImmutableList<Clause> clauses, ImmutableList<SliceSearch> slices) {
        this.clauses = clauses;
        this.slices = slices;
    }

    static Search of(Query query, ImmutableList<Slice> slices) {
        ImmutableList<Query> written = query instanceof And and ? and.queries() : ImmutableList.of(query);
        List<List<Bounds>> bounds = new ArrayList<>();
        for (Slice slice : slices) {
            bounds.add(slice.bounds(written));
        }
        ImmutableList<Clause> clauses = mostSelectiveFirst(written, bounds);
        ImmutableList.Builder<SliceSearch> searches = ImmutableList.builder();
        for (int i = 0; i < slices.size(); i++) {
            searches.add(sliceSearch(slices.get(i), clauses, bounds.get(i)));
        }
        return new Search(clauses, searches.build());
    }

    private static ImmutableList<Clause> mostSelectiveFirst(ImmutableList<Query> written, List<List<Bounds>> bounds) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            long atMost = 0;
            for (List<Bounds> slice : bounds) {
                atMost += slice.get(i).possible().atMost();
            }
            clauses.add(new Clause(written.get(i), i, atMost));
        }
        return ImmutableList.sortedCopyOf(Comparator.comparingLong(Clause::atMost), clauses);
    }

    private static SliceSearch sliceSearch(Slice slice, ImmutableList<Clause> clauses, List<Bounds> bounds) {
        ImmutableList.Builder<SliceSearch.Part> parts = ImmutableList.builder();
        for (Clause clause : clauses) {
            parts.add(new SliceSearch.Part(clause.query, bounds.get(clause.number)));
        }
        return new SliceSearch(slice, parts.build());
    }

    IntStream positions() {
        return slices.size() == 1 ? slices.get(0).positions() : slices.stream().flatMapToInt(SliceSearch::positions);
    }

    /**
     * Positions among which are the first few in an order: slice by slice either all that are found or, where it is less work, those
     * that are met first on a walk in that order.
     */
    IntStream best(Order order, int count) {
        return slices.stream()
                .flatMapToInt(
                        slice -> slice.walk(order, count).map(Walk::positions).orElseGet(slice::positions));
    }

    /** Whether some slice is walked for the first few. */
    boolean isWalked(Order order, int count) {
        return slices.stream().anyMatch(slice -> slice.walk(order, count).isPresent());
    }

    /** What is found, by the codes of a field with a column. */
    <V> ImmutableList<Facet.Share<V>> shares(Field<V> field) {
        ImmutableList.Builder<Facet.Share<V>> shares = ImmutableList.builder();
        slices.forEach(slice -> shares.addAll(slice.tally(field).shares()));
        return shares.build();
    }

    int count() {
        int count = 0;
        for (SliceSearch slice : slices) {
            count += slice.count();
        }
        return count;
    }

    /** A step for each clause that an index narrows, and one for the papers that are asked. */
    ImmutableList<Plan.Step> steps() {
        List<SliceSearch.Trace> traces = slices.stream().map(SliceSearch::trace).toList();
        ImmutableList.Builder<Plan.Step> steps = ImmutableList.builder();
        long expected = Long.MAX_VALUE;
        for (int i = 0; i < clauses.size(); i++) {
            int number = i;
            Clause clause = clauses.get(i);
            expected = Math.min(expected, clause.atMost);
            int left =
                    traces.stream().mapToInt(trace -> trace.left().get(number)).sum();
            if (i == 0 || slices.stream().anyMatch(slice -> slice.narrows(number))) {
                String detail = origin(i) + ", " + clause.atMost + " for " + clause.query;
                steps.add(new Plan.Step("look up", detail, OptionalInt.of((int) expected), left));
            }
        }
        int asked = traces.stream().mapToInt(SliceSearch.Trace::asked).sum();
        if (slices.stream().anyMatch(slice -> !slice.isExact())) {
            steps.add(new Plan.Step("ask", asked + " papers for " + inexact(), OptionalInt.empty(), count()));
        }
        return steps.build();
    }

    private String origin(int clause) {
        return slices.isEmpty() ? "no papers" : slices.get(0).origin(clause);
    }

    private Query inexact() {
        return Query.allOf(slices.get(0).inexact());
    }
}
