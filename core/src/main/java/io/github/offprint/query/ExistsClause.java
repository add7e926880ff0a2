package io.github.offprint.query;

import io.github.offprint.model.Paper;
import org.jspecify.annotations.Nullable;

/** A field that has a value. */
public final class ExistsClause extends Query {
    private final Field<?> field;

    ExistsClause(Field<?> field) {
        this.field = field;
    }

    /** The field. */
    public Field<?> field() {
        return field;
    }

    @Override
    public boolean test(Paper paper) {
        return field.isPresent(paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.exists(this);
    }

    @Override
    Nesting nesting() {
        return Nesting.LEAF;
    }

    @Override
    int cost() {
        return 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExistsClause that && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + 3;
    }

    @Override
    public String toString() {
        return "(exists " + field + ")";
    }
}
