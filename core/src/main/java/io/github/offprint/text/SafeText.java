package io.github.offprint.text;

/**
 * Foreign text made fit for a message, a log line or a terminal: one line, valid UTF-16, nothing that steers the reader's
 * screen or hides what it says.
 *
 * <p>Escaped are control characters (an ESC starts a terminal command), line and paragraph separators, lone surrogates and
 * format characters, among them the bidirectional controls of <a href="https://trojansource.codes">Trojan Source</a>
 * (Boucher and Anderson 2021) and the invisible tags. Tab, line feed and carriage return become {@code \t}, {@code \n} and
 * {@code \r}, all others the code point in the form {@code \u001B}. Two format characters stay, the zero-width joiner and
 * non-joiner, without which Persian, Hindi and emoji are garbled. The result is for people: a backslash stays as it is, so
 * it cannot be turned back. Escaping a second time changes nothing.
 */
public final class SafeText {
    private static final String ELLIPSIS = "…";

    private SafeText() {}

    /** The whole text with everything dangerous escaped; the text itself when there is nothing to escape. */
    public static String escape(CharSequence text) {
        int safe = endOfSafe(text);
        if (safe == text.length()) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, safe);
        for (int i = safe; i < text.length(); ) {
            int cp = Character.codePointAt(text, i);
            append(out, cp);
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /**
     * The beginning of the text with everything dangerous escaped. A longer text is cut, never inside a character or an
     * escape, and ends in an ellipsis. Reads no more of the text than it shows.
     *
     * @param maxCodePoints the longest result in code points, the ellipsis and every character of an escape counted
     * @throws IllegalArgumentException if {@code maxCodePoints} is less than 1
     */
    public static String excerpt(CharSequence text, int maxCodePoints) {
        if (maxCodePoints < 1) {
            throw new IllegalArgumentException("an excerpt needs room for 1 code point or more, not " + maxCodePoints);
        }
        StringBuilder out = new StringBuilder();
        int used = 0;
        int cut = 0; // the length of the result to which an ellipsis still fits
        for (int i = 0; i < text.length(); ) {
            int cp = Character.codePointAt(text, i);
            int from = out.length();
            append(out, cp);
            used += out.codePointCount(from, out.length());
            if (used > maxCodePoints) {
                out.setLength(cut);
                return out.append(ELLIPSIS).toString();
            }
            if (used < maxCodePoints) {
                cut = out.length();
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    private static int endOfSafe(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            int cp = Character.codePointAt(text, i);
            if (isUnsafe(cp)) {
                return i;
            }
            i += Character.charCount(cp);
        }
        return i;
    }

    private static boolean isUnsafe(int cp) {
        if (cp < 0x80) {
            return cp < 0x20 || cp == 0x7F;
        }
        return switch (Character.getType(cp)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> cp != 0x200C && cp != 0x200D;
            default -> false;
        };
    }

    private static void append(StringBuilder out, int cp) {
        switch (cp) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (isUnsafe(cp)) {
                    appendHex(out, cp);
                } else {
                    out.appendCodePoint(cp);
                }
            }
        }
    }

    /** The four digits of a Java escape, or as many as a supplementary code point needs. */
    private static void appendHex(StringBuilder out, int cp) {
        out.append("\\u");
        for (int shift = cp > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(cp >> shift & 0xF));
        }
    }
}
