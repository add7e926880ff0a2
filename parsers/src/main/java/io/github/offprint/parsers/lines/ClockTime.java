package io.github.offprint.parsers.lines;

/** Times of the day as pages print them: {@code 9:30}, {@code 10:45 AM}. */
public final class ClockTime {
    private ClockTime() {}

    /** Whether the text has a colon with a digit before it and two behind it. */
    public static boolean isIn(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (isDigit(text, colon - 1) && isDigit(text, colon + 1) && isDigit(text, colon + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit of ASCII stands at a place, which may be outside of the text. */
    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
