package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field with one text, such as the title. Texts are ordered and counted as they are compared where nothing else is said:
 * without regard to case and accents, and to blanks at their ends.
 */
public final class TextField extends OrderedField<String> implements TextMatching<Query> {
    private final Function<Paper, @Nullable String> source;
    private final int weight;

    TextField(String name, Function<Paper, @Nullable String> source) {
        this(name, source, 1);
    }

    /** @param weight how many times longer than a title a text usually is */
    TextField(String name, Function<Paper, @Nullable String> source, int weight) {
        super(name);
        this.source = source;
        this.weight = weight;
    }

    /** The title. */
    record Title() implements Function<Paper, @Nullable String> {
        @Override
        public String apply(Paper paper) {
            return paper.title();
        }
    }

    /** The abstract. */
    record Abstract() implements Function<Paper, @Nullable String> {
        @Override
        public @Nullable String apply(Paper paper) {
            Optional<String> text = paper.abstractText();
            return text.isPresent() ? text.get() : null;
        }
    }

    /** Whether the text matches. */
    record Matches(Function<Paper, @Nullable String> source, TextPattern pattern) implements Predicate<Paper> {
        @Override
        public boolean test(Paper paper) {
            String text = text(paper);
            return text != null && pattern.matches(text);
        }

        /** As in {@link Ask}, the usual cases are asked by name. */
        private @Nullable String text(Paper paper) {
            if (source instanceof Title title) {
                return title.apply(paper);
            }
            return source instanceof Abstract summary ? summary.apply(paper) : source.apply(paper);
        }
    }

    @Override
    public Query matching(TextPattern pattern) {
        return new TextClause(this, Quantifier.ANY, pattern, weight * pattern.cost(), new Matches(source, pattern));
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
