package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;

/** What the library is to reach. */
final class Goals {
    private static final String OFFPRINT = "Offprint";
    private static final String PARALLEL = "parallel stream";

    private static final String TEXT_WAY = "every line is weighed by its shape, its words and its neighbours";
    private static final String JSON_WAY =
            "bytes become characters and lines before Jackson sees them, and Jackson alone, asked for every text of a line,"
                    + " takes twice the time of its tokens";
    private static final String BIBTEX_WAY =
            "an entry is found, cut out and read in passes of their own, then names and LaTeX";
    private static final String CSV_WAY = "cells are found twice, once for their places and once by FastCSV";
    private static final String FACET_WAY =
            "the groups are made and put in order for each facet, which takes longer than to count their papers";
    private static final String TOP_WAY = "the papers on the walk are asked one by one";
    private static final String LIST_WAY =
            "positions are found first, and papers are put into a list that nobody can change after that";
    private static final String BUILD_WAY =
            "the index keeps more than is asked here: where words stand, authors as names, keywords, dates";
    private static final String COUNT_WAY =
            "a word is looked for among all words in order, in as many steps as their number has bits; then the question is planned";
    private static final String UNION_WAY =
            "the papers of both venues are made a set before those with the word are taken out";
    private static final String PHRASE_WAY = "the places of both words are read in all papers that have both";
    private static final String OBJECTS_WAY =
            "each clause is a call that the compiler cannot see through; 15 ns for a paper";
    private static final String WORDS_WAY =
            "case and accents are folded while searching, where others lower the case alone";
    private static final String START_WAY =
            "some 2,400 classes are loaded, 600 of them ours, for every format is asked whether it"
                    + " knows the listing";
    private static final String HEAP_WAY =
            "of an author the library keeps the author, the name, the text and its characters: 104 bytes where"
                    + " plain objects keep 56; there are no columns behind the papers";

    private static final ImmutableList<Goal> ALL = ImmutableList.of(
            of("G1", "copied text", "text", "read", "readLine + split", Bound.TIMES_AS_GOOD, 1)
                    .hinderedBy(TEXT_WAY),
            of("G1b", "copied text, share of the limit", "text", "read", "newline scan", Bound.TIMES_AS_GOOD, 0.12)
                    .hinderedBy(TEXT_WAY),
            of("G2", "JSON Lines, share of raw tokens", "jsonl", "read", "Jackson tokens", Bound.TIMES_AS_GOOD, 0.65)
                    .hinderedBy(JSON_WAY),
            of("G2b", "JSON Lines", "jsonl", "read", "Jackson databind to records", Bound.TIMES_AS_GOOD, 1.15)
                    .hinderedBy(JSON_WAY),
            of("G4", "BibTeX, with LaTeX as text", "bibtex", "read", "jbibtex", Bound.TIMES_AS_GOOD, 10)
                    .hinderedBy(BIBTEX_WAY),
            of("G5", "CSV, share of rows alone", "csv", "read", "FastCSV, rows of text", Bound.TIMES_AS_GOOD, 0.7)
                    .hinderedBy(CSV_WAY),
            asked("G6a", "years, counted", "count years", PARALLEL, Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "years, collected", "papers years", PARALLEL, Bound.TIMES_AS_GOOD, 12)
                    .hinderedBy(LIST_WAY),
            asked("G6a", "venue and years, collected", "papers venue and years", PARALLEL, Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "facet of all", "years of all", "loop", Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "top ten", "top ten of years", "loop", Bound.TIMES_AS_GOOD, 12),
            asked("G6b", "substring", "count substring", PARALLEL, Bound.TIMES_AS_GOOD, 4),
            asked("G6b", "phrase", "count phrase", PARALLEL, Bound.TIMES_AS_GOOD, 2),
            asked("G6c", "both of two", "count venue and years", "CQEngine", Bound.TIMES_AS_GOOD, 5)
                    .hinderedBy(COUNT_WAY),
            asked("G6c", "both of two", "count venue and years", "Lucene", Bound.TIMES_AS_GOOD, 2),
            asked("G6c", "one of two and not a third", "count or not", "CQEngine", Bound.TIMES_AS_GOOD, 20)
                    .hinderedBy(COUNT_WAY),
            asked("G6c", "one of two and not a third", "count or not", "Lucene", Bound.TIMES_AS_GOOD, 2)
                    .hinderedBy(UNION_WAY),
            asked("G6c'", "phrase", "count phrase", "Lucene", Bound.TIMES_AS_GOOD, 1)
                    .hinderedBy(PHRASE_WAY),
            asked("G6c'", "top ten", "top ten of years", "Lucene", Bound.TIMES_AS_GOOD, 100)
                    .hinderedBy(TOP_WAY),
            asked("G6c'", "facet of a query", "venues of word", "Lucene", Bound.TIMES_AS_GOOD, 4)
                    .hinderedBy(FACET_WAY),
            asked("G6d", "word, counted", "count word", "CQEngine", Bound.TIMES_AS_MUCH, 0.5)
                    .hinderedBy(COUNT_WAY),
            new Goal(
                    "G6d",
                    "word, collected",
                    "query",
                    "papers word",
                    OFFPRINT,
                    OFFPRINT,
                    "count word",
                    Bound.NANOSECONDS_FOR_EACH,
                    5,
                    LIST_WAY),
            asked("G6e", "building the index", "build", "CQEngine", Bound.TIMES_AS_MUCH, 0.6)
                    .hinderedBy(BUILD_WAY),
            asked("G6e", "building the index", "build", "Lucene", Bound.TIMES_AS_MUCH, 0.6)
                    .hinderedBy(BUILD_WAY),
            of("G6e", "heap of the index", "heap", "index", OFFPRINT, Bound.BYTES, 110),
            of("G6f", "query as a predicate, numbers", "objects", "numbers", "loop by hand", Bound.TIMES_AS_MUCH, 1.5)
                    .hinderedBy(OBJECTS_WAY),
            of("G6f", "query as a predicate, words", "objects", "words", "loop by hand", Bound.TIMES_AS_MUCH, 1.5)
                    .hinderedBy(WORDS_WAY),
            of("G6g", "heap of papers", "heap", "papers", "plain objects", Bound.TIMES_AS_MUCH, 0.5)
                    .hinderedBy(HEAP_WAY),
            of("G6g", "with abstracts", "heap-abstracts", "papers", "plain objects", Bound.TIMES_AS_MUCH, 0.85)
                    .hinderedBy(HEAP_WAY),
            of("G9", "start of the command line", "start", "process", "Hello World", Bound.TIMES_AS_MUCH, 9)
                    .hinderedBy(START_WAY),
            new Goal(
                    "G9",
                    "the same with a class archive",
                    "start",
                    "process",
                    "Offprint, class archive",
                    "Hello World",
                    "process",
                    Bound.TIMES_AS_MUCH,
                    4,
                    START_WAY));

    private Goals() {}

    private static Goal asked(String id, String what, String question, String other, Bound bound, double target) {
        return of(id, what, "query", question, other, bound, target);
    }

    private static Goal of(
            String id, String what, String contest, String question, String other, Bound bound, double target) {
        return new Goal(id, what, contest, question, OFFPRINT, other, question, bound, target, "");
    }

    /** Whether each goal was met. */
    static ImmutableList<Verdict> verdicts(Standings standings) {
        return ALL.stream().map(goal -> Verdict.of(goal, standings)).collect(ImmutableList.toImmutableList());
    }
}
