package io.github.offprint.cli;

import io.github.offprint.Cluster;
import io.github.offprint.Matching;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many papers came in and went out. They add up: the papers are as many as all clusters have members.
 *
 * @param papers the papers of all listings together
 * @param listings the listings
 * @param clusters the papers that go out
 * @param bySize how many clusters there are of each size
 * @param unsure the pairs that a person has to look at
 * @param related the pairs that are versions of one work, in different clusters
 * @param keptApart the pairs that look the same and were not joined
 * @param comparisons the pairs that were compared
 */
record MatchCounts(
        int papers,
        int listings,
        int clusters,
        Map<Integer, Long> bySize,
        int unsure,
        int related,
        int keptApart,
        long comparisons) {
    static MatchCounts of(Matching matching) {
        Map<Integer, Long> bySize = new TreeMap<>();
        for (Cluster cluster : matching.clusters()) {
            bySize.merge(cluster.size(), 1L, Long::sum);
        }
        return new MatchCounts(
                matching.size(),
                matching.listings().size(),
                matching.clusters().size(),
                bySize,
                matching.unsure().size(),
                matching.related().size(),
                matching.keptApart().size(),
                matching.comparisons());
    }

    /** Gives the counts in one line for a person. */
    @Override
    public String toString() {
        long once = bySize.getOrDefault(1, 0L);
        return counted(papers, "paper") + " in " + counted(listings, "listing") + " are " + counted(clusters, "paper")
                + ": " + once + " found once, " + (clusters - once) + " found several times; "
                + counted(unsure, "pair") + " unsure, " + related + " related, " + keptApart + " kept apart; "
                + counted(comparisons, "comparison");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
