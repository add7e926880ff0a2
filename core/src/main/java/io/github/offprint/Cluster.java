package io.github.offprint;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.offprint.match.MergePolicy;
import io.github.offprint.match.Merged;
import io.github.offprint.model.Paper;
import java.util.function.Supplier;

/**
 * One paper and all the places where it is listed. A paper that was found once is a cluster of one. Immutable and thread-safe; the
 * members are merged when that is first asked for.
 */
public final class Cluster {
    private final ImmutableList<ListedPaper> members;
    private final ImmutableList<MatchedPair> pairs;
    private final Supplier<Merged> merged;

    Cluster(ImmutableList<ListedPaper> members, ImmutableList<MatchedPair> pairs, MergePolicy policy) {
        this.members = members;
        this.pairs = pairs;
        this.merged = Suppliers.memoize(
                () -> policy.merge(members.stream().map(ListedPaper::paper).toList()));
    }

    /** The papers as their listings have them, in the order of the listings; at least one. */
    public ImmutableList<ListedPaper> members() {
        return members;
    }

    /** The member that stands first. */
    public ListedPaper first() {
        return members.get(0);
    }

    /** How many members there are. */
    public int size() {
        return members.size();
    }

    /** The comparisons that joined the members, one less than there are members. */
    public ImmutableList<MatchedPair> pairs() {
        return pairs;
    }

    /** The one paper that the members make, with where each field comes from and where they contradict each other. */
    public Merged merged() {
        return merged.get();
    }

    /** The one paper that the members make; of a cluster of one, the member itself. */
    public Paper paper() {
        return members.size() == 1 ? first().paper() : merged().paper();
    }

    /** Why the members are the same paper, for a person to read: a line for each comparison; of a cluster of one, its place. */
    public String because() {
        return pairs.isEmpty()
                ? first() + " alone"
                : pairs.stream().map(MatchedPair::because).collect(joining("\n"));
    }

    /** Gives the title of the first member and the places of all. */
    @Override
    public String toString() {
        return first().paper() + members.toString();
    }
}
