package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;

/**
 * What counts of the name of an author, in letters and digits, folded.
 *
 * @param family the family name with its particle, in one word; all of the name of a group
 * @param given the given names or initials; initials run together are taken apart
 * @param group whether it is the name of a group
 */
record Name(String family, ImmutableList<String> given, boolean group) {
    /** Initials run together, as in {@code RJ Miller}, are so many capitals at most. */
    private static final int MAX_INITIALS = 3;

    private static final ImmutableList<String> OTHERS =
            ImmutableList.of(" et al.", " et al", ", et al.", " and others", " et. al.");

    /** Words that some listings print with the name of a group and some do not. */
    private static final ImmutableSet<String> AROUND_GROUPS = ImmutableSet.of(
            "corporate",
            "the",
            "team",
            "group",
            "consortium",
            "collaboration",
            "project",
            "inc",
            "ltd",
            "corp",
            "corporation",
            "university",
            "univ",
            "of");

    static Name of(PersonName printed) {
        String plain = withoutOthers(Markup.undone(printed.printed()));
        PersonName name = plain.equals(printed.printed()) || plain.isBlank() ? printed : PersonName.of(plain);
        return name.isCollective() ? group(plain) : person(name);
    }

    /** {@code Ilse Hartwig et al.} is Ilse Hartwig. */
    private static String withoutOthers(String printed) {
        for (String tail : OTHERS) {
            if (printed.length() > tail.length() && printed.endsWith(tail)) {
                return printed.substring(0, printed.length() - tail.length());
            }
        }
        return printed;
    }

    private static Name group(String printed) {
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : Words.list(Folding.CASE_AND_ACCENTS.fold(printed))) {
            all.append(word);
            telling.append(AROUND_GROUPS.contains(word) ? "" : word);
        }
        return new Name((telling.length() == 0 ? all : telling).toString(), ImmutableList.of(), true);
    }

    private static Name person(PersonName name) {
        String family = letters(name.fullFamily().orElse(""));
        ImmutableList<String> given = givenNames(name);
        boolean turned =
                family.length() == 1 && given.size() == 1 && given.get(0).length() > 1;
        return turned ? new Name(given.get(0), ImmutableList.of(family), false) : new Name(family, given, false);
    }

    private static ImmutableList<String> givenNames(PersonName name) {
        ImmutableList.Builder<String> given = ImmutableList.builder();
        for (String word : name.givenNames()) {
            String letters = letters(word);
            if (areInitials(word)) {
                letters.chars().forEach(letter -> given.add(String.valueOf((char) letter)));
            } else if (!letters.isEmpty()) {
                given.add(letters);
            }
        }
        return given.build();
    }

    /** {@code RJ}, and {@code rj} where case was lost: no name is without a vowel. */
    private static boolean areInitials(String word) {
        if (word.length() < 2 || word.length() > MAX_INITIALS) {
            return false;
        }
        boolean capitals = true;
        boolean vowels = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || !Character.isLetter(c)) {
                return false;
            }
            capitals &= Character.isUpperCase(c);
            vowels |= "aeiouyAEIOUY".indexOf(c) >= 0;
        }
        return capitals || !vowels;
    }

    private static String letters(String printed) {
        return Letters.ofName(Folding.CASE_AND_ACCENTS.fold(printed));
    }

    /** The first letter of the first given name; empty without one. */
    String initial() {
        return given.isEmpty() ? "" : given.get(0).substring(0, 1);
    }

    /** Whether nothing is left of the name: some listings print signs where they have none. */
    boolean isBlank() {
        for (int i = 0; i < family.length(); i++) {
            if (family.charAt(i) != Letters.LOST) {
                return false;
            }
        }
        return true;
    }
}
