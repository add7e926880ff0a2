package io.github.offprint.match;

import java.util.List;

/** What the venues of two papers are to each other. */
enum VenueComparison {
    /** One of the two does not say. */
    MISSING,
    /** One series, whichever name is printed. */
    SAME,
    /** Two series of one type. */
    OTHER_SERIES,
    /** Names that are not both known, and have a word in common: they may be names of one. */
    SIMILAR_NAME,
    /** Names that are not both known, and have nothing in common. */
    OTHER_NAME,
    /** A conference and a journal. */
    CONFERENCE_AND_JOURNAL,
    /** A server of preprints and another venue. */
    PREPRINT_AND_PUBLISHED;

    static VenueComparison of(Place one, Place other) {
        boolean preprint = one.type() == VenueType.PREPRINTS;
        if (preprint != (other.type() == VenueType.PREPRINTS)) {
            return (preprint ? other : one).isMissing() ? MISSING : PREPRINT_AND_PUBLISHED;
        }
        if (preprint) {
            return SAME;
        }
        if (one.isMissing() || other.isMissing()) {
            return MISSING;
        }
        if (one.series().equals(other.series()) || areAbbreviated(one, other)) {
            return SAME;
        }
        return Serials.holdPapersOf(one.series(), other.series()) ? SAME : types(one, other);
    }

    private static VenueComparison types(Place one, Place other) {
        boolean told = one.type() != VenueType.UNKNOWN && other.type() != VenueType.UNKNOWN;
        if (told && one.type() != other.type()) {
            return CONFERENCE_AND_JOURNAL;
        }
        if (one.known() && other.known()) {
            return OTHER_SERIES;
        }
        return one.isSatellite() == other.isSatellite() && haveWordInCommon(one, other) ? SIMILAR_NAME : OTHER_NAME;
    }

    private static boolean haveWordInCommon(Place one, Place other) {
        return one.words().stream().anyMatch(word -> other.words().contains(word) && !Place.isCommon(word));
    }

    /** {@code Trans. Wick Eng.} and {@code Transactions on Wick Engineering}: each word of the one starts one of the other, in order. */
    private static boolean areAbbreviated(Place one, Place other) {
        if (one.known() && other.known()) {
            return false;
        }
        return isAbbreviated(one.words(), other.words()) || isAbbreviated(other.words(), one.words());
    }

    private static boolean isAbbreviated(List<String> brief, List<String> full) {
        if (brief.size() < 2 || brief.size() > full.size() || 2 * brief.size() < full.size()) {
            return false;
        }
        int at = 0;
        for (String word : brief) {
            while (at < full.size() && !full.get(at).startsWith(word)) {
                at++;
            }
            if (at++ == full.size()) {
                return false;
            }
        }
        return true;
    }
}
