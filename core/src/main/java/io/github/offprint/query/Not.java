package io.github.offprint.query;

import io.github.offprint.model.Paper;
import org.jspecify.annotations.Nullable;

/** The complement of a clause. Never stands around another {@code Not}. */
public final class Not extends Query {
    static final Not EVERYTHING = new Not(Everything.INSTANCE);

    private final Query query;
    private final Nesting nesting;

    private Not(Query query) {
        this.query = query;
        this.nesting = query.nesting().wrapped();
    }

    static Query of(Query query) {
        return query instanceof Not twice ? twice.query : new Not(query);
    }

    /** What is denied. */
    public Query query() {
        return query;
    }

    @Override
    public boolean test(Paper paper) {
        return !Ask.test(query.meaning(), paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.not(this);
    }

    @Override
    Nesting nesting() {
        return nesting;
    }

    @Override
    int cost() {
        return query.cost();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Not that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return ~query.hashCode();
    }

    @Override
    public String toString() {
        return "(not " + query + ")";
    }
}
