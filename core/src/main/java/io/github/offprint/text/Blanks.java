package io.github.offprint.text;

/**
 * The one place that says which characters of a listing are blank.
 *
 * <p>Two kinds are told apart. A <em>space</em> separates words: the characters of Unicode's property White_Space (tab, line
 * feed, vertical tab, form feed, carriage return, NEL, no-break and typographic spaces, U+2028, U+2029), the separators
 * U+001C to U+001F that {@link Character#isWhitespace(char)} adds, and three letters and symbols that show nothing (the
 * Hangul fillers U+3164 and U+FFA0, the empty Braille pattern U+2800), seen where a form wanted a name and got none. A
 * <em>zero-width</em> character shows nothing and separates nothing: soft hyphen, zero-width space, joiner and non-joiner,
 * word joiner, byte order mark, the direction marks. Both are blank. All of them lie in the basic plane, so a {@code char}
 * is enough.
 *
 * <p>{@link String#strip()} and {@link String#trim()} leave the no-break space, NEL or the byte order mark; copied pages
 * have them all.
 */
public final class Blanks {
    private Blanks() {}

    /** Whether the code unit or code point separates words and shows nothing. */
    public static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
        }
        return switch (c) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000, 0x3164, 0xFFA0 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Whether the code unit or code point shows nothing and separates nothing. */
    public static boolean isZeroWidth(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x180E;
    }

    /** Whether the code unit or code point is a space or zero-width. */
    public static boolean isBlank(int c) {
        // What is visible in ASCII is nearly everything, and known at a glance.
        return (c <= ' ' || c > '~') && (isSpace(c) || isZeroWidth(c));
    }

    /** Whether nothing in the text can be seen; true for the empty text. */
    public static boolean isBlank(String text) {
        return firstVisible(text) == text.length();
    }

    /** The text without the blanks at its ends. */
    public static String strip(CharSequence text) {
        String whole = text.toString();
        int start = firstVisible(whole);
        return whole.substring(start, endOfVisible(whole, start));
    }

    /** The index of the first character that is not blank; the length when all of them are. */
    public static int firstVisible(String text) {
        return firstVisible(text, 0);
    }

    /** The index of the first character, from an index on, that is not blank; the length when all of them are. */
    public static int firstVisible(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index behind the last character, from an index on, that is not blank; that index itself when all of them are. */
    public static int endOfVisible(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * The text without the blanks at its ends and with one space for each run of blanks that holds a space, as the facet
     * {@code whiteSpace=collapse} of XML Schema part 2, 4.3.6, does it. A zero-width character between two visible ones
     * stays: Persian and Hindi words and joined emoji need theirs. A text that is collapsed already comes back as it is.
     */
    public static String collapse(CharSequence text) {
        String stripped = strip(text);
        int untouched = firstUncollapsed(stripped);
        if (untouched == stripped.length()) {
            return stripped;
        }
        StringBuilder out = new StringBuilder(stripped.length()).append(stripped, 0, untouched);
        int at = untouched;
        while (at < stripped.length()) {
            int end = firstVisible(stripped, at);
            if (end == at) {
                out.append(stripped.charAt(at++));
            } else {
                appendRun(out, stripped, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    /** Where the first run of blanks starts that {@link #collapse} changes; the length when there is none. */
    private static int firstUncollapsed(String text) {
        int at = endOfPlain(text, 0);
        while (at < text.length()) {
            int start = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
            int end = firstVisible(text, at);
            if (end > at && holdsSpace(text, start, end)) {
                return start;
            }
            at = endOfPlain(text, Math.max(end, at + 1));
        }
        return at;
    }

    /** How far visible ASCII goes on with single spaces in between, as nearly all of nearly all texts does. */
    private static int endOfPlain(String text, int from) {
        int at = from;
        char before = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c <= ' ' || c > '~') && (c != ' ' || before == ' ')) {
                return at;
            }
            before = c;
            at++;
        }
        return at;
    }

    private static boolean holdsSpace(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void appendRun(StringBuilder out, String text, int start, int end) {
        if (holdsSpace(text, start, end)) {
            out.append(' ');
        } else {
            out.append(text, start, end);
        }
    }
}
