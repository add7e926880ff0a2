package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.List;

/**
 * Where a paper appeared.
 *
 * @param series the same for all names of a venue that is known; empty where nothing is said
 * @param known whether it is one of {@link VenueNames}
 * @param type what it is
 * @param words the folded words of the name as printed
 */
record Place(String series, boolean known, VenueType type, List<String> words) {
    static final Place NONE = new Place("", false, VenueType.UNKNOWN, List.of());

    /** Series of books that hold the proceedings of any conference, and words that are no venue. */
    private static final ImmutableSet<String> SAY_NOTHING = ImmutableSet.of(
            "lncs",
            "lecture notes in computer science",
            "lecture notes in artificial intelligence",
            "lecture notes in networks and systems",
            "ceur workshop proceedings",
            "acm international conference proceeding series",
            "communications in computer and information science",
            "advances in intelligent systems and computing",
            "unpublished",
            "to appear",
            "submitted",
            "n/a",
            "na",
            "none",
            "null",
            "unknown",
            "-");

    static Place of(Paper paper) {
        Place named = paper.venue().map(Place::of).orElse(NONE);
        if (named.type == VenueType.UNKNOWN && paper.kind().isPresent()) {
            return new Place(named.series, named.known, typeOf(paper.kind().get()), named.words);
        }
        return named;
    }

    private static VenueType typeOf(PaperKind kind) {
        return kind.equals(PaperKind.PREPRINT) ? VenueType.PREPRINTS : VenueType.UNKNOWN;
    }

    private static Place of(Venue venue) {
        VenueNames names = VenueNames.standard();
        String printed = Markup.undone(venue.name());
        String name = best(names, printed, venue);
        String folded = Folding.CASE_AND_ACCENTS.fold(printed).strip();
        if (SAY_NOTHING.contains(folded)) {
            return NONE;
        }
        boolean known = names.knows(name);
        VenueType type = VenueType.of(known ? names.namesOf(name) : List.of(printed));
        return new Place(names.keyOf(name), known, type, Words.list(folded));
    }

    private static String best(VenueNames names, String printed, Venue venue) {
        if (names.knows(printed)) {
            return printed;
        }
        String acronym = venue.acronym().orElse("");
        if (!acronym.isEmpty() && names.knows(acronym)) {
            return acronym;
        }
        int comma = printed.indexOf(',');
        return comma > 0 && names.knows(printed.substring(0, comma)) ? printed.substring(0, comma) : printed;
    }

    boolean isMissing() {
        return series.isEmpty();
    }
}
