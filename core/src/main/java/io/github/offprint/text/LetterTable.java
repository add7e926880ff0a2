package io.github.offprint.text;

/** What single letters and signs fold to, where decomposing them does not say it. */
final class LetterTable {
    private LetterTable() {}

    /** Appends the full case folding of a character that is decomposed already: only {@code ß} is then longer than one. */
    static void appendCaseFolded(StringBuilder out, int cp) {
        int lower = Character.toLowerCase(cp);
        if (lower == 'ß') {
            out.append("ss");
        } else {
            // Up and down again: a final sigma and a long s have no capital of their own.
            out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(lower)));
        }
    }

    /** The ASCII form of a quotation mark, dash or slash; empty for any other character. */
    static String typography(int cp) {
        return switch (cp) {
            case 0x2B9, // modifier letter prime
                    0x2BB, // okina
                    0x2BC, // modifier letter apostrophe
                    0x2BD,
                    0x2BE, // right half ring, hamza or alef
                    0x2BF, // left half ring, ayn
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032, // prime
                    0x2035,
                    0x2039,
                    0x203A -> "'";
            case 0xAB, 0xBB, 0x2BA, 0x201C, 0x201D, 0x201E, 0x201F, 0x301D, 0x301E, 0x301F -> "\"";
            case 0x2010, // hyphen
                    0x2011,
                    0x2012,
                    0x2013,
                    0x2014,
                    0x2015,
                    0x2043,
                    0x2212, // minus
                    0x2E3A,
                    0x2E3B -> "-";
            case 0x2044 -> "/"; // fraction slash, also in the decomposition of ½
            default -> "";
        };
    }

    /**
     * The plain letters for a small letter that carries its accent inside or joins two letters; empty for any other
     * character. After Lucene's ASCIIFoldingFilter; {@code þ} is {@code th} and {@code ð} {@code d}, as in library catalogues.
     */
    static String withoutAccent(int lower) {
        return switch (lower) {
            case 'ⱥ', 'ə', 'ɑ' -> "a";
            case 'æ' -> "ae";
            case 'ꜳ' -> "aa";
            case 'ꜵ' -> "ao";
            case 'ꜷ' -> "au";
            case 'ꜹ', 'ꜻ' -> "av";
            case 'ꜽ' -> "ay";
            case 'ƀ', 'ɓ', 'ƃ' -> "b";
            case 'ƈ', 'ȼ', 'ꞓ' -> "c";
            case 'đ', 'ð', 'ɖ', 'ɗ', 'ƌ', 'ȡ' -> "d";
            case 'ɇ', 'ɛ' -> "e";
            case 'ƒ' -> "f";
            case 'ǥ', 'ɠ', 'ᵹ', 'ꞡ' -> "g";
            case 'ħ', 'ɦ', 'ⱨ' -> "h";
            case 'ƕ' -> "hv";
            case 'ı', 'ɨ', 'ɩ' -> "i";
            case 'ɉ', 'ȷ' -> "j";
            case 'ƙ', 'ⱪ', 'ꝁ', 'ꞣ' -> "k";
            case 'ł', 'ƚ', 'ɫ', 'ⱡ', 'ȴ', 'ꝉ' -> "l";
            case 'ŋ', 'ɲ', 'ƞ', 'ȵ', 'ꞑ', 'ꞥ' -> "n";
            case 'ø', 'ɔ', 'ɵ', 'ꝋ', 'ⱺ' -> "o";
            case 'œ' -> "oe";
            case 'ꝏ' -> "oo";
            case 'ȣ' -> "ou";
            case 'ƥ', 'ᵽ', 'ꝑ' -> "p";
            case 'ĸ', 'ɋ' -> "q";
            case 'ɍ', 'ɽ', 'ꞧ' -> "r";
            case 'ȿ', 'ꞩ' -> "s";
            case 'ŧ', 'ƭ', 'ʈ', 'ⱦ', 'ȶ' -> "t";
            case 'þ' -> "th";
            case 'ʉ' -> "u";
            case 'ʋ', 'ⱴ' -> "v";
            case 'ⱳ' -> "w";
            case 'ƴ', 'ɏ' -> "y";
            case 'ƶ', 'ȥ', 'ⱬ', 'ɀ' -> "z";
            default -> "";
        };
    }
}
