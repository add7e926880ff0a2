package io.github.offprint.match;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import java.util.OptionalInt;

/**
 * The years that a paper gives: of its publication, and of its venue.
 *
 * @param published zero where it is not said
 * @param venue zero where it is not said
 */
record Years(int published, int venue) {
    static Years of(Paper paper) {
        return new Years(
                paper.published()
                        .map(PartialDate::year)
                        .orElse(OptionalInt.empty())
                        .orElse(0),
                paper.venue().map(Venue::year).orElse(OptionalInt.empty()).orElse(0));
    }

    /** For a person to read. */
    @Override
    public String toString() {
        return String.valueOf(published == 0 ? venue : published);
    }

    boolean isMissing() {
        return published == 0 && venue == 0;
    }

    /** How far apart the nearest two are; only where neither is missing. */
    int distance(Years other) {
        int nearest = Math.min(distance(published, other.published), distance(venue, other.venue));
        return Math.min(nearest, Math.min(distance(published, other.venue), distance(venue, other.published)));
    }

    private static int distance(int one, int other) {
        return one == 0 || other == 0 ? Integer.MAX_VALUE : Math.abs(one - other);
    }
}
