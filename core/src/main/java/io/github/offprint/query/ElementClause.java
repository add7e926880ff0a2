package io.github.offprint.query;

import io.github.offprint.model.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Authors, presentations, identifiers or links that meet a condition.
 *
 * @param <E> the type of an element
 */
public final class ElementClause<E> extends Query {
    private final Content<E> content;
    private final Nesting nesting;

    private record Content<E>(ListField<E> field, Quantifier quantifier, Condition<E> condition) {}

    ElementClause(ListField<E> field, Quantifier quantifier, Condition<E> condition) {
        this.content = new Content<>(field, quantifier, condition);
        this.nesting = condition.nesting().wrapped();
    }

    /** The field. */
    public ListField<E> field() {
        return content.field;
    }

    /** Which of the elements must meet the condition. */
    public Quantifier quantifier() {
        return content.quantifier;
    }

    /** What one element must meet. */
    public Condition<E> condition() {
        return content.condition;
    }

    @Override
    public boolean test(Paper paper) {
        return Quantified.test(content.quantifier, content.field.elements(paper), content.condition);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.element(this);
    }

    @Override
    Nesting nesting() {
        return nesting;
    }

    @Override
    int cost() {
        return 50 * nesting.clauses();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementClause<?> that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "(" + Prose.quantifier(content.quantifier) + " " + content.field + " " + content.condition + ")";
    }
}
