package io.github.offprint.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds one text in one walk, cluster by cluster; {@link Folding} says what comes out.
 *
 * <p>A cluster is a character with the marks that follow it. Each is normalised alone, which keeps
 * {@link Normalizer} (quadratic in a run of marks) to at most {@value #MAX_MARKS} of them, and makes a cluster the unit of
 * the way back from folded to original offsets.
 */
final class Folder {
    /** The marks of one cluster that count (UAX #15, section 13: no language needs more). */
    static final int MAX_MARKS = 30;

    private final CharSequence text;
    private final boolean dropAccents;
    private final SpanMap.@Nullable Builder map;
    private final StringBuilder out;
    private final StringBuilder cluster = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private int position;
    private int blankStart = -1;
    private int blankEnd;

    private Folder(CharSequence text, Folding folding, SpanMap.@Nullable Builder map) {
        this.text = text;
        this.dropAccents = folding == Folding.CASE_AND_ACCENTS;
        this.map = map;
        this.out = new StringBuilder(text.length());
    }

    static String fold(CharSequence text, Folding folding) {
        return new Folder(text, folding, null).run();
    }

    /** Folds, and tells the map which piece of the original every piece of the result comes from. */
    static String fold(CharSequence text, Folding folding, SpanMap.Builder map) {
        return new Folder(text, folding, map).run();
    }

    private String run() {
        while (position < text.length()) {
            step();
        }
        emitBlank();
        return text instanceof String same && same.contentEquals(out) ? same : out.toString();
    }

    private void step() {
        int start = position;
        char c = text.charAt(start);
        if (c > ' ' && c < 0x7F && standsAlone(start + 1)) {
            position++;
            emit(lower(c), start);
            return;
        }
        int cp = Character.codePointAt(text, start);
        position += Character.charCount(cp);
        if (Blanks.isSpace(cp)) {
            blankStart = blankStart < 0 ? start : blankStart;
            blankEnd = position;
        } else if (CharacterClass.isIgnored(cp)) {
            position = endOfIgnored(cp, position);
        } else {
            foldCluster(start, cp);
        }
    }

    /** Where that which is ignored with a character ends: the marks on an accent of its own go with it. */
    private int endOfIgnored(int ignored, int behind) {
        int end = behind;
        if (CharacterClass.isSpacingAccent(ignored)) {
            while (end < text.length()) {
                int cp = Character.codePointAt(text, end);
                if (!CharacterClass.isMark(cp) && !CharacterClass.isIgnored(cp)) {
                    return end;
                }
                end += Character.charCount(cp);
            }
        }
        return end;
    }

    /** Whether the character at the offset is plain enough to say at once that it is no part of the cluster before it. */
    private boolean standsAlone(int offset) {
        if (offset == text.length()) {
            return true;
        }
        char next = text.charAt(offset);
        return next >= ' ' && next < 0x7F;
    }

    private void foldCluster(int start, int first) {
        collectCluster(first);
        if (cluster.length() == 1 && CharacterClass.isOwnFolding(lower(cluster.charAt(0)))) {
            emit(lower(cluster.charAt(0)), start);
            return;
        }
        folded.setLength(0);
        foldLetters(Normalizer.normalize(cluster, CharacterClass.decompositionOf(first)));
        if (folded.length() == 0) {
            return;
        }
        emitBlank();
        int from = out.length();
        out.append(isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC));
        if (map != null) {
            map.add(from, out.length(), start, position);
        }
    }

    /** Gathers the marks that follow; the position ends behind the last of them, before ignored characters at the end. */
    private void collectCluster(int first) {
        cluster.setLength(0);
        cluster.appendCodePoint(repaired(first));
        int marks = CharacterClass.isMark(first) ? 1 : 0;
        for (int at = position; at < text.length(); ) {
            int cp = Character.codePointAt(text, at);
            at += Character.charCount(cp);
            if (CharacterClass.isIgnored(cp)) {
                at = endOfIgnored(cp, at);
            } else if (CharacterClass.isExtending(cp)) {
                marks = CharacterClass.completesLetter(cp) ? 0 : marks + 1;
                if (marks <= MAX_MARKS) {
                    cluster.appendCodePoint(repaired(cp));
                }
                position = at;
            } else {
                return;
            }
        }
    }

    /** The character to normalise in place of those that normalising alone would not do justice. */
    private static int repaired(int cp) {
        return switch (cp) {
            case 0xB4, 0x1FFD -> '\''; // the acute accent, typed for an apostrophe, would get a space
            case 0xFF9E -> 0x3099; // the half-width sound marks of kana, also on a letter that is not taken apart
            case 0xFF9F -> 0x309A;
            default -> cp >= 0xD800 && cp <= 0xDFFF ? 0xFFFD : cp;
        };
    }

    private void foldLetters(String decomposed) {
        int base = -1;
        int marks = 0;
        for (int i = 0; i < decomposed.length(); ) {
            int cp = decomposed.codePointAt(i);
            i += Character.charCount(cp);
            if (!CharacterClass.isMark(cp)) {
                base = cp;
                marks = 0;
                foldLetter(cp);
            } else if (marks++ < MAX_MARKS && !isDropped(cp, base)) {
                LetterTable.appendCaseFolded(folded, cp);
            }
        }
    }

    private void foldLetter(int cp) {
        String plain = LetterTable.typography(cp);
        if (plain.isEmpty() && dropAccents) {
            plain = LetterTable.withoutAccent(Character.toLowerCase(cp));
        }
        if (plain.isEmpty()) {
            LetterTable.appendCaseFolded(folded, cp);
        } else {
            folded.append(plain);
        }
    }

    private boolean isDropped(int mark, int base) {
        // A dot above an i shows nothing (Unicode: Soft_Dotted); dropping it makes one letter of the four Turkish i's.
        if (mark == 0x307 && (base == 'i' || base == 'I' || base == 0x131)) {
            return true;
        }
        return dropAccents && isAccent(mark, base);
    }

    private static boolean isAccent(int mark, int base) {
        return CharacterClass.isVowelPoint(mark)
                || (CharacterClass.isAccentMark(mark) && (base < 0 || isAccented(UnicodeScript.of(base))));
    }

    private static boolean isAccented(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
    }

    private void emit(char c, int start) {
        emitBlank();
        out.append(c);
        if (map != null) {
            map.add(out.length() - 1, out.length(), start, position);
        }
    }

    /** Writes the one space of a run of blanks, once it is known where the run ends. */
    private void emitBlank() {
        if (blankStart < 0) {
            return;
        }
        out.append(' ');
        if (map != null) {
            map.add(out.length() - 1, out.length(), blankStart, blankEnd);
        }
        blankStart = -1;
    }
}
