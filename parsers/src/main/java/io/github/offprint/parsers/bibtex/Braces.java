package io.github.offprint.parsers.bibtex;

/** Which braces count when they are matched. */
enum Braces {
    /** All of them, as BibTeX itself counts. */
    ALL,
    /**
     * All but those behind a backslash, as many people and some programs think BibTeX counts: <code>\{</code> in the name of a file
     * has no partner.
     */
    UNESCAPED;

    /** By how much the brace at an index changes the depth; zero for any other character. */
    int step(String text, int at) {
        char c = text.charAt(at);
        if (c != '{' && c != '}' || this == UNESCAPED && isEscaped(text, at)) {
            return 0;
        }
        return c == '{' ? 1 : -1;
    }

    private static boolean isEscaped(String text, int at) {
        int first = at;
        while (first > 0 && text.charAt(first - 1) == '\\' && at - first < 8) {
            first--;
        }
        return (at - first) % 2 == 1;
    }

    /** The index of the brace that closes the group that is open at an index; the length of the text without one. */
    int close(String text, int from, int to) {
        int depth = 1;
        int open = text.indexOf('{', from);
        for (int close = text.indexOf('}', from); close >= 0 && close < to; close = text.indexOf('}', close + 1)) {
            for (; open >= 0 && open < close; open = text.indexOf('{', open + 1)) {
                depth += step(text, open);
            }
            depth += step(text, close);
            if (depth == 0) {
                return close;
            }
        }
        return to;
    }
}
