package io.github.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * Where given and family name stand in a printed name, in one number: four places of eight bits each. Nearly all names are no
 * more than that, and a place costs nothing where two strings would cost a hundred bytes for each of millions of authors.
 */
final class NameCut {
    /** No cut: not tried yet, or not possible. A cut never is zero, since a family name has an end. */
    static final int NONE = 0;

    private static final int BITS = 8;
    private static final int MAX = (1 << BITS) - 1;

    private NameCut() {}

    /** The cut that gives these parts back; none where there are others, or where they are not in the printed form as they are. */
    static int of(String printed, NameParts parts) {
        boolean plain = parts.family() != null
                && parts.particle() == null
                && parts.suffix() == null
                && parts.nickname() == null
                && printed.length() <= MAX;
        return plain ? of(printed, parts.given(), parts.family()) : NONE;
    }

    private static int of(String printed, @Nullable String given, @Nullable String family) {
        int givenPlace = place(printed, given);
        int familyPlace = place(printed, family);
        return givenPlace < 0 || familyPlace < 0 ? NONE : givenPlace << 2 * BITS | familyPlace;
    }

    /** Start and end side by side; zero for an absent part, -1 for one that is not there. */
    private static int place(String printed, @Nullable String part) {
        if (part == null) {
            return 0;
        }
        int start = printed.indexOf(part);
        return start < 0 ? -1 : start << BITS | start + part.length();
    }

    static NameParts apply(int cut, String printed) {
        return new NameParts(part(cut >>> 2 * BITS, printed), null, part(cut, printed), null, null);
    }

    private static @Nullable String part(int place, String printed) {
        int end = place & MAX;
        return end == 0 ? null : printed.substring(place >>> BITS & MAX, end);
    }
}
