package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A number in a range. */
public final class NumberClause extends Query {
    private final Content content;
    private final Predicate<Paper> meaning;

    private record Content(NumberField<?> field, NumberRange range) {}

    NumberClause(NumberField<?> field, NumberRange range, Predicate<Paper> meaning) {
        this.content = new Content(field, range);
        this.meaning = meaning;
    }

    /** The field. */
    public NumberField<?> field() {
        return content.field;
    }

    /** The range; its bounds are whole and included for a {@link WholeNumberField}. */
    public NumberRange range() {
        return content.range;
    }

    @Override
    public boolean test(Paper paper) {
        return Ask.test(meaning, paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.number(this);
    }

    @Override
    Predicate<Paper> meaning() {
        return meaning;
    }

    @Override
    Nesting nesting() {
        return Nesting.LEAF;
    }

    @Override
    int cost() {
        return 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberClause that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "(" + content.field + " " + content.range + ")";
    }
}
