package io.github.offprint.benchmarks;

import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;
import static io.github.offprint.query.Query.not;

import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.Locale;
import java.util.function.Predicate;

/** What many papers are asked, as a query and as people write it for want of one. The plain form lowers the case and no more. */
public enum Question {
    /** Three years out of thirty-six. */
    YEARS(YEAR.between(2018, 2020), Question::inYears),
    /** A venue in three years. */
    VENUE_AND_YEARS(
            VENUE.is(Names.VENUE_A).and(YEAR.between(2018, 2020)),
            paper -> appearedAt(paper, Names.VENUE_A) && inYears(paper)),
    /** A word of middling frequency. */
    WORD(TITLE.word(Names.WORD), paper -> hasWord(paper, Names.WORD)),
    /** Four letters within words. */
    SUBSTRING(
            TITLE.contains("nqui"),
            paper -> paper.title().toLowerCase(Locale.ROOT).contains("nqui")),
    /** Two frequent words side by side. */
    PHRASE(
            TITLE.phrase(Names.COMMON + " " + Names.FREQUENT),
            paper -> hasWord(paper, Names.COMMON + " " + Names.FREQUENT)),
    /** An author who writes much. */
    AUTHOR(AUTHORS.named(Names.AUTHOR), Question::byAuthor),
    /** The same in three years. */
    AUTHOR_AND_YEARS(
            AUTHORS.named(Names.AUTHOR).and(YEAR.between(2018, 2020)), paper -> inYears(paper) && byAuthor(paper)),
    /** One of two venues, without a word, in recent years. */
    OR_NOT(
            VENUE.is(Names.VENUE_A)
                    .or(VENUE.is(Names.VENUE_B))
                    .and(not(TITLE.word(Names.WORD)))
                    .and(YEAR.atLeast(2015)),
            paper -> (appearedAt(paper, Names.VENUE_A) || appearedAt(paper, Names.VENUE_B))
                    && !hasWord(paper, Names.WORD)
                    && paper.year().orElse(0) >= 2015),
    /** The best of three years are asked for with {@link #YEARS}; here the popular ones alone. */
    POPULAR(UPVOTES.atLeast(20), paper -> paper.metrics().upvotes().orElse(0) >= 20);

    private final Query query;
    private final Predicate<Paper> plain;

    Question(Query query, Predicate<Paper> plain) {
        this.query = query;
        this.plain = plain;
    }

    /** The question to the library. */
    Query query() {
        return query;
    }

    /** The question as a lambda. */
    Predicate<Paper> plain() {
        return plain;
    }

    /** What is asked for. Constants of another class, for an enum's own are not there when it is made. */
    private static final class Names {
        static final String VENUE_A = ManyPapers.venueOfRank(40);
        static final String VENUE_B = ManyPapers.venueOfRank(3);
        static final String WORD = ManyPapers.wordOfRank(220);
        static final String COMMON = ManyPapers.wordOfRank(9);
        static final String FREQUENT = ManyPapers.wordOfRank(15);
        static final String AUTHOR = ManyPapers.authorOfRank(5);
    }

    private static boolean inYears(Paper paper) {
        int year = paper.year().orElse(0);
        return year >= 2018 && year <= 2020;
    }

    private static boolean appearedAt(Paper paper, String acronym) {
        return paper.venue().flatMap(venue -> venue.acronym()).orElse("").equals(acronym);
    }

    private static boolean hasWord(Paper paper, String word) {
        return (" " + paper.title().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
    }

    private static boolean byAuthor(Paper paper) {
        for (int i = 0; i < paper.authors().size(); i++) {
            if (paper.authors().get(i).name().printed().equals(Names.AUTHOR)) {
                return true;
            }
        }
        return false;
    }
}
