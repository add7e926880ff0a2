package io.github.offprint.parsers.lines;

import com.google.common.base.Splitter;
import io.github.offprint.source.Head;
import io.github.offprint.text.Blanks;

/**
 * Recognises text that nobody copied from a page: markup, JSON, BibTeX, tagged records, tables. It is told by how whole
 * documents of these look, never by one line, because titles may begin with anything.
 */
final class ForeignText {
    private static final int LEAST_TAGS = 3;

    private int lines;
    private int tags;
    private int entries;
    private int cells;
    private int labels;
    private boolean tagged;

    private ForeignText() {}

    static boolean is(Head head) {
        String text = Blanks.strip(head.text());
        return text.isEmpty() || beginsForeign(text) || new ForeignText().look(text);
    }

    private static boolean beginsForeign(String text) {
        int newline = text.indexOf('\n');
        String line = newline < 0 ? text : text.substring(0, newline);
        return switch (text.charAt(0)) {
            case '<' -> line.startsWith("<?xml") || line.startsWith("<!") || isTag(line);
            case '{', '[' -> isJson(text);
            case '%' -> line.startsWith("%PDF");
            default -> false;
        };
    }

    private static boolean isTag(String line) {
        return line.indexOf('>') == line.length() - 1 || line.regionMatches(true, 0, "<html", 0, "<html".length());
    }

    /** A bracket, then a bracket, a key or the end of an empty document. */
    private static boolean isJson(String text) {
        int at = 1;
        while (at < text.length() && (Blanks.isBlank(text.charAt(at)) || text.charAt(at) == '[')) {
            at++;
        }
        if (at == text.length()) {
            return true;
        }
        return switch (text.charAt(at)) {
            case '{', ']', '}' -> true;
            case '"' -> text.indexOf("\":", at) > 0 || text.indexOf("\" :", at) > 0;
            default -> false;
        };
    }

    private boolean look(String text) {
        for (String line : Splitter.on('\n').split(text)) {
            if (!Blanks.isBlank(line)) {
                lines++;
                look(line, lines == 1);
            }
        }
        return tags >= LEAST_TAGS && 4 * tags >= lines
                || labels >= LEAST_TAGS && 4 * labels >= lines
                || entries > 0
                || cells > 0 && 3 * cells >= lines;
    }

    private void look(String line, boolean first) {
        String start = Blanks.strip(line.length() > 60 ? line.substring(0, 60) : line);
        entries += isBibtexEntry(start) ? 1 : 0;
        tagged = isTagged(line) || tagged && line.startsWith("   ");
        tags += tagged ? 1 : 0;
        labels += start.startsWith("**") && start.indexOf("**:") > 2 || start.startsWith("|") ? 1 : 0;
        cells += isRow(line, first) ? 1 : 0;
    }

    /** Such as the line that names the kind and the key of an article, {@code @} before both. */
    private static boolean isBibtexEntry(String start) {
        if (!start.startsWith("@")) {
            return false;
        }
        int at = 1;
        while (at < start.length() && Character.isLetter(start.charAt(at))) {
            at++;
        }
        int word = at;
        while (at < start.length() && start.charAt(at) == ' ') {
            at++;
        }
        return word > 1 && at < start.length() && (start.charAt(at) == '{' || start.charAt(at) == '(');
    }

    /** {@code TY  - JOUR}, {@code PMID- 1}, {@code %A Quill, Ada}, {@code AU Quill, A}. */
    private static boolean isTagged(String line) {
        if (line.length() > 2 && line.charAt(0) == '%' && line.charAt(2) == ' ') {
            return true;
        }
        int at = 0;
        while (at < line.length() && at < 4 && isTagCharacter(line.charAt(at))) {
            at++;
        }
        if (at < 2) {
            return false;
        }
        int dash = at;
        while (dash < line.length() && dash < 6 && line.charAt(dash) == ' ') {
            dash++;
        }
        boolean dashed = dash < line.length() && line.charAt(dash) == '-' && (dash > at || at == 4);
        return dashed || at == 2 && (line.length() == 2 || line.charAt(2) == ' ');
    }

    private static boolean isTagCharacter(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** A row of a table: cells in quotes, or many tabs; the first row names its columns. */
    private static boolean isRow(String line, boolean first) {
        int quoted = 0;
        int tabs = 0;
        int commas = 0;
        int blanks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted += c == '"' && line.startsWith("\",\"", i) ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            commas += c == ',' || c == ';' ? 1 : 0;
            blanks += c == ' ' ? 1 : 0;
        }
        return quoted >= 2 || tabs >= 3 || first && commas >= 3 && blanks <= commas && line.length() > 12;
    }
}
