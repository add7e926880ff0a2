package io.github.offprint.benchmarks.querying;

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
    YEARS(YEAR.between(Wanted.FROM, Wanted.TO), Question::inYears),
    /** A venue in three years. */
    VENUE_AND_YEARS(
            VENUE.is(Wanted.VENUE_A).and(YEAR.between(Wanted.FROM, Wanted.TO)),
            paper -> appearedAt(paper, Wanted.VENUE_A) && inYears(paper)),
    /** A word of middling frequency. */
    WORD(TITLE.word(Wanted.WORD), paper -> hasWord(paper, Wanted.WORD)),
    /** Four letters within words. */
    SUBSTRING(
            TITLE.contains(Wanted.SUBSTRING),
            paper -> paper.title().toLowerCase(Locale.ROOT).contains(Wanted.SUBSTRING)),
    /** Two frequent words side by side. */
    PHRASE(TITLE.phrase(Wanted.PHRASE), paper -> hasWord(paper, Wanted.PHRASE)),
    /** An author who writes much. */
    AUTHOR(AUTHORS.named(Wanted.AUTHOR), Question::byAuthor),
    /** The same in three years. */
    AUTHOR_AND_YEARS(
            AUTHORS.named(Wanted.AUTHOR).and(YEAR.between(Wanted.FROM, Wanted.TO)),
            paper -> inYears(paper) && byAuthor(paper)),
    /** One of two venues, without a word, in recent years. */
    OR_NOT(
            VENUE.is(Wanted.VENUE_A)
                    .or(VENUE.is(Wanted.VENUE_B))
                    .and(not(TITLE.word(Wanted.WORD)))
                    .and(YEAR.atLeast(Wanted.RECENT)),
            paper -> (appearedAt(paper, Wanted.VENUE_A) || appearedAt(paper, Wanted.VENUE_B))
                    && !hasWord(paper, Wanted.WORD)
                    && paper.year().orElse(0) >= Wanted.RECENT),
    /** The best of three years are asked for with {@link #YEARS}; here the popular ones alone. */
    POPULAR(UPVOTES.atLeast(20), paper -> paper.metrics().upvotes().orElse(0) >= 20);

    private final Query query;
    private final Predicate<Paper> plain;

    Question(Query query, Predicate<Paper> plain) {
        this.query = query;
        this.plain = plain;
    }

    /** The question to the library. */
    public Query query() {
        return query;
    }

    /** The question as a lambda. */
    public Predicate<Paper> plain() {
        return plain;
    }

    private static boolean inYears(Paper paper) {
        int year = paper.year().orElse(0);
        return year >= Wanted.FROM && year <= Wanted.TO;
    }

    private static boolean appearedAt(Paper paper, String acronym) {
        return paper.venue().flatMap(venue -> venue.acronym()).orElse("").equals(acronym);
    }

    private static boolean hasWord(Paper paper, String word) {
        return (" " + paper.title().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
    }

    private static boolean byAuthor(Paper paper) {
        for (int i = 0; i < paper.authors().size(); i++) {
            if (paper.authors().get(i).name().printed().equals(Wanted.AUTHOR)) {
                return true;
            }
        }
        return false;
    }
}
