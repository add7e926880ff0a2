package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;

/**
 * Where a paper appeared.
 *
 * @param series the same for all names of a venue that is known; empty where nothing is said
 * @param known whether it is one of {@link VenueNames}
 * @param type what it is
 * @param words the folded words of the name as printed, and the key of a venue that is known
 */
record Place(String series, boolean known, VenueType type, ImmutableList<String> words) {
    private static final Place NONE = new Place("", false, VenueType.UNKNOWN, ImmutableList.of());

    /** Series of books that hold the proceedings of any conference, and what is printed where there is no venue. */
    private static final ImmutableSet<String> SAY_NOTHING = ImmutableSet.of(
            "lncs",
            "lecture notes in computer science",
            "lecture notes in artificial intelligence",
            "lecture notes in networks and systems",
            "ceur workshop proceedings",
            "acm international conference proceeding series",
            "communications in computer and information science",
            "advances in intelligent systems and computing",
            "proceedings of machine learning research",
            "pmlr",
            "unpublished",
            "to appear",
            "submitted",
            "under review",
            "n a",
            "na",
            "none",
            "null",
            "unknown");

    private static final ImmutableSet<String> SATELLITES = ImmutableSet.of(
            "workshop",
            "workshops",
            "poster",
            "posters",
            "companion",
            "adjunct",
            "demo",
            "demos",
            "demonstration",
            "demonstrations",
            "abstracts",
            "tutorials",
            "findings",
            "doctoral",
            "student");

    /** Words of so many names that they do not make two of them alike. */
    private static final ImmutableSet<String> COMMON = ImmutableSet.of(
            "the",
            "of",
            "on",
            "in",
            "and",
            "for",
            "at",
            "to",
            "international",
            "conference",
            "conf",
            "int",
            "intl",
            "journal",
            "j",
            "proceedings",
            "proc",
            "workshop",
            "symposium",
            "symp",
            "transactions",
            "trans",
            "annual",
            "ieee",
            "acm",
            "university",
            "report",
            "technical",
            "press",
            "advances",
            "science",
            "sciences",
            "systems",
            "computer",
            "computing",
            "computers",
            "research",
            "letters",
            "world",
            "european",
            "national",
            "american",
            "society",
            "association");

    static Place of(Paper paper) {
        Place named = paper.venue().map(Place::of).orElse(NONE);
        boolean preprint = named.type == VenueType.UNKNOWN
                && paper.kind().filter(PaperKind.PREPRINT::equals).isPresent();
        return preprint ? new Place(named.series, named.known, VenueType.PREPRINTS, named.words) : named;
    }

    private static Place of(Venue venue) {
        VenueNames names = VenueNames.standard();
        String printed = Markup.undone(venue.name());
        String name = names.knows(printed) ? printed : otherName(names, printed, venue);
        ImmutableList<String> words = Words.list(Folding.CASE_AND_ACCENTS.fold(printed));
        if (!name.isEmpty()) {
            return new Place(
                    names.keyOf(name),
                    true,
                    VenueType.of(names.keyOf(name), names.namesOf(name)),
                    with(words, names.keyOf(name)));
        }
        return words.isEmpty() || SAY_NOTHING.contains(String.join(" ", words))
                ? NONE
                : new Place(names.keyOf(printed), false, VenueType.of("", ImmutableList.of(printed)), words);
    }

    private static ImmutableList<String> with(ImmutableList<String> words, String series) {
        return words.contains(series)
                ? words
                : ImmutableList.<String>builder().addAll(words).add(series).build();
    }

    /** The acronym, what stands before the first comma, or the name with its abbreviations written out, if known; else empty. */
    private static String otherName(VenueNames names, String printed, Venue venue) {
        String written = Abbreviations.writtenOut(printed);
        if (!written.equals(printed) && names.knows(written)) {
            return written;
        }
        String acronym = venue.acronym().orElse("");
        if (!acronym.isEmpty() && names.knows(acronym)) {
            return acronym;
        }
        int comma = printed.indexOf(',');
        String before = comma > 0 ? printed.substring(0, comma) : "";
        return !before.isEmpty() && names.knows(before) ? before : "";
    }

    /** For a person to read. */
    String shown() {
        return series.isEmpty() ? type.toString() : series;
    }

    /** Whether it is a part of a meeting that stands beside its papers, such as its posters or a workshop. */
    boolean isSatellite() {
        return words.stream().anyMatch(SATELLITES::contains);
    }

    boolean isMissing() {
        return series.isEmpty();
    }

    /** Whether the word is in so many names that it says nothing. */
    static boolean isCommon(String word) {
        return COMMON.contains(word) || Ordinals.isNumber(word);
    }
}
