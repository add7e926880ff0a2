package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A date in a range. */
public final class DateClause extends Query {
    private final Content content;
    private final Predicate<Paper> meaning;

    private record Content(DateField field, DateRange range) {}

    DateClause(DateField field, DateRange range, Predicate<Paper> meaning) {
        this.content = new Content(field, range);
        this.meaning = meaning;
    }

    /** The field. */
    public DateField field() {
        return content.field;
    }

    /** The range. */
    public DateRange range() {
        return content.range;
    }

    @Override
    public boolean test(Paper paper) {
        return meaning.test(paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.date(this);
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
        return 3;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateClause that && content.equals(that.content);
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
