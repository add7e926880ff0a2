package io.github.offprint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Preconditions;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.match.Group;
import io.github.offprint.match.MergePolicy;
import io.github.offprint.match.Pair;
import java.util.List;
import java.util.function.Supplier;

/** The groups of a clustering, which knows all papers by one number, as clusters of papers at their places. */
final class MatchResult {
    private final ImmutableList<MatchedListing> listings;
    /** The number of the first paper of each listing, and behind them the number of all papers. */
    private final ImmutableIntArray starts;

    private final ImmutableList<ListedPaper> papers;
    private final ImmutableList<Cluster> clusters;
    /** From the number of each paper to the place of its cluster. */
    private final ImmutableIntArray clusterOf;

    private final Supplier<Papers> merged;

    private MatchResult(ImmutableList<MatchedListing> listings, List<Group> groups, MergePolicy policy) {
        this.listings = listings;
        this.starts = starts(listings);
        this.papers = papers(listings);
        this.clusters = groups.stream().map(group -> cluster(group, policy)).collect(toImmutableList());
        this.clusterOf = clusterOf(groups, papers.size());
        this.merged =
                Suppliers.memoize(() -> clusters.stream().map(Cluster::paper).collect(Papers.toPapers()));
    }

    static MatchResult of(ImmutableList<MatchedListing> listings, List<Group> groups, MergePolicy policy) {
        return new MatchResult(listings, groups, policy);
    }

    private static ImmutableIntArray starts(ImmutableList<MatchedListing> listings) {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        int start = 0;
        for (MatchedListing listing : listings) {
            starts.add(start);
            start += listing.size();
        }
        return starts.build();
    }

    private static ImmutableList<ListedPaper> papers(ImmutableList<MatchedListing> listings) {
        ImmutableList.Builder<ListedPaper> papers = ImmutableList.builder();
        for (int listing = 0; listing < listings.size(); listing++) {
            for (int position = 0; position < listings.get(listing).size(); position++) {
                papers.add(listings.get(listing).get(listing, position));
            }
        }
        return papers.build();
    }

    private static ImmutableIntArray clusterOf(List<Group> groups, int papers) {
        int[] clusterOf = new int[papers];
        for (int cluster = 0; cluster < groups.size(); cluster++) {
            int place = cluster;
            groups.get(cluster).members().forEach(member -> clusterOf[member] = place);
        }
        return ImmutableIntArray.copyOf(clusterOf);
    }

    private Cluster cluster(Group group, MergePolicy policy) {
        return new Cluster(
                group.members().asList().stream().map(papers::get).collect(toImmutableList()),
                group.pairs().stream().map(this::pair).collect(toImmutableList()),
                policy);
    }

    private MatchedPair pair(Pair pair) {
        return new MatchedPair(papers.get(pair.first()), papers.get(pair.second()), pair.comparison());
    }

    ImmutableList<Cluster> clusters() {
        return clusters;
    }

    Papers merged() {
        return merged.get();
    }

    Cluster clusterOf(int listing, int position) {
        Preconditions.checkElementIndex(listing, listings.size(), "listing");
        Preconditions.checkElementIndex(position, listings.get(listing).size(), "position");
        return clusters.get(clusterOf.get(starts.get(listing) + position));
    }

    /** The pairs whose papers are in different clusters. */
    ImmutableList<MatchedPair> across(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> clusterOf.get(pair.first()) != clusterOf.get(pair.second()))
                .map(this::pair)
                .collect(toImmutableList());
    }
}
