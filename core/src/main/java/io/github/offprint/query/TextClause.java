package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A pattern in the text of a field, or in its texts. */
public final class TextClause extends Query {
    private final Content content;
    private final Predicate<Paper> meaning;

    private record Content(Field<String> field, Quantifier quantifier, TextPattern pattern) {}

    TextClause(Field<String> field, Quantifier quantifier, TextPattern pattern, Predicate<Paper> meaning) {
        this.content = new Content(field, quantifier, pattern);
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
        return meaning.test(paper);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.text(this);
    }

    @Override
    Nesting nesting() {
        return Nesting.LEAF;
    }

    @Override
    int cost() {
        return content.pattern.cost()
                * (content.field instanceof AnyTextField any ? 10 * any.fields().size() : 1);
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
