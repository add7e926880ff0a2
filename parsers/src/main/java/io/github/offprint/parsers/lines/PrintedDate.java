package io.github.offprint.parsers.lines;

import io.github.offprint.text.Blanks;
import io.github.offprint.text.EnglishMonths;
import java.time.Month;
import java.util.Optional;

/**
 * A date as English pages print it, with or without a year, and the number that some print behind it: {@code Jul 8, 2024 1}.
 * Whether a calendar has the day is for the reader to see.
 *
 * @param month the month, from 1 to 12
 * @param day the day as printed, or as much of it as an {@code int} holds
 * @param year the year, if printed
 * @param count the number behind the date, if printed
 */
public record PrintedDate(int month, int day, Optional<Integer> year, Optional<Long> count) {
    private static final int LONGEST = 64;
    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_DAY = 12;
    private static final int YEAR_DIGITS = 4;

    /** The date that is all of a text; empty when the text is anything else. */
    public static Optional<PrintedDate> find(String text) {
        if (text.length() > LONGEST || text.length() < SHORTEST_MONTH + 2) {
            return Optional.empty();
        }
        int at = 0;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        Optional<Month> month = EnglishMonths.find(text.substring(0, at));
        Scan scan = new Scan(text, at);
        scan.mark('.');
        Optional<Long> day = scan.blanks() ? scan.number() : Optional.empty();
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        scan.mark(',');
        boolean comma = scan.last == ',';
        Optional<Long> year = scan.blanks() && comma ? scan.number() : Optional.empty();
        Optional<Long> count = scan.blanks() || year.isEmpty() ? scan.number() : Optional.empty();
        if (!scan.atEnd() || comma && year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedDate(
                month.get().getValue(),
                (int) Math.min(day.get(), Integer.MAX_VALUE),
                year.map(y -> (int) Math.min(y, Integer.MAX_VALUE)),
                count));
    }

    /** Whether a text begins with a date and its year and goes on with words, as where two lines became one. */
    public static boolean leads(String text) {
        int comma = text.indexOf(", ");
        int end = comma + ", ".length() + YEAR_DIGITS;
        return comma > 0
                && comma <= LONGEST_DAY
                && end < text.length()
                && text.charAt(end) == ' '
                && find(text.substring(0, end)).isPresent();
    }

    /** Whether a text is a month with a day or less behind it: what is left of a date that was broken. */
    public static boolean isFragment(String text) {
        int at = 0;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        boolean rest = text.chars().skip(at).allMatch(c -> c >= '0' && c <= '9' || c == ',' || Blanks.isBlank(c));
        return rest
                && text.length() <= LONGEST
                && EnglishMonths.find(text.substring(0, at)).isPresent();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Walks over the text behind the month. */
    private static final class Scan {
        private static final int MOST_DIGITS = 18;

        private final String text;
        private int at;
        private char last;
        private boolean blank;

        Scan(String text, int at) {
            this.text = text;
            this.at = at;
        }

        /** Steps over blanks; says whether there were some, or nothing is left. */
        boolean blanks() {
            int start = at;
            at = Blanks.firstVisible(text, at);
            blank = at > start || at == text.length();
            return blank;
        }

        /** Steps over a sign, if it is there. */
        void mark(char sign) {
            last = at < text.length() && text.charAt(at) == sign ? sign : 0;
            at += last == 0 ? 0 : 1;
        }

        /** Takes digits, so many that a {@code long} holds them; more of them are left standing. */
        Optional<Long> number() {
            int start = at;
            long number = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < MOST_DIGITS) {
                number = 10 * number + (text.charAt(at) - '0');
                at++;
            }
            return at == start ? Optional.empty() : Optional.of(number);
        }

        boolean atEnd() {
            return at == text.length();
        }
    }
}
