package io.github.offprint.parsers.latex;

/** Says how far a text is the same in LaTeX and in Unicode; nearly all of nearly every text is. */
final class Plain {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\\{}$~`'-".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private Plain() {}

    /** The length of the part at the start that means what it says. */
    static int end(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (isSign(c) && !isAlone(text, at, c)) {
                return at == 0 ? 0 : at - 1;
            }
        }
        return length;
    }

    /** The index of the next sign, from an index on, that may mean something else than itself; the length without one. */
    static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length() && !isSign(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c < 128 && SPECIAL[c];
    }

    /** A hyphen or an apostrophe that is not doubled means itself. */
    private static boolean isAlone(String text, int at, char c) {
        return (c == '-' || c == '\'') && (at + 1 == text.length() || text.charAt(at + 1) != c);
    }
}
