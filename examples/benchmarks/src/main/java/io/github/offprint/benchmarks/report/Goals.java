package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;

/** What the library is to reach. */
final class Goals {
    private static final String OFFPRINT = "Offprint";
    private static final String PARALLEL = "parallel stream";

    private static final ImmutableList<Goal> ALL = ImmutableList.of(
            of("G1", "copied text", "text", "read", "readLine + split", Bound.TIMES_AS_GOOD, 1),
            of("G1b", "copied text, share of the limit", "text", "read", "newline scan", Bound.TIMES_AS_GOOD, 0.12),
            of("G2", "JSON Lines, share of raw tokens", "jsonl", "read", "Jackson tokens", Bound.TIMES_AS_GOOD, 0.65),
            of("G2b", "JSON Lines", "jsonl", "read", "Jackson databind to records", Bound.TIMES_AS_GOOD, 1.15),
            of("G4", "BibTeX, with LaTeX as text", "bibtex", "read", "jbibtex", Bound.TIMES_AS_GOOD, 10),
            of("G5", "CSV, share of rows alone", "csv", "read", "FastCSV, rows of text", Bound.TIMES_AS_GOOD, 0.7),
            asked("G6a", "years, counted", "count years", PARALLEL, Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "years, collected", "papers years", PARALLEL, Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "venue and years, collected", "papers venue and years", PARALLEL, Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "facet of all", "years of all", "loop", Bound.TIMES_AS_GOOD, 12),
            asked("G6a", "top ten", "top ten of years", "loop", Bound.TIMES_AS_GOOD, 12),
            asked("G6b", "substring", "count substring", PARALLEL, Bound.TIMES_AS_GOOD, 4),
            asked("G6b", "phrase", "count phrase", PARALLEL, Bound.TIMES_AS_GOOD, 2),
            asked("G6c", "both of two", "count venue and years", "CQEngine", Bound.TIMES_AS_GOOD, 5),
            asked("G6c", "both of two", "count venue and years", "Lucene", Bound.TIMES_AS_GOOD, 2),
            asked("G6c", "one of two and not a third", "count or not", "CQEngine", Bound.TIMES_AS_GOOD, 20),
            asked("G6c", "one of two and not a third", "count or not", "Lucene", Bound.TIMES_AS_GOOD, 2),
            asked("G6c'", "phrase", "count phrase", "Lucene", Bound.TIMES_AS_GOOD, 1),
            asked("G6c'", "top ten", "top ten of years", "Lucene", Bound.TIMES_AS_GOOD, 100),
            asked("G6c'", "facet of a query", "venues of word", "Lucene", Bound.TIMES_AS_GOOD, 4),
            asked("G6d", "word, counted", "count word", "CQEngine", Bound.TIMES_AS_MUCH, 0.5),
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
                    ""),
            asked("G6e", "building the index", "build", "CQEngine", Bound.TIMES_AS_MUCH, 0.6),
            asked("G6e", "building the index", "build", "Lucene", Bound.TIMES_AS_MUCH, 0.6),
            of("G6e", "heap of the index", "heap", "index", OFFPRINT, Bound.BYTES, 110),
            of("G6f", "query as a predicate, numbers", "objects", "numbers", "loop by hand", Bound.TIMES_AS_MUCH, 1.5),
            of("G6f", "query as a predicate, words", "objects", "words", "loop by hand", Bound.TIMES_AS_MUCH, 1.5),
            of("G6g", "heap of papers", "heap", "papers", "plain objects", Bound.TIMES_AS_MUCH, 0.5),
            of("G6g", "with abstracts", "heap-abstracts", "papers", "plain objects", Bound.TIMES_AS_MUCH, 0.85),
            of("G9", "start of the command line", "start", "process", "Hello World", Bound.TIMES_AS_MUCH, 9),
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
                    ""));

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
