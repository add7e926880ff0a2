package io.github.offprint.match;

import com.google.common.collect.ImmutableList;

/** What the authors of two papers are to each other; their order does not count, for many lists are sorted. */
enum AuthorsComparison {
    /** One of the two does not say. */
    MISSING,
    /** Three or more, one by one the same. */
    SAME_MANY,
    /** Two, one by one the same. */
    SAME_TWO,
    /** One, the same. */
    SAME_ONE,
    /** All of the shorter list are in the longer one, two or more. */
    SHORTENED,
    /** The only author of the one is among those of the other. */
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
        int shorter = Math.min(one.size(), other.size());
        int longer = Math.max(one.size(), other.size());
        if (shorter == 0) {
            return MISSING;
        }
        int matched = matched(head(one), head(other));
        int counted = Math.min(shorter, MAX_NAMES);
        if (matched == counted) {
            return shorter == longer ? same(longer) : shorter == 1 ? ONE_OF_THEM : SHORTENED;
        }
        return matched == 0 ? DIFFERENT : 2 * matched >= counted ? MOST : FEW;
    }

    private static AuthorsComparison same(int authors) {
        return authors == 1 ? SAME_ONE : authors == 2 ? SAME_TWO : SAME_MANY;
    }

    private static ImmutableList<Name> head(ImmutableList<Name> names) {
        return names.size() <= MAX_NAMES ? names : names.subList(0, MAX_NAMES);
    }

    /** How many names have a partner: first those that agree well, then those that agree with a slip. */
    private static int matched(ImmutableList<Name> one, ImmutableList<Name> other) {
        boolean[] left = new boolean[one.size()];
        boolean[] right = new boolean[other.size()];
        return pair(one, other, left, right, NameComparison.FULL)
                + pair(one, other, left, right, NameComparison.INITIAL)
                + pair(one, other, left, right, NameComparison.CLOSE);
    }

    private static int pair(
            ImmutableList<Name> one, ImmutableList<Name> other, boolean[] left, boolean[] right, NameComparison worst) {
        int pairs = 0;
        for (int i = 0; i < left.length; i++) {
            int partner = left[i] ? -1 : partner(one.get(i), other, right, worst);
            if (partner >= 0) {
                left[i] = true;
                right[partner] = true;
                pairs++;
            }
        }
        return pairs;
    }

    private static int partner(Name name, ImmutableList<Name> others, boolean[] taken, NameComparison worst) {
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && NameComparison.of(name, others.get(j)).compareTo(worst) <= 0) {
                return j;
            }
        }
        return -1;
    }
}
