package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;

/** The presentations of a paper. They are counted by their kind. */
public final class PresentationsField extends ListField<Presentation> {
    private static final ImmutableList<Part<Presentation>> PARTS =
            ImmutableList.of(Conditions.PRESENTATION_KIND, Conditions.SESSION, Conditions.ROOM, Conditions.POSTER);

    PresentationsField(String name, WholeNumberField<Integer> count) {
        super(name, count, Paper::presentations);
    }

    @Override
    public ImmutableList<Part<Presentation>> parts() {
        return PARTS;
    }

    /** Whether the paper has a presentation of this kind. */
    public Query as(PresentationKind kind) {
        return any(Conditions.presentedAs(kind));
    }

    @Override
    Comparable<?> groupOf(Presentation presentation) {
        return presentation.kind().value();
    }

    @Override
    Presentation labelOf(Presentation presentation) {
        return Presentation.of(presentation.kind());
    }
}
