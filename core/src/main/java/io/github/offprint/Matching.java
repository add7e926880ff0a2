package io.github.offprint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.offprint.match.Clustering;
import io.github.offprint.match.Decision;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.Group;
import io.github.offprint.match.MatchRule;
import io.github.offprint.match.MergePolicy;
import io.github.offprint.match.PaperKey;
import io.github.offprint.match.Verdict;
import io.github.offprint.model.Paper;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The same papers in several listings, or several times in one: which are the same and why, and one paper made of each.
 *
 * <pre>{@code
 * Matching matching = Matching.of(posters, huggingFace);
 * Papers merged = matching.merged();
 * matching.clusters().forEach(cluster -> log(cluster.because()));
 * }</pre>
 *
 * <p>Nothing is lost: every paper of every listing is in exactly one cluster, with its listing, its place and its content, and {@link
 * #apart} undoes what should not have been joined. What people decide always wins over the rule; {@link
 * io.github.offprint.match.json.DecisionsJson} stores it.
 *
 * <p>Described first, done when a result is first asked for, and once: the same value gives its results again for nothing. Immutable
 * and thread-safe; every method that changes something returns another matching.
 */
public final class Matching {
    private final ImmutableList<MatchedListing> listings;
    private final Settings settings;
    private final Supplier<Clustering> clustering;
    private final Supplier<MatchResult> result;

    private record Settings(MatchRule rule, Decisions decisions, MergePolicy policy, Versions versions) {
        static final Settings STANDARD =
                new Settings(MatchRule.standard(), Decisions.none(), MergePolicy.standard(), Versions.APART);
    }

    private Matching(ImmutableList<MatchedListing> listings, Settings settings, Supplier<Clustering> clustering) {
        this.listings = listings;
        this.settings = settings;
        this.clustering = clustering;
        this.result = Suppliers.memoize(() -> MatchResult.of(listings, groups(), settings.policy));
    }

    private static Matching anew(ImmutableList<MatchedListing> listings, Settings settings) {
        return new Matching(
                listings,
                settings,
                Suppliers.memoize(() -> Clustering.of(papersOf(listings), settings.rule, settings.decisions)));
    }

    /** Matches the papers of these listings with each other, in this order. */
    public static Matching of(Reading... readings) {
        return anew(listed(readings), Settings.STANDARD);
    }

    /** Matches the papers of these listings with each other, in this order; they are named by their number, counted from 1. */
    public static Matching of(Papers... listings) {
        return anew(listed(0, listings), Settings.STANDARD);
    }

    private static ImmutableList<MatchedListing> listed(Reading... readings) {
        return Arrays.stream(readings).map(MatchedListing::of).collect(toImmutableList());
    }

    private static ImmutableList<MatchedListing> listed(int before, Papers... listings) {
        return IntStream.range(0, listings.length)
                .mapToObj(i -> MatchedListing.of(listings[i], before + i + 1))
                .collect(toImmutableList());
    }

    private static ImmutableList<Paper> papersOf(List<MatchedListing> listings) {
        return listings.stream().flatMap(listing -> listing.papers().stream()).collect(toImmutableList());
    }

    /** By another rule. */
    public Matching by(MatchRule rule) {
        return anew(
                listings,
                new Settings(requireNonNull(rule, "rule"), settings.decisions, settings.policy, settings.versions));
    }

    /** With these decisions of people, in the place of those before; no pair that was compared is compared again. */
    public Matching deciding(Decisions decisions) {
        if (settings.decisions.equals(requireNonNull(decisions, "decisions"))) {
            return this;
        }
        return new Matching(
                listings,
                new Settings(settings.rule, decisions, settings.policy, settings.versions),
                Suppliers.memoize(() -> clustering.get().deciding(decisions)));
    }

    /** With another policy of merging. */
    public Matching merging(MergePolicy policy) {
        return new Matching(
                listings,
                new Settings(settings.rule, settings.decisions, requireNonNull(policy, "policy"), settings.versions),
                clustering);
    }

    /** With versions of one work apart, as they are when nothing is said, or together. */
    public Matching versions(Versions versions) {
        return new Matching(
                listings,
                new Settings(settings.rule, settings.decisions, settings.policy, requireNonNull(versions, "versions")),
                clustering);
    }

    /** With more listings behind these; only the new papers are compared. */
    public Matching plus(Reading... more) {
        return plus(listed(more));
    }

    /** With more listings behind these; only the new papers are compared. */
    public Matching plus(Papers... more) {
        return plus(listed(listings.size(), more));
    }

    private Matching plus(ImmutableList<MatchedListing> more) {
        return new Matching(
                ImmutableList.<MatchedListing>builder()
                        .addAll(listings)
                        .addAll(more)
                        .build(),
                settings,
                Suppliers.memoize(() -> clustering.get().plus(papersOf(more))));
    }

    /** With each member of a cluster in a cluster of its own, by decision: undoes what the rule or an earlier decision joined. */
    public Matching apart(Cluster cluster) {
        ImmutableList<PaperKey> keys = cluster.members().stream()
                .map(member -> PaperKey.of(member.paper()))
                .collect(toImmutableList());
        Set<Decision> distinct = new LinkedHashSet<>();
        for (int first = 0; first < keys.size(); first++) {
            for (int second = first + 1; second < keys.size(); second++) {
                distinct.add(new Decision(keys.get(first), keys.get(second), Verdict.DISTINCT));
            }
        }
        return deciding(settings.decisions.and(distinct));
    }

    /** What people decided. */
    public Decisions decisions() {
        return settings.decisions;
    }

    /** The names of the listings in their order. */
    public ImmutableList<String> listings() {
        return listings.stream().map(MatchedListing::source).collect(toImmutableList());
    }

    /** How many papers there are in all listings together; as many as all clusters have members. */
    public int size() {
        return listings.stream().mapToInt(MatchedListing::size).sum();
    }

    /** Every paper is in exactly one cluster; in the order of their first members. */
    public ImmutableList<Cluster> clusters() {
        return result.get().clusters();
    }

    /** One paper of each cluster, in the order of the clusters. */
    public Papers merged() {
        return result.get().merged();
    }

    /**
     * The cluster of the paper at a place.
     *
     * @param listing which of the listings, counted from 0
     * @param position the place among its papers, counted from 0
     * @throws IndexOutOfBoundsException when there is no such place
     */
    public Cluster clusterOf(int listing, int position) {
        return result.get().clusterOf(listing, position);
    }

    /** The pairs in different clusters that are versions of one work. */
    public ImmutableList<MatchedPair> related() {
        return result.get().across(clustering.get().related());
    }

    /** The pairs in different clusters that a person has to look at. */
    public ImmutableList<MatchedPair> unsure() {
        return result.get().across(clustering.get().unsure());
    }

    /** The pairs that look the same and are in different clusters all the same, for another member speaks against it. */
    public ImmutableList<MatchedPair> keptApart() {
        return result.get().across(clustering.get().keptApart());
    }

    /** How many pairs were compared; far fewer than there are, for most have nothing in common. */
    public long comparisons() {
        return clustering.get().comparisons();
    }

    /**
     * How many sets of papers with something in common were so large that each of their papers was compared with a few neighbors only
     * and not with all.
     */
    public int crowdedBlocks() {
        return clustering.get().crowdedBlocks();
    }

    private ImmutableList<Group> groups() {
        return switch (settings.versions) {
            case APART -> clustering.get().groups();
            case TOGETHER -> JoinedVersions.of(clustering.get(), papersOf(listings), settings.rule, settings.decisions);
        };
    }

    /** Gives the listings and the number of papers; matches nothing. */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " paper of " : " papers of ") + listings();
    }
}
