package io.github.offprint.match;

/**
 * Everything that can speak for or against two papers being the same, with its weight: the whole rule, to be read as a table.
 *
 * <p>The weights of what is found are added. From {@value MatchRule#SAME_FROM} on the papers are the same, from {@value
 * MatchRule#UNSURE_FROM} on a person has to look. What is missing on one side weighs nothing: a missing field is missing, and not
 * different. Whatever the sum, some evidence allows no better verdict than the one it {@linkplain #limit() sets}; only an identifier
 * in both lifts the limit of other words in the titles and of years apart.
 *
 * <p>The weights are set by hand, in the manner of Fellegi and Sunter ("A theory for record linkage", 1969): how much rarer is
 * it that two different papers agree in this than that two records of one paper do. They are not learned.
 */
public enum Evidence {
    /** A person said so. */
    DECIDED(0, "a person decided"),

    /** An identifier is in both. */
    IDENTIFIER_SHARED(80, "an identifier in both"),
    /** Of a scheme that gives each paper one identifier they have two. */
    IDENTIFIER_CONFLICTING(-40, "different identifiers", Verdict.UNSURE),
    /** One has the DOI of a server of preprints, the other one of a publisher. */
    IDENTIFIER_OF_PREPRINT(0, "the identifier of a preprint and that of a publication", Verdict.RELATED),
    /** They are two entries of a site that lists some papers twice. */
    IDENTIFIER_LISTED_TWICE(-15, "two entries of one site"),

    /** The titles have the same letters and digits. */
    TITLE_EQUAL(70, "equal titles"),
    /** The titles are equal, and so short that two papers can have them. */
    TITLE_EQUAL_SHORT(50, "equal short titles"),
    /** One title is the other one without its subtitle. */
    TITLE_SUBTITLE(45, "titles equal but for a subtitle"),
    /** As {@link #TITLE_SUBTITLE}, and what is left is a single name. */
    TITLE_SHORT_NAME(20, "a name that the other title begins with"),
    /** The titles differ in typos, small words or forms of a word. */
    TITLE_NEAR(50, "titles equal but for typos"),
    /** The titles have the same words in another order. */
    TITLE_REORDERED(40, "titles of the same words"),
    /** One title is the start of the other. */
    TITLE_TRUNCATED(35, "one title the start of the other"),
    /** One title is in the other. */
    TITLE_CONTAINED(20, "one title in the other"),
    /** One title lacks a word of the other. */
    TITLE_WORD_MISSING(30, "a word missing in one title"),
    /** One title lacks two words of the other. */
    TITLE_WORDS_MISSING(20, "two words missing in one title"),
    /** One title is what is left of the other, of few words. */
    TITLE_FRAGMENT(10, "a fragment of the other title"),
    /** The words of the titles could be the same with bad typos. */
    TITLE_SLIPPED(10, "titles that could be equal but for bad typos"),
    /** A word of the titles is another one. */
    TITLE_WORD_REPLACED(15, "titles that differ in a word", Verdict.UNSURE),
    /** Some words of the titles are other ones. */
    TITLE_ALTERED(15, "titles that differ in some words", Verdict.UNSURE),
    /** The titles have nothing to do with each other. */
    TITLE_DIFFERENT(-60, "different titles", Verdict.UNSURE),

    /** Three or more authors, the same. */
    AUTHORS_SAME_MANY(40, "the same authors"),
    /** Two authors, the same. */
    AUTHORS_SAME_TWO(35, "the same two authors"),
    /** One author, the same. */
    AUTHORS_SAME_ONE(30, "the same author"),
    /** All authors of the shorter list are in the longer one. */
    AUTHORS_SHORTENED(30, "all authors of the shorter list"),
    /** The only author of one is the first of the other: a list that was cut. */
    AUTHORS_FIRST_OF_THEM(5, "the first author alone"),
    /** The only author of one stands behind others in the other one: no list is cut like that. */
    AUTHORS_ONE_OF_THEM(-10, "the only author behind others"),
    /** Most authors are in both. */
    AUTHORS_MOST(10, "most authors in both"),
    /** A few authors are in both. */
    AUTHORS_FEW(-40, "few authors in both"),
    /** No author is in both. */
    AUTHORS_DIFFERENT(-80, "no author in both", Verdict.DISTINCT),
    /** The authors of a book and its reviewer, in one volume of one journal: one listing has these and one those. */
    AUTHORS_OF_REVIEW(0, "authors of a book and its reviewer"),
    /** They have as many authors, as far as is said. */
    AUTHORS_AS_MANY(5, "as many authors"),
    /** They have more or fewer authors, as far as is said. */
    AUTHORS_NOT_AS_MANY(-20, "another number of authors"),

    /** One venue. */
    VENUE_SAME(15, "the same venue"),
    /** Names that are not both known, and have a word in common. */
    VENUE_SIMILAR_NAME(0, "similar names of venues"),
    /** Names that are not both known, and have nothing in common. */
    VENUE_OTHER_NAME(-15, "another venue by its name"),
    /** As {@link #VENUE_OTHER_NAME}, and another year. */
    VENUE_OTHER_NAME_AND_YEAR(-15, "another venue by its name, in another year", Verdict.RELATED),
    /** Two venues of one kind, both known. */
    VENUE_OTHER_SERIES(-20, "two venues", Verdict.RELATED),
    /** A conference and a journal. */
    VENUE_CONFERENCE_AND_JOURNAL(-10, "a conference and a journal", Verdict.RELATED),
    /** A preprint and a publication. */
    VENUE_PREPRINT_AND_PUBLISHED(0, "a preprint and a publication", Verdict.RELATED),
    /** One names the server of preprints and the other a publication, but they have one identifier. */
    VENUE_PREPRINT_OF_ONE_IDENTIFIER(0, "a preprint and a publication of one identifier"),

    /** The same year. */
    YEAR_SAME(10, "the same year"),
    /** Years one apart, as that of a meeting and that of its proceedings can be. */
    YEAR_NEXT(-10, "years one apart"),
    /** Years one apart in one series: two meetings or volumes, or a slip. */
    YEAR_NEXT_IN_SERIES(-35, "two years of one venue"),
    /** Years two or three apart. */
    YEAR_APART(-25, "years apart", Verdict.UNSURE),
    /** Years more than three apart. */
    YEAR_FAR(-50, "years far apart", Verdict.UNSURE),

    /** The same first page. */
    PAGES_SAME(20, "the same first page"),
    /** Another first page, volume or issue of one venue. */
    PAGES_DIFFERENT(-30, "other pages or another issue of one venue"),

    /** Kinds that no listing mixes up, such as a thesis and a conference paper. */
    KIND_DIFFERENT(-10, "different kinds of publication", Verdict.RELATED),

    /** The numbers of the titles differ, as those of parts, volumes and editions do. */
    NUMBERS_DIFFERENT(-40, "different numbers in the titles", Verdict.DISTINCT),
    /** One title counts parts, the other one does not. */
    NUMBER_IN_ONE(-20, "a part counted in one title", Verdict.UNSURE),
    /** One is an erratum or retraction, the other one is none. */
    NOTICE_IN_ONE(-20, "a notice about the other", Verdict.RELATED),
    /** One is a reply or comment, the other one is none. */
    REPLY_IN_ONE(-40, "a reply to the other", Verdict.DISTINCT),
    /** One is the supplement, the data or the code of the other. */
    SUPPLEMENT_IN_ONE(-20, "a supplement of the other", Verdict.RELATED),
    /** One says that it is a longer version. */
    VERSION_IN_ONE(-10, "a longer version", Verdict.RELATED),
    /** One says that it is a poster, talk or review, and they are of two volumes. */
    GENRE_IN_ONE(-10, "a short form of the other", Verdict.RELATED),
    /** A title that comes again with every issue, and nothing that says that they are of one. */
    RECURRING(-30, "a title that comes again with every issue", Verdict.UNSURE);

    private final int weight;
    private final String sentence;
    private final Verdict limit;

    Evidence(int weight, String sentence) {
        this(weight, sentence, Verdict.SAME);
    }

    Evidence(int weight, String sentence, Verdict limit) {
        this.weight = weight;
        this.sentence = sentence;
        this.limit = limit;
    }

    /** How much it counts for the same paper, or against it where it is negative. */
    public int weight() {
        return weight;
    }

    /** What it is, in words for a person, such as {@code equal titles}. */
    public String sentence() {
        return sentence;
    }

    /** The best verdict that it allows, {@link Verdict#SAME} for most. */
    public Verdict limit() {
        return limit;
    }

    /**
     * Whether two papers in which it is found are never joined, whatever joins them with others. So does all that no weight makes up
     * for, but words that differ: these are a doubt and no more where a third paper is the same as both, as of two copies that lack a
     * word each.
     */
    boolean keepsApart() {
        return limit != Verdict.SAME && this != TITLE_ALTERED;
    }
}
