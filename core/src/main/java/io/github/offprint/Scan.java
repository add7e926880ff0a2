package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Asks every paper. */
record Scan(ImmutableList<Paper> papers) implements Hits {
    @Override
    public IntStream positions(Query query) {
        return IntStream.range(0, papers.size()).filter(position -> query.test(papers.get(position)));
    }

    @Override
    public int count(Query query) {
        return (int) positions(query).count();
    }

    @Override
    public IntStream best(Query query, Order order, int count) {
        return positions(query);
    }

    @Override
    public IntBinaryOperator comparing(Order order) {
        return (left, right) -> order.compare(papers.get(left), papers.get(right));
    }

    @Override
    public <V> Facet<V> countBy(Field<V> field, Query query) {
        return countBy(field, positions(query));
    }

    @Override
    public <V> Facet<V> countBy(Field<V> field, IntStream positions) {
        return Facet.of(field, positions.mapToObj(papers::get).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableList<Plan.Step> steps(Query query) {
        String detail = "of " + papers.size() + " for " + query;
        return ImmutableList.of(new Plan.Step("scan", detail, OptionalInt.empty(), count(query)));
    }

    @Override
    public boolean isWalked(Query query, Order order, int count) {
        return false;
    }
}
