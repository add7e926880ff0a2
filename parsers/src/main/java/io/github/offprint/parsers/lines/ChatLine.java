package io.github.offprint.parsers.lines;

import com.google.common.base.Ascii;

/**
 * What somebody said in a chat from which a page was copied: {@code [10:32 AM] Dana: look at these}, {@code 12/05/2024, 10:32
 * - Dana Quill: look}. A stamp is a clock time with seconds, a date or a half of the day beside it; a clock alone is the slot
 * that schedules print before a title ({@code [3:30] Small Boats: A Survey}).
 */
final class ChatLine {
    private static final int LONGEST_STAMP = 28;
    private static final int LONGEST_SPEAKER = 40;
    private static final int MOST_WORDS = 3;

    private ChatLine() {}

    /** Whether a line begins with such a stamp and a speaker. */
    static boolean isOne(String line) {
        int speaker = endOfStamp(line);
        if (speaker == 0 || !isStamp(line.substring(0, speaker))) {
            return false;
        }
        int colon = line.indexOf(": ", speaker);
        return colon > speaker
                && colon - speaker <= LONGEST_SPEAKER
                && line.substring(speaker, colon).chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    /** Where the first word with another letter than those of a half of the day begins; 0 where there is no such word. */
    private static int endOfStamp(String line) {
        int at = 0;
        while (at < line.length() && at <= LONGEST_STAMP) {
            if (Character.isLetter(line.charAt(at))) {
                int half = endOfHalf(line, at);
                if (half == 0) {
                    return at;
                }
                at = half;
            } else {
                at++;
            }
        }
        return 0;
    }

    private static int endOfHalf(String line, int at) {
        char first = Ascii.toLowerCase(line.charAt(at));
        int m = line.startsWith(".", at + 1) ? at + 2 : at + 1;
        boolean half = (first == 'a' || first == 'p')
                && m + 1 < line.length()
                && Ascii.toLowerCase(line.charAt(m)) == 'm'
                && !Character.isLetter(line.charAt(m + 1));
        return half ? m + 1 : 0;
    }

    /** Whether there is a clock time, and more than that between its digits or behind them. */
    private static boolean isStamp(String text) {
        if (!ClockTime.isIn(text)) {
            return false;
        }
        int numbers = 0;
        boolean half = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = ClockTime.isDigit(text, i);
            numbers += digit && !ClockTime.isDigit(text, i - 1) ? 1 : 0;
            half |= Character.isLetter(text.charAt(i));
        }
        return half || numbers > 2;
    }
}
