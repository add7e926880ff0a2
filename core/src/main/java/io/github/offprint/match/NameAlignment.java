package io.github.offprint.match;

import com.google.common.collect.ImmutableList;

/** Finds for each name of one list its partner in another one. */
final class NameAlignment {
    private final ImmutableList<Name> one;
    private final ImmutableList<Name> other;
    private final boolean[] paired;
    private final boolean[] taken;

    private NameAlignment(ImmutableList<Name> one, ImmutableList<Name> other) {
        this.one = one;
        this.other = other;
        this.paired = new boolean[one.size()];
        this.taken = new boolean[other.size()];
    }

    /** How many names have a partner: those that agree well find theirs before those that agree with a slip. */
    static int matched(ImmutableList<Name> one, ImmutableList<Name> other) {
        NameAlignment alignment = new NameAlignment(one, other);
        int well = alignment.pair(NameComparison.INITIAL);
        return well == one.size() ? well : well + alignment.pair(NameComparison.CLOSE);
    }

    private int pair(NameComparison worst) {
        int pairs = 0;
        for (int i = 0; i < paired.length; i++) {
            int partner = paired[i] ? -1 : partner(one.get(i), i, worst);
            if (partner >= 0) {
                paired[i] = true;
                taken[partner] = true;
                pairs++;
            }
        }
        return pairs;
    }

    /** Looks first at the same place, for most lists are in one order. */
    private int partner(Name name, int place, NameComparison worst) {
        for (int i = 0; i < taken.length; i++) {
            int at = (place + i) % taken.length;
            if (!taken[at] && NameComparison.of(name, other.get(at)).compareTo(worst) <= 0) {
                return at;
            }
        }
        return -1;
    }
}
