package io.github.offprint.match;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;

/** What a venue is, as far as its names tell. */
enum VenueType {
    /** A conference, symposium or workshop. */
    CONFERENCE,
    /** A journal, magazine or newsletter. */
    JOURNAL,
    /** A server of preprints. */
    PREPRINTS,
    /** Its names do not tell. */
    UNKNOWN;

    private static final ImmutableSet<String> SERVERS = ImmutableSet.of(
            "arxiv",
            "corr",
            "biorxiv",
            "medrxiv",
            "chemrxiv",
            "techrxiv",
            "psyarxiv",
            "socarxiv",
            "engrxiv",
            "ssrn",
            "preprints",
            "preprint",
            "researchsquare",
            "hal",
            "zenodo",
            "eprint",
            "eprints",
            "eartharxiv",
            "authorea",
            "eccc",
            "vixra",
            "iacr");
    private static final ImmutableSet<String> JOURNALS = ImmutableSet.of(
            "journal",
            "j",
            "jour",
            "journals",
            "transactions",
            "trans",
            "letters",
            "lett",
            "magazine",
            "mag",
            "record",
            "rec",
            "newsletter",
            "bulletin",
            "bull",
            "annals",
            "ann",
            "quarterly",
            "communications",
            "commun",
            "review",
            "reviews",
            "rev",
            "surveys",
            "surv",
            "archives",
            "arch",
            "notices",
            "explorations",
            "tods",
            "tkde",
            "jacm",
            "cacm",
            "endowment",
            "endow",
            "jmlr",
            "tmlr",
            "vldbj");
    private static final ImmutableSet<String> CONFERENCES = ImmutableSet.of(
            "conference",
            "conf",
            "symposium",
            "symp",
            "workshop",
            "workshops",
            "proceedings",
            "meeting",
            "congress",
            "colloquium");

    /** Keys of journals whose names do not tell. */
    private static final ImmutableSet<String> JOURNAL_SERIES = ImmutableSet.of(
            "algorithmica",
            "artificial intelligence",
            "bioinformatics",
            "cl",
            "computer graphics forum",
            "dke",
            "dmkd",
            "information and computation",
            "information systems",
            "ipl",
            "ipm",
            "kais",
            "mlj",
            "nature",
            "nature communications",
            "nature methods",
            "neural computation",
            "neural networks",
            "neurocomputing",
            "nucleic acids research",
            "pattern recognition",
            "plos one",
            "pnas",
            "science",
            "scientific reports",
            "sigir forum",
            "tcs");

    /** Judged by the key of a series, then by its usual name, then by the others. */
    static VenueType of(String series, Iterable<String> names) {
        if (JOURNAL_SERIES.contains(series)) {
            return JOURNAL;
        }
        if (series.equals("research square")) {
            return PREPRINTS;
        }
        for (String name : names) {
            VenueType type = of(name);
            if (type != UNKNOWN) {
                return type;
            }
        }
        return UNKNOWN;
    }

    private static VenueType of(String name) {
        ImmutableSet<String> words = ImmutableSet.copyOf(Words.list(Folding.CASE_AND_ACCENTS.fold(name)));
        if (words.stream().anyMatch(SERVERS::contains)) {
            return PREPRINTS;
        }
        if (words.stream().anyMatch(CONFERENCES::contains)) {
            return CONFERENCE;
        }
        return words.stream().anyMatch(JOURNALS::contains) ? JOURNAL : UNKNOWN;
    }
}
