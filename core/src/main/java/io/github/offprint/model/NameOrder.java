package io.github.offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which words of a name are given names, which the particle, and which the family name. */
record NameOrder(List<NameWord> given, List<NameWord> particle, List<NameWord> family) {
    /** Capitals in front of a name could be initials run together, {@code JC Phillips}; this many are a word. */
    private static final int LETTERS_OF_A_WORD = 4;

    /** Family name first. A particle may also stand at the end: {@code Humboldt, Alexander von}. */
    static NameOrder inverted(List<NameWord> family, List<NameWord> given) {
        int names = given.size();
        while (names > 1 && given.get(names - 1).isSmallParticle()) {
            names--;
        }
        NameOrder order = of(given.subList(0, names), family);
        List<NameWord> particle = new ArrayList<>(given.subList(names, given.size()));
        particle.addAll(order.particle);
        return new NameOrder(order.given, particle, order.family);
    }

    /** As printed without a comma; empty where the order cannot be told. */
    static Optional<NameOrder> natural(List<NameWord> words) {
        if (words.size() == 1) {
            return Optional.of(new NameOrder(List.of(), List.of(), words));
        }
        if (leading(words, word -> !word.isNative()) < words.size()) {
            return nativeOrder(words);
        }
        int initials = words.size() - trailing(words, NameWord::areInitials);
        if (initials == 0) {
            return Optional.empty();
        }
        List<NameWord> before = words.subList(0, initials);
        boolean scopus = initials < words.size() && before.stream().noneMatch(NameWord::areInitials);
        return Optional.of(scopus ? inverted(before, words.subList(initials, words.size())) : westernOrder(words));
    }

    private static Optional<NameOrder> nativeOrder(List<NameWord> words) {
        boolean two = words.size() == 2 && words.stream().allMatch(NameWord::isNative);
        return two ? Optional.of(of(words.subList(1, 2), words.subList(0, 1))) : Optional.empty();
    }

    private static NameOrder westernOrder(List<NameWord> words) {
        int size = words.size();
        int start = size - trailing(words, NameWord::isInCapitals);
        if (size - start > 1 && areMarkedOff(words.subList(0, start))) {
            return of(words.subList(0, start), words.subList(start, size));
        }
        int end = leading(words, NameWord::isInCapitals);
        if (isFamilyInFront(words.subList(0, end)) && areMarkedOff(words.subList(end, size))) {
            return of(words.subList(end, size), words.subList(0, end));
        }
        int family = familyStart(words);
        return of(words.subList(0, family), words.subList(family, size));
    }

    /** Whether words beside some in capitals are written otherwise, so that the capitals mean something. */
    private static boolean areMarkedOff(List<NameWord> others) {
        return others.stream().anyMatch(NameWord::hasSmallLetter)
                && others.stream().noneMatch(NameWord::isInCapitals);
    }

    private static boolean isFamilyInFront(List<NameWord> capitals) {
        return capitals.size() > 1 || capitals.size() == 1 && capitals.get(0).length() >= LETTERS_OF_A_WORD;
    }

    private static int familyStart(List<NameWord> words) {
        int last = words.size() - 1;
        if (words.get(0).isSmallParticle() && words.stream().anyMatch(NameWord::isCapitalised)) {
            return 0;
        }
        for (int i = 1; i < last; i++) {
            if (words.get(i).isConjunction()) {
                return i - 1;
            }
            if (words.get(i).isParticle() && !isMiddleName(words, i)) {
                return i;
            }
        }
        return last;
    }

    /** {@code Thanh Van Nguyen}: between Vietnamese names the capital makes no particle. */
    private static boolean isMiddleName(List<NameWord> words, int i) {
        return i + 2 == words.size()
                && words.get(i).isCapitalised()
                && words.get(i + 1).isVietnameseFamily();
    }

    /** Small particles at the head of the family name stand apart from it, unless nothing else is there. */
    private static NameOrder of(List<NameWord> given, List<NameWord> family) {
        int start = Math.min(leading(family, NameWord::isSmallParticle), family.size() - 1);
        return new NameOrder(given, family.subList(0, start), family.subList(start, family.size()));
    }

    private static int leading(List<NameWord> words, Predicate<NameWord> wanted) {
        int count = 0;
        while (count < words.size() && wanted.test(words.get(count))) {
            count++;
        }
        return count;
    }

    private static int trailing(List<NameWord> words, Predicate<NameWord> wanted) {
        int count = 0;
        while (count < words.size() && wanted.test(words.get(words.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
