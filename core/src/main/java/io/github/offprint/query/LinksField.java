package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;

/** The links of a paper. */
public final class LinksField extends ListField<Link> {
    private static final ImmutableList<Part<Link>> PARTS = ImmutableList.of(Conditions.LINK_KIND, Conditions.URL);

    LinksField(String name, WholeNumberField<Integer> count) {
        super(name, count, Paper::links);
    }

    @Override
    public ImmutableList<Part<Link>> parts() {
        return PARTS;
    }

    /** Whether the paper has a link of this kind. */
    public Query to(LinkKind kind) {
        return any(Conditions.leadingTo(kind));
    }

    @Override
    Comparable<?> groupOf(Link link) {
        return link.kind().value() + ' ' + link.url();
    }
}
