package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Folding;

/**
 * What counts of the name of an author, in letters and digits, folded.
 *
 * @param family the family name with its particle, in one word; all of the name of a group
 * @param given the given names or initials; initials run together are taken apart
 */
record Name(String family, ImmutableList<String> given) {
    /** Initials run together, as in {@code RJ Miller}, are so many capitals at most. */
    private static final int MAX_INITIALS = 3;

    static Name of(PersonName printed) {
        String plain = Markup.undone(printed.printed());
        PersonName name = plain.equals(printed.printed()) || plain.isBlank() ? printed : PersonName.of(plain);
        String family = letters(name.fullFamily().orElse(name.printed()));
        ImmutableList<String> given = givenNames(name);
        boolean turned =
                family.length() == 1 && given.size() == 1 && given.get(0).length() > 1;
        return turned ? new Name(given.get(0), ImmutableList.of(family)) : new Name(family, given);
    }

    private static ImmutableList<String> givenNames(PersonName name) {
        ImmutableList<String> printed = name.givenNames();
        boolean runTogether = printed.stream().anyMatch(Name::areInitials);
        ImmutableList.Builder<String> given = ImmutableList.builder();
        for (String word : printed) {
            String letters = letters(word);
            if (runTogether && areInitials(word)) {
                letters.chars().forEach(letter -> given.add(String.valueOf((char) letter)));
            } else if (!letters.isEmpty()) {
                given.add(letters);
            }
        }
        return given.build();
    }

    /** {@code RJ}, and {@code rj} where case was lost: no name is without a vowel. */
    private static boolean areInitials(String word) {
        return word.length() > 1
                && word.length() <= MAX_INITIALS
                && word.chars().allMatch(c -> c < 0x80 && Character.isLetter(c))
                && (word.chars().allMatch(Character::isUpperCase)
                        || word.chars().noneMatch(Name::isVowel));
    }

    private static boolean isVowel(int c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private static String letters(String printed) {
        return Letters.ofName(Folding.CASE_AND_ACCENTS.fold(printed));
    }

    /** Whether anything is left of the name: some listings print signs where they have none. */
    boolean isBlank() {
        return family.chars().allMatch(c -> c == Letters.LOST);
    }

    /** The first letter of the first given name; empty without one. */
    String initial() {
        return given.isEmpty() ? "" : given.get(0).substring(0, 1);
    }
}
