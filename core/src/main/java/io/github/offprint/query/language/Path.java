package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;

/**
 * A field and what of it: {@code author.first.affiliation}.
 *
 * @param name the name as written; {@code extra:} and the key for an extra
 * @param steps what stands behind the points
 * @param start where the path starts in the query
 */
record Path(String name, ImmutableList<Step> steps, int start) {
    /**
     * A word behind a point.
     *
     * @param word the word as written
     * @param start where it starts in the query
     */
    record Step(String word, int start) {}

    /** The path of a synonym, with the steps of this one behind its own. */
    Path expanded(String synonym) {
        int point = synonym.indexOf('.');
        if (point < 0) {
            return new Path(synonym, steps, start);
        }
        ImmutableList<Step> all = ImmutableList.<Step>builder()
                .add(new Step(synonym.substring(point + 1), start))
                .addAll(steps)
                .build();
        return new Path(synonym.substring(0, point), all, start);
    }
}
