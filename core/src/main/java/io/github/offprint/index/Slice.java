package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import java.util.List;

/**
 * A segment in its place in a collection.
 *
 * @param start the position of its first paper in the collection
 * @param papers its papers
 * @param segment what is known of them
 */
record Slice(int start, ImmutableList<Paper> papers, Segment segment) {
    /** What the segment knows of the answer to each query. */
    ImmutableList<Bounds> bounds(List<Query> queries) {
        Clauses clauses = new Clauses(segment, papers);
        ImmutableList.Builder<Bounds> bounds = ImmutableList.builder();
        for (Query query : queries) {
            bounds.add(query.accept(clauses));
        }
        return bounds.build();
    }
}
