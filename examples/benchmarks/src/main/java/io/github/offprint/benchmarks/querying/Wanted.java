package io.github.offprint.benchmarks.querying;

/** What the questions ask for, the same for every engine. */
final class Wanted {
    static final int FROM = 2018;
    static final int TO = 2020;
    static final int RECENT = 2015;
    static final String VENUE_A = ManyPapers.venueOfRank(40);
    static final String VENUE_B = ManyPapers.venueOfRank(3);
    static final String WORD = ManyPapers.wordOfRank(220);
    static final String COMMON = ManyPapers.wordOfRank(9);
    static final String FREQUENT = ManyPapers.wordOfRank(15);
    static final String PHRASE = COMMON + " " + FREQUENT;
    static final String SUBSTRING = "nqui";
    static final String AUTHOR = ManyPapers.authorOfRank(5);

    private Wanted() {}
}
