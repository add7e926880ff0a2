package io.github.offprint.index;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import io.github.offprint.query.VenueClause;
import java.util.List;
import java.util.Optional;

/**
 * The venues of a column by what tells venues apart, so that of all printed names only those of one venue are asked whether they are
 * its names. Immutable.
 */
final class VenueIndex {
    private final Column<?> column;
    private final ImmutableSetMultimap<String, Integer> codes;

    private VenueIndex(Column<?> column, ImmutableSetMultimap<String, Integer> codes) {
        this.column = column;
        this.codes = codes;
    }

    static VenueIndex of(Column<?> column, List<Paper> papers) {
        ImmutableSetMultimap.Builder<String, Integer> codes = ImmutableSetMultimap.builder();
        for (int code = 0; code < column.count(); code++) {
            Optional<Venue> venue = papers.get(column.first(code)).venue();
            if (venue.isPresent()) {
                codes.put(VenueNames.standard().keyOf(venue.get().name()), code);
                Optional<String> acronym = venue.get().acronym();
                if (acronym.isPresent()) {
                    codes.put(VenueNames.standard().keyOf(acronym.get()), code);
                }
            }
        }
        return new VenueIndex(column, codes.build());
    }

    /** The papers of the venue. */
    Positions named(VenueClause clause, List<Paper> papers) {
        return column.where(
                codes.get(VenueNames.standard().keyOf(clause.name())).stream().mapToInt(Integer::intValue),
                clause,
                papers);
    }
}
