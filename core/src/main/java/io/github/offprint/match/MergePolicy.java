package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import java.util.List;

/** How one paper is made of several that are the same. Immutable and thread-safe. */
public final class MergePolicy {
    private static final MergePolicy STANDARD = new MergePolicy();

    private MergePolicy() {}

    /** The policy that needs no setting. */
    public static MergePolicy standard() {
        return STANDARD;
    }

    /**
     * Makes one paper.
     *
     * @throws IllegalArgumentException when there is none to make it of
     */
    public Merged merge(List<Paper> members) {
        return new Merged(members.get(0), ImmutableList.copyOf(members));
    }
}
