package io.github.offprint.parsers.html;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Text above or below the line, in one line of plain text. */
enum Raised {
    /** Above the line. */
    UP(
            '^',
            "0123456789+-\u2212=()n i",
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F \u2071"),
    /** Below the line. */
    DOWN(
            '_',
            "0123456789+-\u2212=()",
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E");

    /** What follows a number and is raised in print alone. */
    private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th", "e", "er", "o", "a");

    private static final int LONGEST = 20;

    private final char mark;
    private final String plain;
    private final String raised;

    Raised(char mark, String plain, String raised) {
        this.mark = mark;
        this.plain = plain;
        this.raised = raised;
    }

    /**
     * The text as it is written behind another one.
     *
     * @param before the last character before it, a space where there is none
     */
    String write(String text, char before) {
        String characters = characters(text);
        if (text.isEmpty() || characters != null) {
            return characters == null ? "" : characters;
        }
        if (this == UP && before >= '0' && before <= '9' && ORDINALS.contains(text)) {
            return text;
        }
        return isOneWord(text) ? mark + text : mark + "{" + text + "}";
    }

    /** The text in Unicode's own raised characters, if it has them all. A single letter looks like one of them by chance. */
    private @Nullable String characters(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            if (at < 0 || text.charAt(i) == ' ') {
                return null;
            }
            out.append(raised.charAt(at));
        }
        return out.toString();
    }

    private static boolean isOneWord(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '\u2032');
    }
}
