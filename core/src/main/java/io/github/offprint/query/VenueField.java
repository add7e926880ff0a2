package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper appeared. {@link #is} understands venues: {@code NeurIPS}, {@code NIPS 2016} and {@code Advances in Neural
 * Information Processing Systems 29} are one. All other questions are about the text of the name or of the acronym.
 *
 * <p>Venues are counted as {@link #is} tells them apart, under their usual short name where it is known; they are ordered by
 * their names as printed.
 */
public final class VenueField extends OrderedField<String> implements TextMatching<Query> {
    VenueField(String name) {
        super(name);
    }

    /**
     * Whether the paper appeared at this venue, under any of its names and in any year.
     *
     * <p>Names are compared without regard to case, accents and punctuation. Years, ordinal numbers, a leading
     * {@code Proceedings of}, {@code Annual} and the like, and the words for a presentation ({@code ICLR 2024 poster}) do not
     * count, and an acronym in parentheses may stand for the name or beside it. The library knows the names of the venues of
     * computer science; any other is known by what it is called. Workshops and tracks are venues of their own.
     */
    @Override
    public Query is(String name) {
        return new VenueClause(this, name);
    }

    @Override
    public Query matching(TextPattern pattern) {
        return new TextClause(this, Quantifier.ANY, pattern, 2 * pattern.cost(), paper -> {
            Optional<Venue> venue = paper.venue();
            return venue.isPresent() && matches(venue.get(), pattern);
        });
    }

    private static boolean matches(Venue venue, TextPattern pattern) {
        Optional<String> acronym = venue.acronym();
        return pattern.matches(venue.name()) || (acronym.isPresent() && pattern.matches(acronym.get()));
    }

    /** The texts that {@link #matching} asks. */
    static ImmutableList<String> texts(Venue venue) {
        return venue.acronym().isPresent()
                ? ImmutableList.of(venue.name(), venue.acronym().get())
                : ImmutableList.of(venue.name());
    }

    @Override
    @Nullable
    String value(Paper paper) {
        Optional<Venue> venue = paper.venue();
        return venue.isPresent() ? venue.get().name() : null;
    }

    @Override
    int compare(String left, String right) {
        return FoldedOrder.compare(left, right);
    }

    @Override
    Comparable<?> groupOf(String value) {
        return VenueNames.standard().keyOf(value);
    }

    @Override
    String labelOf(String value) {
        return VenueNames.standard().labelOf(value);
    }

    @Override
    Object source() {
        return VenueField.class;
    }
}
