package io.github.offprint.match;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClusteringLawsTest {
    private static final MatchRule RULE = MatchRule.standard();

    private static Clustering cluster(List<Paper> papers, Decisions decisions) {
        return Clustering.of(papers, RULE, decisions);
    }

    @Property(tries = 300)
    void everyPaperIsInExactlyOneGroup(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Clustering clustering = cluster(papers, decisions(papers, random));
        List<Integer> members = new ArrayList<>();
        int last = -1;
        for (Group group : clustering.groups()) {
            assertThat(group.members().asList()).isNotEmpty().isSorted();
            assertThat(group.members().get(0)).isGreaterThan(last);
            last = group.members().get(0);
            group.members()
                    .forEach(member -> assertThat(clustering.groupOf(member)).isSameAs(group));
            members.addAll(group.members().asList());
        }
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, papers.size()).boxed().collect(toList()));
    }

    @Property(tries = 300)
    void thePairsOfAGroupHoldItTogether(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        for (Group group : cluster(papers, decisions(papers, random)).groups()) {
            assertThat(group.pairs()).hasSize(group.members().length() - 1);
            List<Integer> reached = new ArrayList<>(List.of(group.members().get(0)));
            for (int i = 0; i < reached.size(); i++) {
                for (Pair pair : group.pairs()) {
                    assertThat(pair.comparison().verdict()).isEqualTo(Verdict.SAME);
                    assertThat(pair.first()).isLessThan(pair.second());
                    reach(pair, reached.get(i), reached);
                }
            }
            assertThat(reached)
                    .containsExactlyInAnyOrderElementsOf(group.members().asList());
        }
    }

    private static void reach(Pair pair, int from, List<Integer> reached) {
        if (pair.first() == from && !reached.contains(pair.second())) {
            reached.add(pair.second());
        } else if (pair.second() == from && !reached.contains(pair.first())) {
            reached.add(pair.first());
        }
    }

    @Property(tries = 500)
    void theOrderInWhichPapersComeDoesNotCount(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions decisions = decisions(papers, random);
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, random);
        Clustering one = cluster(papers, decisions);
        Clustering other = cluster(shuffled, decisions);
        assertThat(groups(other, shuffled)).isEqualTo(groups(one, papers));
        assertThat(pairs(other.related(), shuffled)).isEqualTo(pairs(one.related(), papers));
        assertThat(pairs(other.unsure(), shuffled)).isEqualTo(pairs(one.unsure(), papers));
        assertThat(pairs(other.keptApart(), shuffled)).isEqualTo(pairs(one.keptApart(), papers));
        assertThat(other.comparisons()).isEqualTo(one.comparisons());
        assertThat(other.crowdedBlocks()).isEqualTo(one.crowdedBlocks());
    }

    /** The keys of the papers of each group. */
    private static Multiset<Multiset<PaperKey>> groups(Clustering clustering, List<Paper> papers) {
        return clustering.groups().stream()
                .map(group -> keys(group.members().asList(), papers))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Multiset<Multiset<PaperKey>> pairs(List<Pair> pairs, List<Paper> papers) {
        return pairs.stream()
                .map(pair -> keys(List.of(pair.first(), pair.second()), papers))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Multiset<PaperKey> keys(List<Integer> positions, List<Paper> papers) {
        return positions.stream().map(papers::get).map(PaperKey::of).collect(ImmutableMultiset.toImmutableMultiset());
    }

    @Property(tries = 300)
    void growingPieceByPieceIsTheSameAsAllAtOnce(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions decisions = decisions(papers, random);
        int first = random.nextInt(papers.size() + 1);
        int second = first + random.nextInt(papers.size() - first + 1);
        Clustering grown = cluster(papers.subList(0, first), decisions)
                .plus(papers.subList(first, second))
                .plus(papers.subList(second, papers.size()));
        requireEqual(grown, cluster(papers, decisions));
        assertThat(grown.plus(List.of()).comparedNow()).isZero();
    }

    @Property(tries = 300)
    void decidingLaterIsTheSameAsDecidingBefore(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions decisions = decisions(papers, random);
        Clustering before = cluster(papers, decisions(papers, random));
        requireEqual(before.deciding(decisions), cluster(papers, decisions));
        assertThat(before.deciding(before.decisions()).comparedNow()).isZero();
        assertThat(before.deciding(decisions).decisions()).isEqualTo(decisions);
    }

    private static void requireEqual(Clustering one, Clustering other) {
        assertThat(one.groups()).isEqualTo(other.groups());
        assertThat(one.related()).isEqualTo(other.related());
        assertThat(one.unsure()).isEqualTo(other.unsure());
        assertThat(one.keptApart()).isEqualTo(other.keptApart());
        assertThat(one.comparisons()).isEqualTo(other.comparisons());
        assertThat(one.crowdedBlocks()).isEqualTo(other.crowdedBlocks());
    }

    @Property(tries = 300)
    void whatPeopleKeepApartIsNeverTogether(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions decisions = decisions(papers, random);
        Clustering clustering = cluster(papers, decisions);
        forEachPair(papers, (first, second) -> {
            if (decisions.find(papers.get(first), papers.get(second)).equals(Optional.of(Verdict.DISTINCT))) {
                assertThat(clustering.groupOf(first)).isNotSameAs(clustering.groupOf(second));
            }
        });
    }

    @Property(tries = 300)
    void whatPeopleSayIsTheSameIsTogetherWhateverSpeaksAgainstIt(
            @ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions same = Decisions.of(decisions(papers, random).list().stream()
                .filter(decision -> decision.verdict() == Verdict.SAME)
                .toList());
        Clustering clustering = cluster(papers, same);
        forEachPair(papers, (first, second) -> {
            if (same.find(papers.get(first), papers.get(second)).isPresent()) {
                assertThat(clustering.groupOf(first)).isSameAs(clustering.groupOf(second));
            }
        });
    }

    @Property(tries = 300)
    void aContradictionOfPeopleIsReported(@ForAll("listings") List<Paper> papers, @ForAll Random random) {
        Decisions decisions = decisions(papers, random);
        Clustering clustering = cluster(papers, decisions);
        Multiset<Multiset<PaperKey>> reported = pairs(clustering.keptApart(), papers);
        forEachPair(papers, (first, second) -> {
            boolean same = decisions.find(papers.get(first), papers.get(second)).equals(Optional.of(Verdict.SAME));
            boolean twins = PaperKey.of(papers.get(first)).equals(PaperKey.of(papers.get(second)));
            boolean divided = decisions
                            .find(papers.get(first), papers.get(first))
                            .isPresent()
                    || decisions.find(papers.get(second), papers.get(second)).isPresent();
            if (same && !twins && !divided && !clustering.groupOf(first).equals(clustering.groupOf(second))) {
                assertThat(reported).contains(keys(List.of(first, second), papers));
            }
        });
    }

    @Property(tries = 300)
    void nobodyInAGroupSpeaksAgainstAnother(@ForAll("listings") List<Paper> papers) {
        Clustering clustering = cluster(papers, Decisions.none());
        forEachPair(papers, (first, second) -> {
            if (clustering.groupOf(first).equals(clustering.groupOf(second))) {
                Comparison comparison = RULE.compare(papers.get(first), papers.get(second));
                assertThat(comparison.verdict()).isNotEqualTo(Verdict.RELATED);
                assertThat(Judgement.of(comparison).forbids())
                        .as(comparison.because())
                        .isFalse();
            }
        });
    }

    @Property(tries = 300)
    void pinningWhatTheRuleJoinedChangesNothing(@ForAll("listings") List<Paper> papers) {
        Clustering clustering = cluster(papers, Decisions.none());
        Decisions pins = Decisions.none();
        for (Group group : clustering.groups()) {
            for (Pair pair : group.pairs()) {
                pins = pins.same(papers.get(pair.first()), papers.get(pair.second()));
            }
        }
        assertThat(groups(clustering.deciding(pins), papers)).isEqualTo(groups(clustering, papers));
    }

    @Property(tries = 300)
    void aListingThatIsReadTwiceAddsNoGroup(@ForAll("listings") List<Paper> papers) {
        Clustering once = cluster(papers, Decisions.none());
        Clustering twice = once.plus(papers);
        for (int position = 0; position < papers.size(); position++) {
            boolean same =
                    RULE.compare(papers.get(position), papers.get(position)).verdict() == Verdict.SAME;
            if (same) {
                assertThat(twice.groupOf(position + papers.size())).isSameAs(twice.groupOf(position));
            } else {
                assertThat(twice.groupOf(position + papers.size()).members().length())
                        .isEqualTo(1);
            }
        }
        assertThat(twice.comparedNow()).isZero();
    }

    @Property(tries = 100)
    void anyPapersAreGrouped(@ForAll List<Paper> papers) {
        Clustering clustering = cluster(papers, Decisions.none());
        assertThat(clustering.groups().stream()
                        .mapToInt(group -> group.members().length())
                        .sum())
                .isEqualTo(papers.size());
    }

    /** Some of the papers are the same and some distinct, by lot; often a contradiction. */
    private static Decisions decisions(List<Paper> papers, Random random) {
        Decisions decisions = Decisions.none();
        for (int left = papers.isEmpty() ? 0 : random.nextInt(5); left > 0; left--) {
            Paper one = papers.get(random.nextInt(papers.size()));
            Paper other = papers.get(random.nextInt(papers.size()));
            decisions = random.nextBoolean() ? decisions.same(one, other) : decisions.distinct(one, other);
        }
        return decisions;
    }

    /** Takes two positions. */
    private interface PositionsConsumer {
        void accept(int first, int second);
    }

    private static void forEachPair(List<Paper> papers, PositionsConsumer pairs) {
        for (int second = 0; second < papers.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.accept(first, second);
            }
        }
    }

    @Provide
    Arbitrary<List<Paper>> listings() {
        return SmallWorld.listings(14);
    }
}
