package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Yes where some clause says yes: two or more, none of them an {@code Or} or {@link #nothing()}. */
public final class Or extends Query {
    private final ImmutableList<Query> queries;
    private final Nesting nesting;
    private final ImmutableList<Predicate<Paper>> asked;
    private final int cost;

    private Or(ImmutableList<Query> queries) {
        this.queries = queries;
        this.nesting = Nesting.around(queries, Query::nesting);
        ImmutableList<Query> cheapestFirst = Costs.cheapestFirst(queries);
        this.asked = cheapestFirst.stream().map(Query::meaning).collect(ImmutableList.toImmutableList());
        this.cost = Costs.of(cheapestFirst);
    }

    static Query of(Iterable<? extends Query> queries) {
        ImmutableList.Builder<Query> flat = ImmutableList.builder();
        for (Query query : queries) {
            if (query instanceof Or inner) {
                flat.addAll(inner.queries);
            } else if (!query.equals(Not.EVERYTHING)) {
                flat.add(query);
            }
        }
        ImmutableList<Query> clauses = flat.build();
        return switch (clauses.size()) {
            case 0 -> nothing();
            case 1 -> clauses.get(0);
            default -> new Or(clauses);
        };
    }

    /** The clauses as written. */
    public ImmutableList<Query> queries() {
        return queries;
    }

    @Override
    public boolean test(Paper paper) {
        for (int i = 0; i < asked.size(); i++) {
            if (Ask.test(asked.get(i), paper)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.or(this);
    }

    @Override
    Nesting nesting() {
        return nesting;
    }

    @Override
    int cost() {
        return cost;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Or that && queries.equals(that.queries);
    }

    @Override
    public int hashCode() {
        return 31 * queries.hashCode() + 2;
    }

    @Override
    public String toString() {
        return Costs.join("or", queries);
    }
}
