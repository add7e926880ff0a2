package io.github.offprint.text;

import java.util.Locale;

/**
 * What counts as the same text.
 *
 * <p>Folded texts are compared with {@code equals}, {@code indexOf} and {@link Words}. Folding depends on no locale and is
 * idempotent: folding a folded text changes nothing. Save under {@link #EXACT}, these hold:
 *
 * <ul>
 *   <li><em>Case</em>: full case folding, so {@code ß} is {@code ss} and a final sigma is a sigma. The four Turkish i's (i, I,
 *       İ and ı) are one letter, whatever the locale: {@code İlker}, {@code ilker} and {@code ILKER} agree.
 *   <li><em>Forms</em>: Unicode's compatibility forms are undone (NFKC): the ligature {@code ﬁ}, full-width letters,
 *       mathematical letters, superscripts, whether a text is composed or decomposed. Hangul letters that stand alone stay.
 *   <li><em>Blanks</em>: a run of {@linkplain Blanks#isSpace spaces} is one space. Format characters, soft hyphen and the
 *       zero-width ones among them, variation selectors and control characters vanish, so that a folded text holds no
 *       control character and {@code '\n'} is free as a separator.
 *   <li><em>Typography</em>: quotation marks, primes and the half rings of transliteration become {@code '} or {@code "},
 *       hyphens, dashes and the minus sign become {@code -}, the fraction slash {@code /}. Accents that stand alone on a
 *       space of their own, as PDF text has them ({@code Go¨del}), vanish.
 *   <li><em>Damage</em>: a lone surrogate becomes U+FFFD. Of a run of combining marks the first
 *       {@value Folder#MAX_MARKS} count, as in the Stream-Safe format of UAX #15, which keeps normalising linear.
 * </ul>
 *
 * <p>A folded text is at most {@value #MAX_EXPANSION} times as long as the text (U+FDFA, one Arabic sign, is eighteen
 * letters and spaces). Sources: Unicode 3.13 (case folding), UAX #15 (normalisation), and for the letters without
 * decomposition the folding tables of CLDR's Latin-ASCII transform and Lucene's ASCIIFoldingFilter.
 */
public enum Folding {
    /** The text as it stands. */
    EXACT,

    /** Without regard to case, blanks, typography and compatibility forms; accents count. */
    CASE,

    /**
     * As {@link #CASE}, and without accents; what is used where nothing is said. Marks on Latin, Greek and Cyrillic letters
     * are removed, letters that carry their accent inside are replaced ({@code ø} by {@code o}, {@code ł} by {@code l},
     * {@code æ} by {@code ae}), the vowel points of Arabic and Hebrew are removed. No letter of another script is lost: the
     * vowel signs of Indic scripts, the sound marks of kana and the hamza stay.
     */
    CASE_AND_ACCENTS;

    /** How many times as long as the text a folded text can be. */
    public static final int MAX_EXPANSION = 18;

    /** The folded text; the text itself, the same object, where it is a folded string already. */
    public String fold(CharSequence text) {
        if (this == EXACT) {
            return text.toString();
        }
        return switch (shapeOf(text)) {
            case FOLDED -> text.toString();
            // A string of ASCII is lowered in one pass, without a buffer beside the result.
            case CAPITALS -> text.toString().toLowerCase(Locale.ROOT);
            case OTHER -> Folder.fold(text, this);
        };
    }

    /** What one look at a text says about the work it needs. */
    enum Shape {
        /** Plain ASCII, nothing to do. */
        FOLDED,
        /** Plain ASCII with capitals; every character keeps its place. */
        CAPITALS,
        /** Anything else. */
        OTHER
    }

    static Shape shapeOf(CharSequence text) {
        boolean capitals = false;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return Shape.OTHER;
            }
            capitals |= c >= 'A' && c <= 'Z';
            before = c;
        }
        return capitals ? Shape.CAPITALS : Shape.FOLDED;
    }
}
