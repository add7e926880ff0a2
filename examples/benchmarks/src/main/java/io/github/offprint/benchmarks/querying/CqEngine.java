package io.github.offprint.benchmarks.querying;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.applyThresholds;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.between;
import static com.googlecode.cqengine.query.QueryFactory.contains;
import static com.googlecode.cqengine.query.QueryFactory.descending;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.in;
import static com.googlecode.cqengine.query.QueryFactory.noQueryOptions;
import static com.googlecode.cqengine.query.QueryFactory.not;
import static com.googlecode.cqengine.query.QueryFactory.orderBy;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;
import static com.googlecode.cqengine.query.QueryFactory.threshold;

import com.google.common.base.Splitter;
import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.EngineThresholds;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** CQEngine with an index for everything that is asked: hashed venues, authors and words, years and upvotes in order. */
public final class CqEngine implements Engine {
    private static final Splitter WORDS = Splitter.on(' ');

    /** A paper as CQEngine holds it: one of its own even where papers are equal, with the numbers at hand. */
    private static final class Row {
        private final Paper paper;
        private final int year;
        private final int upvotes;
        private final String venue;

        Row(Paper paper) {
            this.paper = paper;
            this.year = paper.year().orElse(0);
            this.upvotes = (int) paper.metrics().upvotes().orElse(-1);
            this.venue = paper.venue().flatMap(venue -> venue.acronym()).orElse("");
        }

        int year() {
            return year;
        }

        int upvotes() {
            return upvotes;
        }

        String venue() {
            return venue;
        }

        String spacedTitle() {
            return " " + paper.title().toLowerCase(Locale.ROOT) + " ";
        }

        List<String> words() {
            return WORDS.splitToList(paper.title().toLowerCase(Locale.ROOT));
        }

        List<String> authors() {
            return paper.authors().stream()
                    .map(author -> author.name().printed())
                    .toList();
        }
    }

    private static final SimpleAttribute<Row, Integer> YEAR = attribute(Row.class, Integer.class, "year", Row::year);
    private static final SimpleAttribute<Row, Integer> UPVOTES =
            attribute(Row.class, Integer.class, "upvotes", Row::upvotes);
    private static final SimpleAttribute<Row, String> VENUE = attribute(Row.class, String.class, "venue", Row::venue);
    private static final SimpleAttribute<Row, String> TITLE =
            attribute(Row.class, String.class, "title", Row::spacedTitle);
    private static final Attribute<Row, String> WORD = attribute(Row.class, String.class, "word", Row::words);
    private static final Attribute<Row, String> AUTHOR = attribute(Row.class, String.class, "author", Row::authors);

    private final IndexedCollection<Row> rows = new ConcurrentIndexedCollection<>();

    /** Puts papers under all indexes. */
    public CqEngine(List<Paper> papers) {
        rows.addIndex(NavigableIndex.onAttribute(YEAR));
        rows.addIndex(NavigableIndex.onAttribute(UPVOTES));
        rows.addIndex(HashIndex.onAttribute(VENUE));
        rows.addIndex(HashIndex.onAttribute(WORD));
        rows.addIndex(HashIndex.onAttribute(AUTHOR));
        rows.addAll(papers.stream().map(Row::new).toList());
    }

    private static Query<Row> query(Question question) {
        return switch (question) {
            case YEARS -> between(YEAR, Wanted.FROM, Wanted.TO);
            case VENUE_AND_YEARS -> and(equal(VENUE, Wanted.VENUE_A), query(Question.YEARS));
            case WORD -> equal(WORD, Wanted.WORD);
            case SUBSTRING -> contains(TITLE, Wanted.SUBSTRING);
            case PHRASE ->
                and(
                        equal(WORD, Wanted.COMMON),
                        equal(WORD, Wanted.FREQUENT),
                        contains(TITLE, " " + Wanted.PHRASE + " "));
            case AUTHOR -> equal(AUTHOR, Wanted.AUTHOR);
            case AUTHOR_AND_YEARS -> and(query(Question.AUTHOR), query(Question.YEARS));
            case OR_NOT ->
                and(
                        in(VENUE, true, List.of(Wanted.VENUE_A, Wanted.VENUE_B)),
                        not(query(Question.WORD)),
                        greaterThanOrEqualTo(YEAR, Wanted.RECENT));
            case POPULAR -> greaterThanOrEqualTo(UPVOTES, 20);
        };
    }

    @Override
    public int count(Question question) {
        try (ResultSet<Row> found = rows.retrieve(query(question))) {
            return found.size();
        }
    }

    @Override
    public List<Paper> list(Question question) {
        return first(question, noQueryOptions(), Integer.MAX_VALUE);
    }

    /** From the most upvotes down, along their index. */
    @Override
    public List<Paper> top(Question question) {
        QueryOptions options = queryOptions(
                orderBy(descending(UPVOTES)),
                applyThresholds(threshold(EngineThresholds.INDEX_ORDERING_SELECTIVITY, 1.0)));
        return first(question, options, TOP);
    }

    private List<Paper> first(Question question, QueryOptions options, int most) {
        List<Paper> papers = new ArrayList<>();
        try (ResultSet<Row> found = rows.retrieve(query(question), options)) {
            for (Row row : found) {
                if (papers.size() == most) {
                    break;
                }
                papers.add(row.paper);
            }
        }
        return papers;
    }

    @Override
    public Map<String, Integer> venues(Question question) {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet<Row> found = rows.retrieve(query(question))) {
            found.forEach(row -> row.paper.venue().ifPresent(venue -> counts.merge(venue.name(), 1, Integer::sum)));
        }
        return counts;
    }

    @Override
    public Map<Integer, Integer> years() {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.year, 1, Integer::sum));
        return counts;
    }
}
