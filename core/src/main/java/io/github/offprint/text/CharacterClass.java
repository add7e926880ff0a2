package io.github.offprint.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** The kinds of characters that folding treats differently. */
final class CharacterClass {
    private CharacterClass() {}

    /** Whether folding leaves the character out: it shows nothing, or is an accent without a letter to stand on. */
    static boolean isIgnored(int cp) {
        if (cp < 0x80) {
            return cp < ' ' ? !Blanks.isSpace(cp) : cp == 0x7F;
        }
        return switch (Character.getType(cp)) {
            case Character.CONTROL -> !Blanks.isSpace(cp);
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK -> isVariationSelector(cp) || cp == 0x34F;
            default -> isSpacingAccent(cp);
        };
    }

    private static boolean isVariationSelector(int cp) {
        return (cp >= 0xFE00 && cp <= 0xFE0F)
                || (cp >= 0xE0100 && cp <= 0xE01EF)
                || (cp >= 0x180B && cp <= 0x180F && cp != 0x180E);
    }

    /**
     * Whether the character is a mark on a space of its own: its decomposition is a space and marks. The acute accent is
     * not among them, it is typed for an apostrophe (U+1FFD is the same character).
     */
    static boolean isSpacingAccent(int cp) {
        return switch (cp) {
            case 0xA8, 0xAF, 0xB8, 0x37A, 0x384, 0x385, 0x2017, 0x203E, 0x309B, 0x309C, 0xFFE3 -> true;
            case 0x1FBD,
                    0x1FBF,
                    0x1FC0,
                    0x1FC1,
                    0x1FCD,
                    0x1FCE,
                    0x1FCF,
                    0x1FDD,
                    0x1FDE,
                    0x1FDF,
                    0x1FED,
                    0x1FEE,
                    0x1FFE -> true;
            case 0xFC5E,
                    0xFC5F,
                    0xFC60,
                    0xFC61,
                    0xFC62,
                    0xFC63,
                    0xFE70,
                    0xFE72,
                    0xFE74,
                    0xFE76,
                    0xFE78,
                    0xFE7A,
                    0xFE7C,
                    0xFE7E -> true;
            default -> (cp >= 0x2D8 && cp <= 0x2DD) || (cp >= 0xFE49 && cp <= 0xFE4C);
        };
    }

    /** Whether the character belongs to the one before it: a mark, or a Hangul vowel or final that completes a syllable. */
    static boolean isExtending(int cp) {
        return cp >= 0x300 && (isMark(cp) || completesLetter(cp));
    }

    /** Whether the character is no mark, and yet composes with the letter before it. */
    static boolean completesLetter(int cp) {
        return (cp >= 0x1160 && cp <= 0x11FF) // Hangul vowels and finals
                || (cp >= 0xD7B0 && cp <= 0xD7FF)
                || cp == 0x16D67; // Kirat Rai vowel sign (Unicode 16)
    }

    /** Whether Unicode calls the character a combining mark, or it is the half-width form of one. */
    static boolean isMark(int cp) {
        if (cp < 0x300) {
            return false;
        }
        if (cp == 0xFF9E || cp == 0xFF9F) { // sound marks of kana
            return true;
        }
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the mark can be an accent of a Latin, Greek or Cyrillic letter. */
    static boolean isAccentMark(int mark) {
        if (mark < 0x370) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(mark);
        return script == UnicodeScript.INHERITED
                || script == UnicodeScript.CYRILLIC
                || script == UnicodeScript.GREEK
                || script == UnicodeScript.LATIN;
    }

    /** Whether the mark is a vowel point or reading aid that Hebrew and Arabic usually leave out. */
    static boolean isVowelPoint(int mark) {
        return (mark >= 0x591 && mark <= 0x5C7) || (mark >= 0x64B && mark <= 0x652) || mark == 0x670;
    }

    /** Whether the small letter or sign, alone, folds to itself: ASCII, ideographs, Hangul syllables, kana. */
    static boolean isOwnFolding(int cp) {
        return cp < 0x80
                || (cp >= 0x4E00 && cp <= 0x9FFF)
                || (cp >= 0xAC00 && cp <= 0xD7A3)
                || (cp >= 0x3041 && cp <= 0x3096)
                || (cp >= 0x30A1 && cp <= 0x30FA);
    }

    /**
     * How a cluster that starts with the character is taken apart. Hangul letters that stand alone would become parts of
     * syllables under NFKD, and join up with their neighbours.
     */
    static Normalizer.Form decompositionOf(int first) {
        boolean loneHangul = (first >= 0x3131 && first <= 0x318E) || (first >= 0xFFA1 && first <= 0xFFDC);
        return loneHangul ? Normalizer.Form.NFD : Normalizer.Form.NFKD;
    }
}
