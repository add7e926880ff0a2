package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;

/**
 * A segment in its place in a collection.
 *
 * @param start the position of its first paper in the collection
 * @param papers its papers
 * @param segment what is known of them
 */
record Slice(int start, ImmutableList<Paper> papers, Segment segment) {
    /** What the segment knows of the answer. */
    Bounds bounds(Query query) {
        return query.accept(new Clauses(segment, papers));
    }
}
