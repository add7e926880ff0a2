package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.index.PaperIndex;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.stream.IntStream;

/** Asks an index. */
record Indexed(PaperIndex index) implements Hits {
    @Override
    public IntStream positions(Query query) {
        return index.positions(query);
    }

    @Override
    public int count(Query query) {
        return index.count(query);
    }

    @Override
    public ImmutableList<Plan.Step> steps(Query query) {
        return index.steps(query);
    }
}
