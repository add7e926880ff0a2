package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field with one text, such as the title. Texts are ordered and counted as they are compared where nothing else is said:
 * without regard to case and accents, and to blanks at their ends.
 */
public final class TextField extends OrderedField<String> implements TextMatching<Query> {
    private final Function<Paper, @Nullable String> source;

    TextField(String name, Function<Paper, @Nullable String> source) {
        super(name);
        this.source = source;
    }

    @Override
    public Query matching(TextPattern pattern) {
        return new TextClause(this, Quantifier.ANY, pattern, paper -> {
            String text = source.apply(paper);
            return text != null && pattern.matches(text);
        });
    }

    @Override
    @Nullable
    String value(Paper paper) {
        return source.apply(paper);
    }

    @Override
    int compare(String left, String right) {
        return FoldedOrder.compare(left, right);
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
