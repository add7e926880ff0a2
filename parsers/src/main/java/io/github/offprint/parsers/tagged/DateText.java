package io.github.offprint.parsers.tagged;

import io.github.offprint.model.PartialDate;
import io.github.offprint.text.EnglishMonths;
import java.time.DateTimeException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be read of a date as bibliographic files print it. The forms, all of them seen in real files:
 *
 * <ul>
 *   <li>{@code 2016}, {@code 2016/10/19}, {@code 2016/12//}, {@code 2016/10/19/Epub} (the RIS specification: year, month, day
 *       and anything else between slashes), {@code 2015/october}, {@code /10/19/} without a year;
 *   <li>{@code 2016-10-19}, {@code 2016-10}, {@code 20161019}, {@code 2013 06 10};
 *   <li>{@code 2016 Jan 15}, {@code 19 Oct 2016}, {@code October 19, 2016}, {@code Oct 2016}, {@code JAN 15}, {@code 04 2006};
 *   <li>{@code 2000 Nov-Dec}, {@code 24-27 Sept. 2019}, {@code 2019 Spring}: as much of it as is one year, month or day.
 * </ul>
 *
 * @param date what was understood; empty when there is nothing to understand, or no calendar has such a day
 * @param whole whether that is all the text says
 * @param impossible whether the text is a date that no calendar has
 */
public record DateText(Optional<PartialDate> date, boolean whole, boolean impossible) {
    private static final int LONGEST = 100;
    private static final DateText NONE = new DateText(Optional.empty(), false, false);

    /** Reads a text. */
    public static DateText of(String text) {
        return text.length() > LONGEST ? NONE : new Parts(text).read();
    }

    /** Reads the month or the day in a text that leaves out the year, such as {@code JUN 14} and {@code MAR-APR}. */
    public static DateText ofYear(String text, int year) {
        DateText alone = of(text);
        boolean hasYear = alone.date().flatMap(PartialDate::earliest).isPresent();
        return hasYear ? alone : of(text + " " + PartialDate.of(year));
    }

    /** The text cut into numbers and words, and how they are put together. */
    private static final class Parts {
        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private final StringBuilder marks = new StringBuilder();

        private int year;
        private int month;
        private int day;
        private boolean whole = true;

        Parts(String text) {
            this.text = text;
            cut();
        }

        /** Each token has, at the same place of {@link #marks}, the sign before it: a blank where there is no other. */
        private void cut() {
            int at = 0;
            char mark = ' ';
            while (at < text.length()) {
                char c = text.charAt(at);
                int end = at;
                boolean digit = isDigit(c);
                while (end < text.length() && (digit ? isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
                    end++;
                }
                if (end == at) {
                    mark = c == '/' || c == '-' || c == '\u2013' ? c : mark;
                    whole &= c == '/' || c == '-' || c == '\u2013' || c == ',' || c == '.' || c == ' ';
                    at++;
                } else {
                    tokens.add(text.substring(at, end));
                    marks.append(mark);
                    mark = ' ';
                    at = end;
                }
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isLetter(char c) {
            return Character.isLetter(c);
        }

        DateText read() {
            if (tokens.isEmpty()) {
                return NONE;
            }
            if (!readNumbers()) {
                readWords();
            }
            return result();
        }

        private DateText result() {
            if (year == 0 && (month == 0 || day == 0)) {
                return NONE;
            }
            try {
                return new DateText(Optional.of(date()), whole, false);
            } catch (DateTimeException noSuchDay) {
                return new DateText(Optional.empty(), false, true);
            }
        }

        private PartialDate date() {
            if (year == 0) {
                return PartialDate.ofMonthDay(month, day);
            }
            return month == 0
                    ? PartialDate.of(year)
                    : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
        }

        /** Year, month and day in this order, or in one number of eight digits. */
        private boolean readNumbers() {
            String first = tokens.get(0);
            if (first.length() == 8 && isDigit(first.charAt(0)) && tokens.size() == 1) {
                year = number(first.substring(0, 4));
                month = number(first.substring(4, 6));
                day = number(first.substring(6));
                return true;
            }
            boolean withoutYear = text.startsWith("/") && tokens.size() > 1;
            if (!withoutYear && !isYear(first)) {
                return false;
            }
            year = withoutYear ? 0 : number(first);
            readMonthAndDay(withoutYear ? 0 : 1);
            return true;
        }

        private void readMonthAndDay(int from) {
            if (from == tokens.size()) {
                return;
            }
            String second = tokens.get(from);
            int named = month(second);
            if (named == 0 && !isSmallNumber(second) || isRange(from)) {
                whole = false;
                return;
            }
            month = named > 0 ? named : number(second);
            if (from + 1 == tokens.size()) {
                return;
            }
            if (isSmallNumber(tokens.get(from + 1)) && !isRange(from + 1)) {
                day = number(tokens.get(from + 1));
                whole &= from + 2 == tokens.size();
            } else {
                whole = false;
            }
        }

        /** Whether the part is the first of two that a dash joins, which is none where dashes join all parts. */
        private boolean isRange(int at) {
            boolean dashBehind = at + 1 < tokens.size() && isDash(marks.charAt(at + 1));
            return dashBehind && !(at > 0 && isDash(marks.charAt(at)));
        }

        private static boolean isDash(char mark) {
            return mark == '-' || mark == '\u2013';
        }

        /** A month by its name, a day before or behind it, a year at the end; or a number and a year. */
        private void readWords() {
            int last = tokens.size() - 1;
            boolean hasYear = isYear(tokens.get(last));
            year = hasYear ? number(tokens.get(last)) : 0;
            int end = hasYear ? last : last + 1;
            if (hasYear && end == 1 && isSmallNumber(tokens.get(0)) && !isRange(0)) {
                month = number(tokens.get(0));
                return;
            }
            int at = 0;
            while (at < end && month(tokens.get(at)) == 0) {
                at++;
            }
            if (at == end || hasOtherMonth(at, end)) {
                whole = false;
                return;
            }
            month = month(tokens.get(at));
            int behind = end - at - 1;
            if (at == 1 && behind == 0 && isSmallNumber(tokens.get(0))) {
                day = number(tokens.get(0));
            } else if (at == 0 && behind == 1 && isSmallNumber(tokens.get(1))) {
                day = number(tokens.get(1));
            } else {
                whole &= at == 0 && behind == 0;
            }
        }

        private boolean hasOtherMonth(int from, int end) {
            for (int at = from + 1; at < end; at++) {
                if (month(tokens.get(at)) > 0) {
                    return true;
                }
            }
            return false;
        }

        /** The month from 1 to 12 that a word means; 0 for none. */
        private static int month(String token) {
            return EnglishMonths.find(token).map(Month::getValue).orElse(0);
        }

        /** Four digits, of which 0000 is no year. */
        private static boolean isYear(String token) {
            return token.length() == 4 && isDigit(token.charAt(0)) && number(token) > 0;
        }

        private static boolean isSmallNumber(String token) {
            return token.length() <= 2 && isDigit(token.charAt(0));
        }

        private static int number(String digits) {
            int number = 0;
            for (int i = 0; i < digits.length(); i++) {
                number = 10 * number + (digits.charAt(i) - '0');
            }
            return number;
        }
    }
}
