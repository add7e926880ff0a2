package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Order;
import io.github.offprint.query.Order.Direction;
import io.github.offprint.query.Order.Missing;
import java.util.ArrayList;
import java.util.List;

/**
 * An order of the papers of a slice: by the ranks of columns as far as the order's first fields have columns, and by the papers where
 * these do not tell. Positions are those of the slice.
 */
final class SliceOrder {
    private final Slice slice;
    private final Column<?>[] columns;
    private final Ranks[] ranks;
    private final Order rest;

    private SliceOrder(Slice slice, Column<?>[] columns, Ranks[] ranks, Order rest) {
        this.slice = slice;
        this.columns = columns;
        this.ranks = ranks;
        this.rest = rest;
    }

    static SliceOrder of(Slice slice, Order order) {
        List<Order> keys = order.keys().stream().map(SliceOrder::alone).toList();
        List<Column<?>> columns = new ArrayList<>();
        List<Ranks> ranks = new ArrayList<>();
        for (Order key : keys) {
            Column<?> column = slice.segment().column(key.keys().get(0).field());
            if (column == null) {
                break;
            }
            columns.add(column);
            ranks.add(column.ranks(key, slice.papers()));
        }
        Order rest = Order.of(keys.subList(columns.size(), keys.size()).toArray(Order[]::new));
        return new SliceOrder(slice, columns.toArray(Column<?>[]::new), ranks.toArray(Ranks[]::new), rest);
    }

    private static Order alone(Order.Key<?> key) {
        Order order = key.direction() == Direction.ASCENDING
                ? key.field().ascending()
                : key.field().descending();
        return key.missing() == Missing.FIRST ? order.missingFirst() : order;
    }

    int compare(int left, int right) {
        for (int i = 0; i < columns.length; i++) {
            Codes codes = columns[i].codes();
            int byRank = ranks[i].of(codes.at(left)) - ranks[i].of(codes.at(right));
            if (byRank != 0) {
                return byRank;
            }
        }
        return rest.isAsListed()
                ? 0
                : rest.compare(slice.papers().get(left), slice.papers().get(right));
    }

    /** Whether the papers can be walked over in order of the first field. */
    boolean isWalkable() {
        return columns.length > 0;
    }

    /** Whether the first field is the only one. */
    boolean isByOneColumn() {
        return columns.length == 1 && rest.isAsListed();
    }

    /** The column of the first field. */
    Column<?> first() {
        return columns[0];
    }

    /** The codes of the first field, rank by rank. */
    ImmutableList<int[]> codes() {
        return ranks[0].codes();
    }
}
