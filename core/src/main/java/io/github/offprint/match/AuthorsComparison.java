package io.github.offprint.match;

import com.google.common.collect.ImmutableList;

/** What the authors of two papers are to each other; their order does not count, for many lists are sorted. */
enum AuthorsComparison {
    /** One of the two does not say, or names a group where the other names people. */
    MISSING,
    /** Three or more, one by one the same. */
    SAME_MANY,
    /** Two, one by one the same. */
    SAME_TWO,
    /** One, the same. */
    SAME_ONE,
    /** All of the shorter list are in the longer one, two or more. */
    SHORTENED,
    /** The only author of the one is the first of the other. */
    FIRST_OF_THEM,
    /** The only author of the one is in the other, behind others. */
    ONE_OF_THEM,
    /** At least half of the shorter list are in the other, not all. */
    MOST,
    /** Some are in both. */
    FEW,
    /** None is in both. */
    DIFFERENT;

    /** Of longer lists the first names count, so that the work for each pair stays bounded. */
    private static final int MAX_NAMES = 60;

    static AuthorsComparison of(ImmutableList<Name> one, ImmutableList<Name> other) {
        if (one.isEmpty() || other.isEmpty() || areGroups(one) != areGroups(other)) {
            return MISSING;
        }
        boolean first = one.size() <= other.size();
        ImmutableList<Name> shorter = first ? one : other;
        ImmutableList<Name> longer = first ? other : one;
        return shorter.size() == 1 ? only(shorter.get(0), longer) : lists(shorter, longer);
    }

    private static boolean areGroups(ImmutableList<Name> names) {
        return names.stream().allMatch(Name::group);
    }

    private static AuthorsComparison only(Name name, ImmutableList<Name> longer) {
        for (int i = 0; i < longer.size(); i++) {
            if (NameComparison.of(name, longer.get(i)) != NameComparison.DIFFERENT) {
                return longer.size() == 1 ? SAME_ONE : i == 0 ? FIRST_OF_THEM : ONE_OF_THEM;
            }
        }
        return DIFFERENT;
    }

    private static AuthorsComparison lists(ImmutableList<Name> shorter, ImmutableList<Name> longer) {
        int counted = Math.min(shorter.size(), MAX_NAMES);
        int matched = matched(head(shorter), head(longer), counted);
        if (matched == counted) {
            return shorter.size() < longer.size() ? SHORTENED : counted == 2 ? SAME_TWO : SAME_MANY;
        }
        return matched == 0 ? DIFFERENT : 2 * matched >= counted ? MOST : FEW;
    }

    /** Lists of one length are aligned from both sides where a name is left, so that the order of the two does not count. */
    private static int matched(ImmutableList<Name> one, ImmutableList<Name> other, int counted) {
        int matched = NameAlignment.matched(one, other);
        boolean settled = matched == counted || one.size() != other.size();
        return settled ? matched : Math.max(matched, NameAlignment.matched(other, one));
    }

    private static ImmutableList<Name> head(ImmutableList<Name> names) {
        return names.size() <= MAX_NAMES ? names : names.subList(0, MAX_NAMES);
    }
}
