package io.github.offprint.match;

import com.google.common.collect.ImmutableList;

/** What two names of authors are to each other. */
enum NameComparison {
    /** Family name and first given name agree in full. */
    FULL,
    /** An initial stands for a given name, or one has no given name. */
    INITIAL,
    /** With a slip: a typo, a short form, given and family name exchanged, a part left out. */
    CLOSE,
    /** Two people. */
    DIFFERENT;

    private static final int MIN_FOR_TYPO = 4;
    private static final int MIN_START = 3;
    private static final int MIN_END = 4;

    static NameComparison of(Name one, Name other) {
        if (Letters.agree(one.family(), other.family())) {
            return given(one.given(), other.given());
        }
        if (isSwapped(one, other) || isSwapped(other, one)) {
            return CLOSE;
        }
        boolean close =
                isCloseFamily(one.family(), other.family()) || isPartLeftOut(one, other) || isPartLeftOut(other, one);
        return close
                        && !one.given().isEmpty()
                        && !other.given().isEmpty()
                        && given(one.given(), other.given()) != DIFFERENT
                ? CLOSE
                : DIFFERENT;
    }

    private static boolean isCloseFamily(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < MIN_FOR_TYPO) {
            return false;
        }
        return Letters.oneEdit(one, other) || (shorter >= MIN_END && (one.endsWith(other) || other.endsWith(one)));
    }

    /** {@code Su Hong} and {@code Hong Su}. */
    private static boolean isSwapped(Name one, Name other) {
        return !one.given().isEmpty()
                && !other.given().isEmpty()
                && one.family().equals(String.join("", other.given()))
                && other.family().equals(String.join("", one.given()));
    }

    /** {@code Fernando Berzal Galiano} and {@code Fernando Berzal}: the family name of the one is the last given name of the other. */
    private static boolean isPartLeftOut(Name longer, Name shorter) {
        int given = longer.given().size();
        return given > 1
                && shorter.family().length() >= MIN_END
                && Letters.agree(longer.given().get(given - 1), shorter.family());
    }

    private static NameComparison given(ImmutableList<String> one, ImmutableList<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return INITIAL;
        }
        NameComparison first = word(one.get(0), other.get(0));
        if (first == DIFFERENT) {
            return isFurther(one, other) || isRunTogether(one, other) ? CLOSE : DIFFERENT;
        }
        boolean middles = one.size() > 1 && other.size() > 1;
        if (middles && word(one.get(1), other.get(1)) == DIFFERENT && !isRunTogether(one, other)) {
            // Two given names out of order, or one more between them, are no other person's.
            return isIn(one.get(1), other) || isIn(other.get(1), one) ? first : DIFFERENT;
        }
        return first;
    }

    private static boolean isIn(String name, ImmutableList<String> given) {
        return given.stream().anyMatch(word -> word(name, word) != DIFFERENT);
    }

    /** {@code A. Prasad Sistla} and {@code Prasad Sistla}. */
    private static boolean isFurther(ImmutableList<String> one, ImmutableList<String> other) {
        return one.size() > 1 && isSame(one.get(1), other.get(0))
                || other.size() > 1 && isSame(one.get(0), other.get(1));
    }

    private static boolean isSame(String one, String other) {
        NameComparison said = word(one, other);
        return said == FULL || said == CLOSE;
    }

    /** {@code Kian Lee} and {@code Kianlee}; also the initials of either. */
    private static boolean isRunTogether(ImmutableList<String> one, ImmutableList<String> other) {
        return String.join("", one).equals(String.join("", other));
    }

    private static NameComparison word(String one, String other) {
        if (Letters.agree(one, other)) {
            return one.length() == 1 ? INITIAL : FULL;
        }
        int shorter = Math.min(one.length(), other.length());
        int start = Letters.commonStart(one, other);
        if (shorter == 1) {
            return start == 1 ? INITIAL : DIFFERENT;
        }
        boolean close = start == shorter && shorter >= MIN_START
                || shorter >= MIN_FOR_TYPO && Letters.oneEdit(one, other)
                || Nicknames.agree(one, other);
        return close ? CLOSE : DIFFERENT;
    }
}
