package io.github.offprint.parsers.xml;

/** The characters of XML 1.0 (production 2): all of Unicode but most control characters, surrogates alone, U+FFFE and U+FFFF. */
public final class XmlCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** Whether a document may hold the code point, as it is or as a reference. */
    public static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                ? codePoint < 0xD800 || codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** The text with U+FFFD for every character that XML cannot hold; the text itself where there is none. */
    public static String allowed(String text) {
        int at = firstForbidden(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        for (int i = at; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            out.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /** The text as an attribute holds it: allowed characters, and a space for each tab and line end (XML 1.0, 3.3.3). */
    public static String inAttribute(String text) {
        return allowed(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static int firstForbidden(String text) {
        int at = 0;
        while (at < text.length() && isAllowed(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
