package io.github.offprint.parsers.bibtex;

import com.google.common.base.CharMatcher;
import io.github.offprint.model.PartialDate;
import io.github.offprint.text.EnglishMonths;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of BibTeX ({@code year}, {@code month}, {@code day}) and of BibLaTeX ({@code date}, ISO 8601-2 level 0 and 1,
 * which its manual calls EDTF). What is uncertain is no date here: {@code 2019~}, {@code 201X} and {@code c. 1850} are not read;
 * of a range the part is read that both its ends share.
 */
final class Dates {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** How well a text was understood. */
    enum Reading {
        /** All of it is in the date. */
        WHOLE,
        /** The date holds it, and it says more: the ends of a range, a season, a time of day. */
        PART,
        /** The calendar has no such date. */
        IMPOSSIBLE,
        /** It is no date that is certain. */
        UNREAD
    }

    /** A date and how well it was understood. */
    record Found(@Nullable PartialDate date, Reading reading) {
        static final Found UNREAD = new Found(null, Reading.UNREAD);
    }

    private Dates() {}

    /** Reads a date of BibLaTeX. */
    static Found edtf(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        Found from = single(text.substring(0, slash));
        Found to = single(text.substring(slash + 1));
        return from.date == null || to.date == null
                ? Found.UNREAD
                : shared(from.date, to.date)
                        .map(date -> new Found(date, Reading.PART))
                        .orElse(Found.UNREAD);
    }

    private static Found single(String text) {
        Optional<PartialDate> date = PartialDate.find(text);
        if (date.isPresent()) {
            return date.get().year().isPresent() ? new Found(date.get(), Reading.WHOLE) : Found.UNREAD;
        }
        if (text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
            Found day = single(text.substring(0, 10));
            return day.date == null ? day : new Found(day.date, Reading.PART);
        }
        return hasForm(text) ? undated(text) : Found.UNREAD;
    }

    private static boolean hasForm(String text) {
        return (text.length() == 7 || text.length() == 10)
                && DIGIT.or(CharMatcher.is('-')).matchesAllOf(text);
    }

    /** A year with a season (21 to 24 in place of a month), or a date that no calendar has. */
    private static Found undated(String text) {
        Optional<PartialDate> year = PartialDate.find(text.substring(0, 4));
        if (year.isEmpty()) {
            return Found.UNREAD;
        }
        boolean season = text.length() == 7 && text.charAt(5) == '2' && text.charAt(6) >= '1' && text.charAt(6) <= '4';
        return season ? new Found(year.get(), Reading.PART) : new Found(null, Reading.IMPOSSIBLE);
    }

    /** The most precise date that both lie in. */
    private static Optional<PartialDate> shared(PartialDate one, PartialDate other) {
        int year = one.year().orElse(0);
        if (year != other.year().orElse(-1)) {
            return Optional.empty();
        }
        int month = one.month().orElse(0);
        if (month == 0 || month != other.month().orElse(0)) {
            return Optional.of(PartialDate.of(year));
        }
        return Optional.of(one.equals(other) ? one : PartialDate.of(year, month));
    }

    /** A year of four digits; anything beside it makes it uncertain. */
    static Optional<PartialDate> year(String text) {
        return text.length() == 4 ? PartialDate.find(text) : Optional.empty();
    }

    /** Adds to a year what a month, and a day where there is one, say of it. */
    static Found monthOf(PartialDate year, String month, String day) {
        List<Month> months = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        boolean odd = words(month, months, numbers);
        if (months.isEmpty() && numbers.size() == 1 && !odd && numbers.get(0) >= 1 && numbers.get(0) <= 12) {
            months.add(Month.of(numbers.remove(0)));
        }
        if (months.size() != 1) {
            return new Found(year, months.isEmpty() ? Reading.UNREAD : Reading.PART);
        }
        boolean single = numbers.size() == 1 && !odd;
        String days = day.isEmpty() && single ? String.valueOf(numbers.get(0)) : day;
        Found found = dayOf(year.year().orElseThrow(), months.get(0), days);
        boolean whole = numbers.isEmpty() && !odd || single && day.isEmpty();
        return whole || found.reading != Reading.WHOLE ? found : new Found(found.date, Reading.PART);
    }

    private static Found dayOf(int year, Month month, String day) {
        PartialDate date = PartialDate.of(year, month.getValue());
        if (day.isEmpty()) {
            return new Found(date, Reading.WHOLE);
        }
        if (day.length() > 2 || !DIGIT.matchesAllOf(day)) {
            return new Found(date, Reading.PART);
        }
        String padded = day.length() == 1 ? "0" + day : day;
        return PartialDate.find(date + "-" + padded)
                .map(whole -> new Found(whole, Reading.WHOLE))
                .orElse(new Found(date, Reading.IMPOSSIBLE));
    }

    /** Collects the months and the numbers of a text; true when it holds anything else that counts. */
    private static boolean words(String text, List<Month> months, List<Integer> numbers) {
        boolean odd = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            char c = text.charAt(at);
            if (DIGIT.matches(c)) {
                end = endOf(text, at, DIGIT);
                odd |= end - at > 2;
                numbers.add(end - at > 2 ? 0 : Integer.parseInt(text, at, end, 10));
            } else if (Character.isLetter(c)) {
                end = endOf(text, at, CharMatcher.forPredicate(Character::isLetter));
                Optional<Month> month = EnglishMonths.find(text.substring(at, end));
                odd |= month.isEmpty();
                month.ifPresent(months::add);
            } else {
                odd |= " .,~\u00A0".indexOf(c) < 0;
                end = at + 1;
            }
            at = end;
        }
        return odd;
    }

    private static int endOf(String text, int from, CharMatcher matcher) {
        int end = from;
        while (end < text.length() && matcher.matches(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
