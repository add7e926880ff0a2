package io.github.offprint.query;

import io.github.offprint.model.Paper;
import java.util.function.Predicate;

/**
 * Asks a clause of a paper. The clauses that are met most are asked by name: a comparison of types is free where it is guessed
 * right, while a call whose target is known only at run time costs as much as the whole question about a year.
 */
final class Ask {
    private Ask() {}

    static boolean test(Predicate<Paper> meaning, Paper paper) {
        if (meaning instanceof WholeNumberField.Between between) {
            return between.test(paper);
        }
        if (meaning instanceof TextField.Matches matches) {
            return matches.test(paper);
        }
        if (meaning instanceof VenueClause venue) {
            return venue.test(paper);
        }
        return meaning.test(paper);
    }
}
