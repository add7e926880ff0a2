package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Papers that no comparison tells apart. They are the same if a paper like them is the same as itself, which two prefaces without a
 * year are not.
 *
 * @param comparisons for each content that several papers have, what these are to each other
 */
record Twins(ImmutableMap<Integer, Comparison> comparisons) {
    static Twins of(Contents contents, MatchRule rule, Decisions decisions, Joining joining) {
        ImmutableMap.Builder<Integer, Comparison> comparisons = ImmutableMap.builder();
        for (int number = 0; number < contents.size(); number++) {
            Content content = contents.get(number);
            if (content.hasTwins()) {
                Comparison byRule = rule.compare(content.profile(), content.profile());
                boolean joined = joining.isJoinedByPeople(number);
                comparisons.put(
                        number,
                        decisions
                                .find(content.key(), content.key())
                                .map(Decisions::decided)
                                .orElse(joined ? Decisions.decided(Verdict.SAME) : byRule));
            }
        }
        return new Twins(comparisons.buildOrThrow());
    }

    /** Whether all papers that have the content are the same. */
    boolean areSame(int content) {
        Comparison comparison = comparisons.get(content);
        return comparison == null || comparison.verdict() == Verdict.SAME;
    }

    /** The first paper of each content beside each of the others, where their verdict is the given one. */
    ImmutableList<Pair> pairs(Contents contents, Verdict verdict) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        comparisons.forEach((number, comparison) -> {
            if (comparison.verdict() == verdict) {
                Content content = contents.get(number);
                content.positions()
                        .subArray(1, content.positions().length())
                        .forEach(position -> pairs.add(new Pair(content.first(), position, comparison)));
            }
        });
        return pairs.build();
    }
}
