package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;

/**
 * One paper made of several, and how it came about.
 *
 * @param paper the one paper
 * @param members the papers it is made of, as they were
 * @param origins for each field that the paper has, the positions of the members whose value it is or that gave a part of it, in
 *     ascending order
 * @param conflicts where the members contradict each other, in the order of the fields
 */
public record Merged(
        Paper paper,
        ImmutableList<Paper> members,
        ImmutableMap<PaperField, ImmutableIntArray> origins,
        ImmutableList<Conflict> conflicts) {
    /** The positions of the members whose value the paper has in a field; none when the paper says nothing in it. */
    public ImmutableIntArray originsOf(PaperField field) {
        return origins.getOrDefault(field, ImmutableIntArray.of());
    }
}
