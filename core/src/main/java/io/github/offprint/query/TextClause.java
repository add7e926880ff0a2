package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A pattern in the text of a field, or in its texts. */
public final class TextClause extends Query {
    private final Content content;
    private final int cost;
    private final Predicate<Paper> meaning;

    private record Content(Field<String> field, Quantifier quantifier, TextPattern pattern) {}

    TextClause(Field<String> field, Quantifier quantifier, TextPattern pattern, int cost, Predicate<Paper> meaning) {
        this.content = new Content(field, quantifier, pattern);
        this.cost = cost;
        this.meaning = meaning;
    }

    /** The field: a {@link TextField}, {@link TextsField}, {@link AnyTextField} or {@link VenueField}. */
    public Field<String> field() {
        return content.field;
    }

    /** Which of several texts must match; {@link Quantifier#ANY} where there is but one. */
    public Quantifier quantifier() {
        return content.quantifier;
    }

    /** What is looked for. */
    public TextPattern pattern() {
        return content.pattern;
    }

    @Override
    public boolean test(Paper paper) {
        return Ask.test(meaning, paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.text(this);
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
        return cost;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextClause that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        String which = content.quantifier == Quantifier.ANY ? "" : Prose.quantifier(content.quantifier) + " ";
        return "(" + which + content.field + " " + content.pattern + ")";
    }
}
