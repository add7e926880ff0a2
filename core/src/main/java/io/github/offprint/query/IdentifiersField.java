package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;

/** The identifiers of a paper. */
public final class IdentifiersField extends ListField<Identifier> {
    private static final ImmutableList<Part<Identifier>> PARTS = ImmutableList.of(Conditions.SCHEME, Conditions.VALUE);

    IdentifiersField(String name, WholeNumberField<Integer> count) {
        super(name, count, paper -> paper.identifiers().asList());
    }

    @Override
    public ImmutableList<Part<Identifier>> parts() {
        return PARTS;
    }

    /** Whether the paper has an identifier of this scheme. */
    public Query of(Identifier.Scheme scheme) {
        return any(Conditions.scheme(scheme));
    }

    /** Whether the paper has an identifier of the same work: this one, or another version of this arXiv paper. */
    public Query is(Identifier identifier) {
        return any(Conditions.sameWorkAs(identifier));
    }

    /**
     * As {@link #is(Identifier)}, for any spelling that {@link Identifier#find(String)} knows.
     *
     * @throws IllegalArgumentException when the text is no identifier
     */
    public Query is(String identifier) {
        return is(Identifier.find(identifier)
                .orElseThrow(() -> new IllegalArgumentException("no identifier: " + Prose.quote(identifier))));
    }

    @Override
    Comparable<?> groupOf(Identifier identifier) {
        return identifier.toString();
    }
}
