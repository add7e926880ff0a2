package io.github.offprint.parsers.html;

import com.google.common.base.Ascii;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells markup from text that only looks like it, and escapes the latter. A tag is one whose name is known and whose attributes
 * have values; one of the short names that are also used as words ({@code <s>}, {@code <a>}) needs its other half.
 */
final class MarkupScan {
    /** What begins with a mark of its own and ends with another. */
    private enum Section {
        COMMENT("<!--", "-->"),
        CDATA("<![CDATA[", "]]>");

        private final String opening;
        private final String closing;

        Section(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    private final String text;
    private final StringBuilder certain;
    private final Map<String, Integer> lastEnd = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Set<Section> unclosed = EnumSet.noneOf(Section.class);
    private boolean found;

    private MarkupScan(String text) {
        this.text = text;
        this.certain = new StringBuilder(text.length() + 16);
    }

    static MarkupScan of(String text) {
        MarkupScan scan = new MarkupScan(text);
        scan.noteEnds();
        scan.run();
        return scan;
    }

    /** Whether there is any markup. */
    boolean hasMarkup() {
        return found;
    }

    /** The text with all that is no markup escaped, so that a lenient parser finds what is markup and nothing else. */
    String certain() {
        return certain.toString();
    }

    /** Where each name that is also a word is closed for the last time. */
    private void noteEnds() {
        for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
            int end = pastName(at + 2);
            String name = Ascii.toLowerCase(text.substring(at + 2, end));
            if (Elements.isAlsoAWord(name)) {
                lastEnd.put(name, at);
            }
        }
    }

    private void run() {
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = c == '<' ? endOfTag(at) : c == '&' ? endOfEntity(at) : at;
            if (end > at) {
                found = true;
                append(at, end);
                at = end;
            } else {
                certain.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : String.valueOf(c));
                at++;
            }
        }
    }

    /** Appends markup. An element without content is closed at once, as HTML leaves to the reader; else it would hold the rest. */
    private void append(int at, int end) {
        boolean opens = text.charAt(at) == '<' && text.charAt(end - 2) != '/';
        if (opens && Elements.isEmpty(Ascii.toLowerCase(text.substring(at + 1, pastName(at + 1))))) {
            certain.append(text, at, end - 1).append("/>");
        } else {
            certain.append(text, at, end);
        }
    }

    private int endOfTag(int at) {
        for (Section section : Section.values()) {
            if (text.startsWith(section.opening, at)) {
                return endOf(section, at);
            }
        }
        boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
        int from = at + (closes ? 2 : 1);
        int to = pastName(from);
        String name = Ascii.toLowerCase(text.substring(from, to));
        if (!Elements.isKnown(name)) {
            return at;
        }
        int end = closes ? pastMark(pastSpace(to), '>') : pastAttributes(to);
        return end > 0 && (closes ? isEnd(name) : isStart(name, at, end > to + 1)) ? end : at;
    }

    private int endOf(Section section, int at) {
        int end = unclosed.contains(section) ? -1 : text.indexOf(section.closing, at + section.opening.length());
        if (end < 0) {
            // Looking for it once is enough: it is not further on either.
            unclosed.add(section);
            return at;
        }
        return end + section.closing.length();
    }

    private boolean isEnd(String name) {
        int depth = open.getOrDefault(name, 0);
        open.put(name, Math.max(0, depth - 1));
        return depth > 0 || !Elements.isAlsoAWord(name);
    }

    private boolean isStart(String name, int at, boolean hasMore) {
        boolean certain = !Elements.isAlsoAWord(name)
                || (hasMore && !Elements.isUnseen(name))
                || lastEnd.getOrDefault(name, -1) > at;
        open.merge(name, certain ? 1 : 0, Integer::sum);
        return certain;
    }

    /** Behind the mark that ends a tag, whose attributes all have values; -1 where it is no tag. */
    private int pastAttributes(int from) {
        int at = pastSpace(from);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '/') {
                return pastMark(at + 1, '>');
            }
            int next = at > from ? pastAttribute(at) : -1;
            if (next < 0) {
                return -1;
            }
            at = pastSpace(next);
        }
        return -1;
    }

    private int pastAttribute(int at) {
        int name = pastName(at);
        int equals = pastMark(pastSpace(name), '=');
        if (name == at || equals < 0) {
            return -1;
        }
        int value = pastSpace(equals);
        char quote = value < text.length() ? text.charAt(value) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int end = pastValue(quoted ? value + 1 : value, quoted ? "<" + quote : " \t\r\n<>\"'=`/");
        return quoted ? pastMark(end, quote) : end == value ? -1 : end;
    }

    private int pastValue(int from, String stops) {
        int to = from;
        while (to < text.length() && stops.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private int pastMark(int at, char mark) {
        return at >= 0 && at < text.length() && text.charAt(at) == mark ? at + 1 : -1;
    }

    private int pastSpace(int from) {
        int to = from;
        while (to < text.length() && " \t\r\n".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private int pastName(int from) {
        int to = from;
        while (to < text.length() && isNameCharacter(text.charAt(to), to > from)) {
            to++;
        }
        return to;
    }

    private static boolean isNameCharacter(char c, boolean inside) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || inside && (c >= '0' && c <= '9' || "-_:.".indexOf(c) >= 0);
    }

    private int endOfEntity(int at) {
        int end = Entity.at(text, at).end();
        return end > at + 1 ? end : at;
    }
}
