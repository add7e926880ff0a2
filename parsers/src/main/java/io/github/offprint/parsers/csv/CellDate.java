package io.github.offprint.parsers.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.github.offprint.model.PartialDate;
import io.github.offprint.text.EnglishMonths;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * Dates as programs and people write them into a cell: {@code 2019}, {@code 2019-06}, {@code 2019-06-12}, {@code 2019/6/12},
 * {@code 12 Jun 2019}, {@code June 12, 2019}, {@code Jun 2019}. Months are English, by their names or at least three letters of
 * them. Numbers that could be day or month, as in {@code 6/12/2019}, are no date here.
 */
final class CellDate {
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf(" ,./-\u00a0")).omitEmptyStrings();
    private static final int LONGEST = "September 30, 2024 00:00".length();

    private CellDate() {}

    /** Four digits of a year, a fraction of zero behind them left aside, as spreadsheets add it. */
    static Optional<PartialDate> year(String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return digits.length() == 4 ? PartialDate.find(digits) : Optional.empty();
    }

    /** A date, or nothing. */
    static Optional<PartialDate> find(String text) {
        Optional<PartialDate> written = PartialDate.find(text);
        if (written.isPresent() || text.length() > LONGEST) {
            return written;
        }
        List<String> parts = PARTS.splitToList(text);
        return switch (parts.size()) {
            case 2 -> ofMonth(parts.get(0), parts.get(1)).or(() -> ofMonth(parts.get(1), parts.get(0)));
            case 3 -> ofDay(parts);
            default -> Optional.empty();
        };
    }

    /** Whether the text is written like a date, {@code 2021-02-30}, so that only the calendar can be against it. */
    static boolean isWrittenLikeOne(String text) {
        return (text.length() == "2021-02".length() || text.length() == "2021-02-30".length())
                && text.charAt(4) == '-'
                && CharMatcher.inRange('0', '9').or(CharMatcher.is('-')).matchesAllOf(text);
    }

    /** A month, or month and day, of a year: {@code JAN 15}, {@code JUN}. */
    static Optional<PartialDate> inYear(PartialDate year, String monthAndDay) {
        List<String> parts = PARTS.splitToList(monthAndDay);
        return switch (parts.size()) {
            case 1 -> date(year.toString(), month(parts.get(0)), "");
            case 2 -> date(year.toString(), month(parts.get(0)), parts.get(1));
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> ofMonth(String year, String month) {
        return date(year, month(month), "");
    }

    private static Optional<PartialDate> ofDay(List<String> parts) {
        return date(parts.get(2), month(parts.get(1)), parts.get(0))
                .or(() -> date(parts.get(2), month(parts.get(0)), parts.get(1)))
                .or(() -> date(parts.get(0), month(parts.get(1)), parts.get(2)))
                .or(() -> date(parts.get(0), number(parts.get(1)), parts.get(2)));
    }

    /** The date of these parts; an empty day is none, and a month of zero is no month. */
    private static Optional<PartialDate> date(String year, int month, String day) {
        int dayNumber = number(day);
        if (year.length() != 4 || month == 0 || (dayNumber == 0 && !day.isEmpty())) {
            return Optional.empty();
        }
        String monthText = year + "-" + twoDigits(month);
        return PartialDate.find(day.isEmpty() ? monthText : monthText + "-" + twoDigits(dayNumber));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The number of one or two digits, or zero. */
    private static int number(String digits) {
        Integer number = digits.length() > 2 || !CharMatcher.inRange('0', '9').matchesAllOf(digits)
                ? null
                : Ints.tryParse(digits);
        return number == null ? 0 : number;
    }

    /** The month of a name, or zero. */
    private static int month(String name) {
        return EnglishMonths.find(name).map(Month::getValue).orElse(0);
    }
}
