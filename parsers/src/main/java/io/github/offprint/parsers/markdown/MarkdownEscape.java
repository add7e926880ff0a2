package io.github.offprint.parsers.markdown;

import io.github.offprint.text.Blanks;

/**
 * Writes text so that every reader of Markdown shows it as it is and nothing of it is a mark. Punctuation that may be a mark stands
 * behind a backslash, blanks that would be joined or taken off and characters that show nothing are written as references.
 */
final class MarkdownEscape {
    private static final String MARKS = "\\`*_[]<>&|~";
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private MarkdownEscape() {}

    /** A text within a line, in which some more punctuation divides. */
    static String line(String text, String dividers) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 || dividers.indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (isReference(text, i)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The joiners shape letters and stay; other characters that show nothing are written as what they are. */
    private static boolean isReference(String text, int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at == 0 || at + 1 == text.length() || Blanks.isBlank(text.charAt(at - 1));
        }
        if (c >= 0x7F && c < 0xA0) {
            return true;
        }
        boolean joins = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
        return Blanks.isSpace(c)
                || !joins && (Blanks.isZeroWidth(c) || Character.getType(c) == Character.FORMAT)
                || joins && (at == 0 || at + 1 == text.length());
    }

    /** A text at the start of a line, where more is a mark. */
    static String startOfLine(String text) {
        String escaped = line(text, "");
        int digits = 0;
        while (digits < escaped.length() && escaped.charAt(digits) >= '0' && escaped.charAt(digits) <= '9') {
            digits++;
        }
        char first = digits < escaped.length() ? escaped.charAt(digits) : ' ';
        boolean numbered = digits > 0 && (first == '.' || first == ')');
        boolean marked = digits == 0 && "#+-=:".indexOf(first) >= 0;
        return numbered || marked ? escaped.substring(0, digits) + "\\" + escaped.substring(digits) : escaped;
    }

    /** A heading, at whose end signs would be taken off. */
    static String heading(String text) {
        String escaped = line(text, "");
        return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
    }

    /** A reference for the character at an index, where it is to divide nothing. */
    static String reference(char c) {
        return "&#" + (int) c + ";";
    }
}
