package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.EditDistance;

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
    private static final int MAX_INITIALS = 3;
    /** From here on two letters of a given name may be wrong, if the family name is right. */
    private static final int MIN_FOR_TWO = 6;
    /** A short form has so many letters. */
    private static final int MIN_START = 3;
    /** A family name that is a part of another one has so many letters. */
    private static final int MIN_PART = 4;

    static NameComparison of(Name one, Name other) {
        if (one.group() || other.group()) {
            return groups(one, other);
        }
        if (Letters.agree(one.family(), other.family())) {
            return given(one.given(), other.given());
        }
        if (one.given().isEmpty() || other.given().isEmpty() || haveNoPartInCommon(one, other)) {
            return DIFFERENT;
        }
        if (isTurned(one, other)) {
            return CLOSE;
        }
        if (isVancouver(one, other) || isVancouver(other, one)) {
            return INITIAL;
        }
        boolean close =
                isCloseFamily(one.family(), other.family()) || isPartLeftOut(one, other) || isPartLeftOut(other, one);
        return close && given(one.given(), other.given()) != DIFFERENT ? CLOSE : DIFFERENT;
    }

    /** A glance that ends most comparisons: names that agree with a slip share a letter at the start of some part. */
    private static boolean haveNoPartInCommon(Name one, Name other) {
        return !startsLike(one.family(), other)
                && !startsLike(other.family(), one)
                && !one.family().endsWith(other.family())
                && !other.family().endsWith(one.family())
                && !Letters.oneEdit(one.family(), other.family());
    }

    private static boolean startsLike(String part, Name other) {
        if (part.charAt(0) == other.family().charAt(0)) {
            return true;
        }
        for (String given : other.given()) {
            if (Letters.agree(part.charAt(0), given.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static NameComparison groups(Name one, Name other) {
        String first = one.family();
        String second = other.family();
        if (first.equals(second)) {
            return FULL;
        }
        boolean part = Math.min(first.length(), second.length()) >= MIN_PART
                && (first.contains(second) || second.contains(first));
        return one.group() && other.group() && part ? CLOSE : DIFFERENT;
    }

    private static boolean isCloseFamily(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return (shorter >= MIN_FOR_TYPO && Letters.oneEdit(one, other))
                || (shorter >= MIN_PART && (one.endsWith(other) || other.endsWith(one)));
    }

    /** {@code Sheth AP}, the family name first and initials without points, and {@code Amit P. Sheth}. */
    private static boolean isVancouver(Name initials, Name other) {
        return initials.family().length() <= MAX_INITIALS
                && Letters.agree(joined(initials.given()), other.family())
                && initials.family().charAt(0) == other.given().get(0).charAt(0);
    }

    /** {@code Su Hong} and {@code Hong Su}. */
    private static boolean isTurned(Name one, Name other) {
        return one.family().equals(joined(other.given())) && other.family().equals(joined(one.given()));
    }

    /** {@code Fernando Berzal Galiano} and {@code Fernando Berzal}: one's family name is the other's last given name. */
    private static boolean isPartLeftOut(Name longer, Name shorter) {
        int given = longer.given().size();
        return given > 1
                && shorter.family().length() >= MIN_PART
                && Letters.agree(longer.given().get(given - 1), shorter.family());
    }

    private static NameComparison given(ImmutableList<String> one, ImmutableList<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return INITIAL;
        }
        NameComparison first = word(one.get(0), other.get(0));
        if (first == DIFFERENT) {
            if (areInitialsOf(one.get(0), other) || areInitialsOf(other.get(0), one)) {
                return INITIAL;
            }
            boolean further = isIn(one.get(0), other) || isIn(other.get(0), one);
            return further || joined(one).equals(joined(other)) ? CLOSE : DIFFERENT;
        }
        return isMiddleOther(one, other) ? DIFFERENT : first;
    }

    /** {@code ga gibson}, with case lost, and {@code Garth A. Gibson}. */
    private static boolean areInitialsOf(String letters, ImmutableList<String> given) {
        return letters.length() == 2
                && given.size() == 2
                && letters.charAt(0) == given.get(0).charAt(0)
                && letters.charAt(1) == given.get(1).charAt(0);
    }

    /** Both have a middle name, and neither is anywhere in the other name. */
    private static boolean isMiddleOther(ImmutableList<String> one, ImmutableList<String> other) {
        return one.size() > 1
                && other.size() > 1
                && !isIn(one.get(1), other)
                && !isIn(other.get(1), one)
                && !joined(one).equals(joined(other));
    }

    /** {@code Prasad Sistla} and {@code A. Prasad Sistla}. */
    private static boolean isIn(String name, ImmutableList<String> given) {
        for (int i = 1; i < given.size(); i++) {
            if (word(name, given.get(i)) != DIFFERENT) {
                return true;
            }
        }
        return false;
    }

    private static String joined(ImmutableList<String> names) {
        return names.size() == 1 ? names.get(0) : String.join("", names);
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
        boolean close = (start == shorter && shorter >= MIN_START)
                || isTypo(one, other, start, shorter)
                || Nicknames.agree(one, other);
        return close ? CLOSE : DIFFERENT;
    }

    private static boolean isTypo(String one, String other, int start, int shorter) {
        if (shorter == MIN_FOR_TYPO - 1) {
            return start > 0 && one.length() != other.length() && Letters.oneEdit(one, other);
        }
        return shorter >= MIN_FOR_TYPO
                && (Letters.oneEdit(one, other)
                        || (start > 0
                                && shorter >= MIN_FOR_TWO
                                && EditDistance.damerau(one, other, 2).isPresent()));
    }
}
