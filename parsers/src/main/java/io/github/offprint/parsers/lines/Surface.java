package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/**
 * A line without the marks that a converter of pages put around its words: Markdown headings, emphasis, links and pictures,
 * and the numbered links of html2text. Only marks around a whole line are taken for marks: an abstract with
 * {@code [a link](https://...)} or {@code *emphasis*} inside is kept to the letter, for people write so too.
 *
 * @param text the words; empty for a line of marks alone
 * @param links the addresses of the links, in their order
 * @param pictures what stands for the pictures where they cannot be seen, in their order; without those of which nothing does
 */
record Surface(String text, ImmutableList<String> links, ImmutableList<String> pictures) {
    private static final String[] EMPHASIS = {"**", "__", "*", "_"};
    private static final int DEEPEST_HEADING = 6;
    /** A date with the number of comments behind it, or the curator of a page, is a short line with a link in it. */
    private static final int SHORT = 60;

    /** The words of a line without blanks at its ends. */
    static Surface of(String line) {
        String unbroken = withoutBreak(line);
        String body = withoutEmphasis(withoutHeadingMark(unbroken));
        Unlinking unlinking = new Unlinking(body, unbroken.length() < line.length());
        return unlinking.isMarkup()
                ? unlinking.surface()
                : new Surface(Blanks.collapse(body), ImmutableList.of(), ImmutableList.of());
    }

    /** A look at both ends, and all along a short line, since nearly all lines have no marks. */
    static boolean mayHaveMarks(String text, int from, int to) {
        if (from == to) {
            return false;
        }
        return switch (text.charAt(from)) {
            case '#', '[', '!', '*', '_', ']' -> true;
            default ->
                switch (text.charAt(to - 1)) {
                    case '\\' -> true;
                    case ')', ']' -> hasLink(text, from);
                    default -> to - from <= 2 * SHORT && hasLink(text, from);
                };
        };
    }

    private static boolean hasLink(String text, int from) {
        return text.indexOf("](", from) > 0 || text.indexOf("][", from) > 0;
    }

    /** One backslash at the end may belong to a formula; two are a line break of Markdown. */
    private static String withoutBreak(String line) {
        return line.endsWith("\\\\") ? Blanks.strip(line.substring(0, line.length() - 2)) : line;
    }

    private static String withoutHeadingMark(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= DEEPEST_HEADING && marks < line.length() && line.charAt(marks) == ' ';
        return heading ? Blanks.strip(line.substring(marks)) : line;
    }

    private static String withoutEmphasis(String line) {
        for (String mark : EMPHASIS) {
            int inner = line.length() - mark.length();
            if (inner > mark.length() && line.startsWith(mark) && line.indexOf(mark, mark.length()) == inner) {
                return Blanks.strip(line.substring(mark.length(), inner));
            }
        }
        return line;
    }

    /** Takes links and pictures out of one line, in one pass. */
    private static final class Unlinking {
        private final String line;
        private final StringBuilder words;
        private final ImmutableList.Builder<String> links = ImmutableList.builder();
        private final ImmutableList.Builder<String> pictures = ImmutableList.builder();
        /** The brackets that wait to be closed, as places among the words; a picture's place counts from -1 downwards. */
        private final int[] open;

        private int depth;
        private int closedElsewhere;
        private int found;
        private boolean picture;

        Unlinking(String line, boolean goesOn) {
            this.line = line;
            this.words = new StringBuilder(line.length());
            this.open = new int[line.length()];
            for (int at = 0; at < line.length(); ) {
                at = step(at);
            }
            if (depth == 1 && open[0] == 0 && (goesOn || opensLink())) {
                words.setCharAt(0, ' ');
                found++;
            }
        }

        private int step(int at) {
            char c = line.charAt(at);
            if (c == '!' && line.startsWith("[", at + 1)) {
                open[depth++] = -1 - words.length();
                words.append("![");
                return at + 2;
            }
            if (c == '[') {
                open[depth++] = words.length();
            } else if (c == ']') {
                int end = addressEnd(at + 1);
                if (end > 0) {
                    close(at + 1, end);
                    return end;
                }
                depth = Math.max(0, depth - 1);
            }
            boolean brokenLine = c == '\\'
                    && at + 2 < line.length()
                    && Blanks.isSpace(line.charAt(at + 1))
                    && Blanks.isSpace(line.charAt(at + 2));
            words.append(brokenLine ? ' ' : c);
            return at + 1;
        }

        private void close(int from, int end) {
            found++;
            if (depth == 0) {
                closedElsewhere++;
            } else if (open[--depth] < 0) {
                closePicture(-1 - open[depth]);
                return;
            } else {
                words.setCharAt(open[depth], ' ');
            }
            words.append(' ');
            if (line.charAt(from) == '(') {
                links.add(line.substring(from + 1, end - 1));
            }
        }

        private void closePicture(int start) {
            picture = true;
            String said = Blanks.collapse(words.substring(start + "![".length()));
            if (!said.isEmpty()) {
                pictures.add(said);
            }
            words.setLength(start);
        }

        /** Where the {@code (address)} or {@code [number]} that starts at an index ends; 0 when neither does. */
        private int addressEnd(int at) {
            if (line.startsWith("(http", at) || line.startsWith("(/", at)) {
                int end = at;
                while (end < line.length() && line.charAt(end) != ')' && line.charAt(end) != ' ') {
                    end++;
                }
                return end < line.length() && line.charAt(end) == ')' ? end + 1 : 0;
            }
            if (!line.startsWith("[", at)) {
                return 0;
            }
            int digit = at + 1;
            while (digit < line.length() && line.charAt(digit) >= '0' && line.charAt(digit) <= '9') {
                digit++;
            }
            return digit > at + 1 && line.startsWith("]", digit) ? digit + 1 : 0;
        }

        /** Whether a bracket that is not closed here opens a link that goes on below, not an interval or a quotation. */
        private boolean opensLink() {
            return line.length() == 1
                    || line.length() <= SHORT && (Character.isLetter(line.charAt(1)) || line.startsWith("[-"));
        }

        boolean isMarkup() {
            return found > 0 && (line.charAt(0) == '[' || line.charAt(0) == '!' || picture || closedElsewhere > 0)
                    || found > 0 && words.length() <= SHORT;
        }

        Surface surface() {
            String text = Blanks.collapse(words);
            return new Surface(picture && text.equals("-") ? "" : text, links.build(), pictures.build());
        }
    }
}
