package io.github.offprint.match;

import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.text.Folding;
import java.util.OptionalInt;

/** Whether two values can both be true of one paper, as when one of them says more than the other. */
final class Agreement {
    private Agreement() {}

    /** The same letters and digits, as far as both go: a subtitle, or what was cut, can be missing. Markup is undone. */
    static boolean ofTexts(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return first.startsWith(second) || second.startsWith(first);
    }

    /** The same in each part that both know. */
    static boolean ofDates(PartialDate one, PartialDate other) {
        return agree(one.year(), other.year()) && agree(one.month(), other.month()) && agree(one.day(), other.day());
    }

    /** The same kind; a preprint can be of any. */
    static boolean ofKinds(PaperKind one, PaperKind other) {
        return one.equals(other) || one.equals(PaperKind.PREPRINT) || other.equals(PaperKind.PREPRINT);
    }

    static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Folding.CASE_AND_ACCENTS
                .fold(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
