package io.github.offprint.json;

/**
 * Builds compact JSON text on one line. Line ends of every kind, control characters and halves of surrogate pairs are escaped,
 * so that the text is valid UTF-8 whatever it says, stays one line for programs that know more line ends than JSON does, and
 * does nothing to a terminal. Not thread-safe.
 */
final class JsonOutput {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(4096);
    private boolean isFirst = true;

    /** The text so far; the output is empty afterwards. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        isFirst = true;
        return text;
    }

    void open(char bracket) {
        value();
        out.append(bracket);
        isFirst = true;
    }

    void close(char bracket) {
        out.append(bracket);
        isFirst = false;
    }

    /** The key of the value that comes next; a half of a surrogate pair becomes U+FFFD, because readers refuse it in a key. */
    void key(String key) {
        value();
        quote(hasHalf(key) ? wellFormed(key) : key, false);
        out.append(':');
        isFirst = true;
    }

    void text(String text) {
        value();
        quote(text, false);
    }

    /** A text in which the first character is an escape, so that it is not taken for a placeholder. */
    void speltOut(String text) {
        value();
        quote(text, true);
    }

    /** The value {@code true}. */
    void yes() {
        value();
        out.append(true);
    }

    void number(long number) {
        value();
        out.append(number);
    }

    private void value() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }

    private void quote(String text, boolean escapeFirst) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i) || (i == 0 && escapeFirst)) {
                out.append(text, plain, i);
                escape(text.charAt(i));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Whether a surrogate stands alone in a text. */
    static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isHalf(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static String wellFormed(String text) {
        StringBuilder well = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isHalf(text, i)) {
                well.setCharAt(i, '\uFFFD');
            }
        }
        return well.toString();
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x7f) {
            return c < ' ' || c == '"' || c == '\\';
        }
        return c < 0xa0 || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && isHalf(text, i));
    }

    private static boolean isHalf(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default ->
                out.append("\\u")
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt((c >> 8) & 0xf))
                        .append(HEX.charAt((c >> 4) & 0xf))
                        .append(HEX.charAt(c & 0xf));
        }
    }
}
