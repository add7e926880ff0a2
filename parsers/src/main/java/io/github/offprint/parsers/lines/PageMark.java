package io.github.offprint.parsers.lines;

import com.google.common.base.Ascii;

/**
 * What a browser or a typesetter prints at the edges of every page, and what is copied along from a document: {@code Page 3 of
 * 17}, {@code - 3 -}, {@code https://example.org/papers 3/17}, {@code 5/7/24, 10:31 AM Accepted Papers}. It stands between any
 * two lines.
 */
final class PageMark {
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_NUMBER = 4;
    private static final int PARTS_OF_DATE = 3;

    private PageMark() {}

    /** Whether a line is such a mark; a bare number may be anything and is none. */
    static boolean is(LineShape line) {
        if (line.digitWords() == 0 || line.length() > LONGEST_ADDRESS || !mayBegin(line.charAt(0))) {
            return false;
        }
        String text = Ascii.toLowerCase(line.text());
        if (text.startsWith("http")) {
            int space = text.indexOf(' ');
            return space > 0 && isCount(text, space + 1, "/");
        }
        return isCount(text, 0, "/")
                || isCount(text, 0, " of ")
                || isNumbered(text)
                || isHeadOfPrint(text) && !line.isSaid();
    }

    private static boolean mayBegin(char c) {
        return switch (c) {
            case 'P', 'p', 'h', 'H', '-', '\u2013', '\u2014' -> true;
            default -> c >= '0' && c <= '9';
        };
    }

    /** {@code page 3}, {@code p. 3 of 17}, {@code - 3 -}. */
    private static boolean isNumbered(String text) {
        int from = text.startsWith("page ") ? "page ".length() : text.startsWith("p. ") ? "p. ".length() : 0;
        if (from > 0) {
            return endOfNumber(text, from) == text.length() || isCount(text, from, " of ") || isCount(text, from, "/");
        }
        int end = endOfNumber(text, 2);
        return end > 2
                && text.charAt(1) == ' '
                && end + 2 == text.length()
                && text.charAt(end) == ' '
                && text.charAt(end + 1) == text.charAt(0);
    }

    /** Whether two numbers with a sign between them, the second one not smaller, end the text. */
    private static boolean isCount(String text, int from, String sign) {
        int first = endOfNumber(text, from);
        if (first == from || !text.startsWith(sign, first)) {
            return false;
        }
        int second = first + sign.length();
        return second < text.length()
                && endOfNumber(text, second) == text.length()
                && Integer.parseInt(text.substring(from, first)) <= Integer.parseInt(text.substring(second));
    }

    private static int endOfNumber(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** A date in numbers, a comma and a clock time come first where a browser prints the name of the page. */
    private static boolean isHeadOfPrint(String text) {
        int at = 0;
        for (int part = 0; part < PARTS_OF_DATE; part++) {
            int end = endOfNumber(text, at);
            if (end == at || end >= text.length() || text.charAt(end) != (part < PARTS_OF_DATE - 1 ? '/' : ',')) {
                return false;
            }
            at = end + 1;
        }
        int clock = text.indexOf(' ', at + 1);
        return text.startsWith(" ", at) && ClockTime.isIn(text.substring(at, clock < 0 ? text.length() : clock));
    }
}
