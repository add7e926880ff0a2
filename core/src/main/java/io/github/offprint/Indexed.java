package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.index.PaperIndex;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Asks an index. */
record Indexed(PaperIndex index) implements Hits {
    @Override
    public IntStream positions(Query query) {
        return index.positions(query);
    }

    @Override
    public int count(Query query) {
        return index.count(query);
    }

    @Override
    public IntStream best(Query query, Order order, int count) {
        return index.best(query, order, count);
    }

    @Override
    public boolean isWalked(Query query, Order order, int count) {
        return index.isWalked(query, order, count);
    }

    @Override
    public IntBinaryOperator comparing(Order order) {
        return index.comparing(order);
    }

    @Override
    public <V> Facet<V> countBy(Field<V> field, Query query) {
        return index.hasColumns(field)
                ? index.countBy(field, query)
                : new Scan(index.papers()).countBy(field, positions(query));
    }

    @Override
    public <V> Facet<V> countBy(Field<V> field, IntStream positions) {
        return index.hasColumns(field)
                ? index.countBy(field, positions)
                : new Scan(index.papers()).countBy(field, positions);
    }

    @Override
    public ImmutableList<Plan.Step> steps(Query query) {
        return index.steps(query);
    }
}
