package io.github.offprint;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.match.Clustering;
import io.github.offprint.match.Comparison;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.Evidence;
import io.github.offprint.match.Group;
import io.github.offprint.match.MatchRule;
import io.github.offprint.match.Pair;
import io.github.offprint.match.PaperKey;
import io.github.offprint.match.Verdict;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Groups joined along their related pairs, the surest first. Two groups stay apart when something speaks against a member of one
 * and a member of the other being one work, by a decision or by the rule: a preprint that is related to two publications with two DOIs
 * does not make them one.
 */
final class JoinedVersions {
    /** The most members of a group that the rule compares with those of another: the first ones by their keys, in any order of papers. */
    private static final int REPRESENTATIVES = 32;

    private final ImmutableList<Paper> papers;
    private final MatchRule rule;
    private final Decisions decisions;
    /** The keys of the papers that were asked for. */
    private final Map<Integer, PaperKey> keys = new HashMap<>();
    /** From each position to the group it is in by now. */
    private final Map<Integer, Joined> groups = new LinkedHashMap<>();

    /** A group that grows; each is equal to itself alone. */
    private static final class Joined {
        final List<Integer> members;
        final List<Pair> pairs;

        Joined(Group group) {
            this.members = new ArrayList<>(group.members().asList());
            this.pairs = new ArrayList<>(group.pairs());
        }

        void addAll(Joined other, Pair pair) {
            members.addAll(other.members);
            pairs.addAll(other.pairs);
            pairs.add(pair);
        }
    }

    private JoinedVersions(ImmutableList<Paper> papers, MatchRule rule, Decisions decisions) {
        this.papers = papers;
        this.rule = rule;
        this.decisions = decisions;
    }

    static ImmutableList<Group> of(
            Clustering clustering, ImmutableList<Paper> papers, MatchRule rule, Decisions decisions) {
        JoinedVersions joined = new JoinedVersions(papers, rule, decisions);
        clustering.groups().forEach(joined::add);
        clustering.related().stream()
                .filter(JoinedVersions::areVersions)
                .sorted(Comparator.<Pair>comparingInt(pair -> -pair.comparison().weight())
                        .thenComparing(joined::keys))
                .forEach(joined::join);
        return joined.groups();
    }

    /** An erratum or a retraction is about a paper, and no version of it. */
    private static boolean areVersions(Pair pair) {
        return pair.comparison().reasons().stream().noneMatch(reason -> reason.evidence() == Evidence.NOTICE_IN_ONE);
    }

    /** Tells pairs of one weight apart by what is in the papers, not by their order. */
    private String keys(Pair pair) {
        String first = key(pair.first()).value();
        String second = key(pair.second()).value();
        return first.compareTo(second) <= 0 ? first + second : second + first;
    }

    private PaperKey key(int position) {
        return keys.computeIfAbsent(position, place -> PaperKey.of(papers.get(place)));
    }

    private void add(Group group) {
        Joined joined = new Joined(group);
        joined.members.forEach(member -> groups.put(member, joined));
    }

    private Joined groupOf(int position) {
        Joined group = groups.get(position);
        if (group == null) {
            throw new IllegalStateException("no group has the paper at " + position);
        }
        return group;
    }

    private void join(Pair pair) {
        Joined one = groupOf(pair.first());
        Joined other = groupOf(pair.second());
        if (one.equals(other) || areApart(one, other)) {
            return;
        }
        Joined larger = one.members.size() >= other.members.size() ? one : other;
        Joined smaller = one.members.size() >= other.members.size() ? other : one;
        smaller.members.forEach(member -> groups.put(member, larger));
        larger.addAll(smaller, pair);
    }

    private boolean areApart(Joined one, Joined other) {
        return isAnyPair(one.members, other.members, this::areDecidedApart)
                || isAnyPair(representatives(one), representatives(other), this::isAgainst);
    }

    private static boolean isAnyPair(List<Integer> ones, List<Integer> others, BiPredicate<Integer, Integer> test) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> test.test(one, other)));
    }

    private boolean areDecidedApart(int first, int second) {
        return !decisions.isEmpty() && decisions.find(key(first), key(second)).equals(Optional.of(Verdict.DISTINCT));
    }

    private List<Integer> representatives(Joined group) {
        return group.members.size() <= REPRESENTATIVES
                ? group.members
                : group.members.stream()
                        .sorted(Comparator.comparing(this::key))
                        .limit(REPRESENTATIVES)
                        .toList();
    }

    /** Whether the rule speaks against the two, and no person has said that they are the same. */
    private boolean isAgainst(int first, int second) {
        boolean decided =
                !decisions.isEmpty() && decisions.find(key(first), key(second)).isPresent();
        return !decided && isAgainst(rule.compare(papers.get(first), papers.get(second)));
    }

    /** Whether they are distinct, or something speaks against them that does not speak for two versions, as two DOIs do. */
    private static boolean isAgainst(Comparison comparison) {
        return comparison.verdict() == Verdict.DISTINCT
                || comparison.reasons().stream()
                        .anyMatch(reason -> reason.evidence().limit().compareTo(Verdict.RELATED) > 0);
    }

    private ImmutableList<Group> groups() {
        return groups.values().stream()
                .distinct()
                .map(joined -> new Group(
                        ImmutableIntArray.copyOf(
                                joined.members.stream().sorted().toList()),
                        ImmutableList.copyOf(joined.pairs)))
                .sorted(Comparator.comparingInt(group -> group.members().get(0)))
                .collect(ImmutableList.toImmutableList());
    }
}
