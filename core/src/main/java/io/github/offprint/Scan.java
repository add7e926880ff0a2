package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Asks every paper. */
record Scan(ImmutableList<Paper> papers) implements Hits {
    @Override
    public IntStream positions(Query query) {
        return IntStream.range(0, papers.size()).filter(position -> query.test(papers.get(position)));
    }

    @Override
    public int count(Query query) {
        return (int) positions(query).count();
    }

    @Override
    public ImmutableList<Plan.Step> steps(Query query) {
        String detail = "of " + papers.size() + " for " + query;
        return ImmutableList.of(new Plan.Step("scan", detail, OptionalInt.empty(), count(query)));
    }
}
