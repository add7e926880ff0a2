package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.ClockTime;
import io.github.offprint.text.EnglishMonths;
import java.time.Month;

/**
 * When an event takes place, as conference sites print it: {@code Tue 12 Dec 05:45 PM CET}. Clocks, days, months, zones and
 * numbers make a time and nothing else does, for people are called Sun and Marta, and clocks stand beside what was said in a
 * chat. The kind of the event may come before and its room behind, as {@link EventLine} parts them.
 */
final class EventTime {
    private static final CharMatcher BETWEEN =
            CharMatcher.whitespace().or(CharMatcher.anyOf(",;[]()|&+-\u2013\u2014\u2022\u00B7"));
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher END = CharMatcher.anyOf(".:");
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_DAY = 2;

    private static final ImmutableSet<String> DAYS = ImmutableSet.of(
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "day");

    private static final ImmutableSet<String> SHORT_DAYS = ImmutableSet.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private static final ImmutableSet<String> MONTHS = months();

    private static final ImmutableSet<String> HALVES = ImmutableSet.of("am", "pm", "a.m", "p.m");

    private static final ImmutableSet<String> ZONES = ImmutableSet.of(
            "utc", "gmt", "cet", "cest", "eet", "eest", "wet", "west", "bst", "ist", "msk", "sast", "pst", "pdt", "pt",
            "mst", "mdt", "mt", "cst", "cdt", "ct", "est", "edt", "et", "akst", "akdt", "hst", "brt", "art", "hkt",
            "sgt", "jst", "kst", "awst", "acst", "acdt", "aest", "aedt", "nzst", "nzdt");

    /** What sites put beside a time, or between its ends. */
    private static final ImmutableSet<String> BESIDE = ImmutableSet.of(
            "time", "date", "when", "local", "from", "to", "until", "till", "at", "and", "of", "noon", "midnight");

    private boolean clock;
    private boolean day;
    private boolean month;
    private boolean half;
    private boolean number;
    private boolean dayOfMonth;
    private int strangers;

    private EventTime() {}

    /** Whole, or cut as sites cut them; not every beginning of a name, for people are called Marc. */
    private static ImmutableSet<String> months() {
        ImmutableSet.Builder<String> months = ImmutableSet.<String>builder().add("sept");
        for (Month month : Month.values()) {
            months.add(
                    Ascii.toLowerCase(EnglishMonths.word(month)), Ascii.toLowerCase(EnglishMonths.abbreviation(month)));
        }
        return months.build();
    }

    /** Whether the word, in lower case, is a day of the week. */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** Whether the words, in lower case, say when: a clock time with a day, a month or a half of the day beside it. */
    static boolean isOne(String words) {
        String when = EventLine.of(words).time();
        int end = when.length();
        EventTime time = new EventTime();
        for (int at = 0; at < end; ) {
            int next = at;
            while (next < end && !BETWEEN.matches(when.charAt(next))) {
                next++;
            }
            if (next > at) {
                time.take(END.trimTrailingFrom(when.substring(at, next)));
            }
            at = next + 1;
        }
        return time.saysWhen();
    }

    private void take(String word) {
        if (DAYS.contains(word)) {
            day = true;
        } else if (MONTHS.contains(word)) {
            month = true;
        } else if (HALVES.contains(word)) {
            half = true;
        } else if (!word.isEmpty() && DIGIT.matches(word.charAt(0))) {
            number(word);
        } else if (!SHORT_DAYS.contains(word) && !ZONES.contains(word) && !BESIDE.contains(word)) {
            stranger();
        }
    }

    /** {@code 10:45}, {@code 4:30pm}, {@code 10am}, {@code 4th}, {@code 2024}, {@code 12/5/2024}. */
    private void number(String word) {
        String bare = DIGIT.or(CharMatcher.is(':')).trimLeadingFrom(word);
        String digits = word.substring(0, word.length() - bare.length());
        boolean withHalf = HALVES.contains(bare);
        half |= withHalf;
        if (ClockTime.isIn(digits)) {
            clock = true;
        } else if (digits.length() <= LONGEST_NUMBER && (bare.isEmpty() || withHalf || isRestOfDate(bare))) {
            number = true;
            dayOfMonth |= digits.length() <= LONGEST_DAY;
        } else {
            stranger();
        }
    }

    /** {@code 4th}, {@code 12/5/2024}. */
    private static boolean isRestOfDate(String word) {
        return switch (word) {
            case "st", "nd", "rd", "th" -> true;
            default -> DIGIT.or(CharMatcher.anyOf("/.")).matchesAllOf(word);
        };
    }

    /** One word behind a clock may be a zone that nobody listed; a word before it is a speaker, or the beginning of a name. */
    private void stranger() {
        strangers += clock ? 1 : 2;
    }

    private boolean saysWhen() {
        if (strangers > 1) {
            return false;
        }
        boolean fullHour = half && number && strangers == 0;
        return clock && (day || month || half) || day && month && dayOfMonth || fullHour;
    }
}
