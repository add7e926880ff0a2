package io.github.offprint.parsers.markdown;

import io.github.offprint.text.Blanks;

/** What the beginning of a line says it is (CommonMark 0.31, chapters 4 and 5; tables as GitHub has them). */
enum MarkdownLine {
    /** Nothing to see. */
    BLANK,
    /** A title of a part or of a paper: {@code ## Title}. */
    HEADING,
    /** A line across the page: {@code ----}. */
    RULE,
    /** A row of a table: {@code | a | b |}. */
    ROW,
    /** A quoted line: {@code > text}. */
    QUOTE,
    /** An item of a list: {@code - text}, {@code 1. text}. */
    BULLET,
    /** A line that is indented and goes on what stands above. */
    INDENTED,
    /** A comment, whole on its line. */
    COMMENT,
    /** Anything else. */
    TEXT;

    private static final int DEEPEST_HEADING = 6;

    static MarkdownLine of(String line) {
        if (Blanks.isBlank(line)) {
            return BLANK;
        }
        int at = indent(line);
        String text = line.substring(at);
        if (isRule(text)) {
            return RULE;
        }
        if (at >= 2) {
            return INDENTED;
        }
        return switch (text.charAt(0)) {
            case '#' -> headingLevel(text) > 0 ? HEADING : TEXT;
            case '|' -> ROW;
            case '>' -> QUOTE;
            case '<' -> text.startsWith("<!--") && text.indexOf("-->") > 0 ? COMMENT : TEXT;
            default -> pastBullet(text) > 0 ? BULLET : TEXT;
        };
    }

    static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** From 1 to 6; 0 where it is no heading. */
    static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean spaced = level < text.length() && Blanks.isSpace(text.charAt(level));
        return level <= DEEPEST_HEADING && spaced ? level : 0;
    }

    /** The index behind the mark of an item and its space; 0 where there is none. */
    static int pastBullet(String text) {
        int end = 0;
        while (end < text.length() && end < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String marks = end > 0 ? ".)" : "-*+";
        boolean item =
                end + 1 < text.length() && marks.indexOf(text.charAt(end)) >= 0 && Blanks.isSpace(text.charAt(end + 1));
        return item ? end + 2 : 0;
    }

    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!Blanks.isSpace(c)) {
                return false;
            }
        }
        return marks >= 3 && (mark == '-' || mark == '*' || mark == '_');
    }
}
