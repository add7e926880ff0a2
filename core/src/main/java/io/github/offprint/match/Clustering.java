package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * All papers, put into groups of the same paper. Papers are named by their positions. Immutable and thread-safe.
 *
 * <p>The papers that are alone and those that are together do not depend on the order in which they come. A pair is compared when its
 * two have something in common: an identifier, the start or the end of the title, the title without its subtitle, all of its words
 * but one, the first letters of its words, the first author, or all authors; so the number of comparisons is near-linear in the number
 * of papers. The strongest pairs are joined first; two groups are joined only when nothing speaks against it that no weight makes up
 * for, such as conflicting identifiers or one being a version of the other, among all members of groups of up to
 * {@value Partition#REPRESENTATIVES}, and among so many of larger ones. So the groups are an equivalence, though "looks the same" is
 * none; what they leave out stands in {@link #keptApart()}.
 *
 * <p>What people decided always wins: papers that were said to be the same are joined first, whatever speaks against it, and papers
 * that were said to be distinct never end in one group, also where others would join them. Where decisions contradict each other,
 * those that keep apart win, and the others stand in {@link #keptApart()}.
 */
public final class Clustering {
    private final Contents contents;
    private final MatchRule rule;
    private final Decisions decisions;
    private final PairTable<Judgement> judged;
    private final ImmutableList<Group> groups;
    private final ImmutableIntArray groupNumbers;
    private final ImmutableList<Pair> related;
    private final ImmutableList<Pair> unsure;
    private final ImmutableList<Pair> keptApart;
    private final int comparedNow;
    private final int crowdedBlocks;
    private final int twins;

    private Clustering(Contents contents, MatchRule rule, Decisions decisions, PairTable<Judgement> before) {
        this.contents = contents;
        this.rule = rule;
        this.decisions = decisions;
        Judge judge = new Judge(contents, rule, before);
        this.crowdedBlocks = Blocks.pairs(contents, judge::judge);
        Joining joining = new Joining(contents, judge);
        joining.joinDecided(decisions);
        joining.joinSame(sameOf(contents, judge.judged()));
        Twins alike = Twins.of(contents, rule, decisions, joining);
        Grouping grouping = new Grouping(contents, joining, alike);
        this.judged = judge.judged();
        this.groups = grouping.groups();
        this.groupNumbers = grouping.numbers();
        this.related = grouping.apart(Verdict.RELATED, judged);
        this.unsure = grouping.apart(Verdict.UNSURE, judged);
        this.keptApart = Grouping.sorted(
                joining.keptApart().stream().map(edge -> edge.pair(contents)).toList());
        this.comparedNow = judge.compared();
        this.twins = alike.comparisons().size();
    }

    private static List<Edge> sameOf(Contents contents, PairTable<Judgement> judged) {
        List<Edge> edges = new ArrayList<>();
        judged.forEach((first, second, judgement) -> judgement
                .as(Verdict.SAME)
                .ifPresent(comparison -> edges.add(Edge.of(contents, first, second, comparison))));
        return edges;
    }

    /** Puts papers into groups. */
    public static Clustering of(List<Paper> papers, MatchRule rule, Decisions decisions) {
        return new Clustering(Contents.NONE.plus(papers), rule, decisions, new PairTable<>());
    }

    /**
     * What {@link #of} gives for these papers and more behind them. Only pairs with a new paper are compared; finding the pairs costs time
     * linear in all papers.
     */
    public Clustering plus(List<Paper> more) {
        return new Clustering(contents.plus(more), rule, decisions, judged);
    }

    /** What {@link #of} gives for these papers and other decisions. No pair is compared again. */
    public Clustering deciding(Decisions others) {
        return new Clustering(contents, rule, others, judged);
    }

    /** What people decided, as it was given. */
    public Decisions decisions() {
        return decisions;
    }

    /** Every paper is in exactly one group; in the order of their first members. */
    public ImmutableList<Group> groups() {
        return groups;
    }

    /**
     * The group that a paper is in.
     *
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public Group groupOf(int position) {
        return groups.get(groupNumbers.get(position));
    }

    /** The pairs of different groups that are versions of one work, in the order of positions. */
    public ImmutableList<Pair> related() {
        return related;
    }

    /** The pairs of different groups that a person has to look at, in the order of positions. */
    public ImmutableList<Pair> unsure() {
        return unsure;
    }

    /**
     * The pairs that look the same, or were said to be, and are in different groups all the same, for another member of their groups
     * speaks against it; in the order of positions.
     */
    public ImmutableList<Pair> keptApart() {
        return keptApart;
    }

    /**
     * How many pairs were compared, here or before papers and decisions were added. Papers that no comparison tells apart count as one
     * paper, with one comparison among themselves.
     */
    public long comparisons() {
        return (long) judged.size() + twins;
    }

    /**
     * How many sets of papers with something in common were so large that each of their papers was compared with a few neighbors only
     * and not with all.
     */
    public int crowdedBlocks() {
        return crowdedBlocks;
    }

    /** How many pairs were compared that were not compared before. */
    int comparedNow() {
        return comparedNow;
    }
}
