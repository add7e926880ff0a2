package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A field with any number of texts, such as the keywords. A question says of how many of them it must be true:
 * {@code KEYWORDS.any().is("graphs")}. Of a paper without any, only {@link #none()} is true.
 */
public final class TextsField extends Field<String> {
    private final Function<Paper, ImmutableList<String>> source;
    private final WholeNumberField<Integer> count;

    TextsField(String name, String countName, Function<Paper, ImmutableList<String>> source) {
        super(name);
        this.source = source;
        this.count = WholeNumberField.counting(
                countName, paper -> source.apply(paper).size(), source);
    }

    /** Questions that are true when they are true of at least one text. */
    public TextMatching<Query> any() {
        return pattern -> matching(Quantifier.ANY, pattern);
    }

    /** Questions that are true when there are texts and they are true of each. */
    public TextMatching<Query> all() {
        return pattern -> matching(Quantifier.ALL, pattern);
    }

    /** Questions that are true when they are true of no text; the complement of {@link #any()}. */
    public TextMatching<Query> none() {
        return pattern -> Query.not(matching(Quantifier.ANY, pattern));
    }

    /** The question whether the pattern matches as many of the texts as said. */
    public Query matching(Quantifier quantifier, TextPattern pattern) {
        return new TextClause(
                this,
                quantifier,
                pattern,
                3 * pattern.cost(),
                paper -> Quantified.test(quantifier, source.apply(paper), pattern::matches));
    }

    /** How many texts there are; a paper without any has no count. */
    public WholeNumberField<Integer> count() {
        return count;
    }

    @Override
    void forEach(Paper paper, Consumer<? super String> action) {
        source.apply(paper).forEach(action);
    }

    @Override
    boolean isPresent(Paper paper) {
        return !source.apply(paper).isEmpty();
    }

    @Override
    Comparable<?> groupOf(String value) {
        return FoldedOrder.folded(value);
    }

    @Override
    Object source() {
        return source;
    }
}
