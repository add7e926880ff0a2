package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;

/** The authors of a paper. They are counted by their names as printed, without regard to case and accents. */
public final class AuthorsField extends ListField<Author> {
    private static final ImmutableList<Part<Author>> PARTS =
            ImmutableList.of(Conditions.NAME, Conditions.AFFILIATION, Conditions.ORCID);

    AuthorsField(String name, WholeNumberField<Integer> count) {
        super(name, count, Paper::authors);
    }

    @Override
    public ImmutableList<Part<Author>> parts() {
        return PARTS;
    }

    /** Whether some author has this name; {@link NamePattern} says what is the same name. */
    public Query named(String name) {
        return any(Conditions.named(name));
    }

    @Override
    Comparable<?> groupOf(Author author) {
        return FoldedOrder.folded(author.name().printed());
    }

    @Override
    Author labelOf(Author author) {
        return Author.of(author.name());
    }
}
