package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/** A set of code points, and the sets that regular expressions are made of. */
interface CharacterSet {
    CharacterSet ANY = cp -> true;
    CharacterSet DIGIT = Character::isDigit;
    CharacterSet WORD = cp -> Character.isLetterOrDigit(cp) || cp == '_';
    CharacterSet SPACE = Blanks::isSpace;

    boolean holds(int cp);

    static CharacterSet only(int character) {
        return cp -> cp == character;
    }

    static CharacterSet range(int first, int last) {
        return cp -> cp >= first && cp <= last;
    }

    static CharacterSet anyOf(ImmutableList<CharacterSet> sets) {
        return cp -> {
            for (CharacterSet set : sets) {
                if (set.holds(cp)) {
                    return true;
                }
            }
            return false;
        };
    }

    default CharacterSet negated() {
        return cp -> !holds(cp);
    }

    /** Holds a character also when its small or its capital letter is in this set. */
    default CharacterSet anyCase() {
        return cp -> holds(cp) || holds(Character.toUpperCase(cp)) || holds(Character.toLowerCase(cp));
    }
}
