package io.github.offprint.benchmarks.querying;

import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.VENUE;
import static io.github.offprint.query.Fields.YEAR;

import io.github.offprint.Papers;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.List;
import java.util.Map;

/** The library, with an index behind the papers or without. */
record OffprintEngine(Papers papers) implements Engine {
    @Override
    public int count(Question question) {
        return papers.where(question.query()).count();
    }

    @Override
    public List<Paper> list(Question question) {
        return papers.where(question.query()).list();
    }

    @Override
    public List<Paper> top(Question question) {
        return papers.where(question.query())
                .orderBy(UPVOTES.descending())
                .limit(TOP)
                .list();
    }

    @Override
    public Map<String, Integer> venues(Question question) {
        return papers.where(question.query()).countBy(VENUE).counts();
    }

    @Override
    public Map<Integer, Integer> years() {
        return papers.where(Query.everything()).countBy(YEAR).counts();
    }
}
