package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import io.github.offprint.parsers.lines.ClockTime;
import io.github.offprint.parsers.lines.LineShape;

/** What a line of a conference page is called whatever stands around it. Worked out once for a line, for many roles ask. */
final class Marks {
    /** {@code Poster}. */
    static final int KIND = 1;
    /** {@code Poster Session 6}. */
    static final int SESSION = 2;
    /** {@code Halle B}. */
    static final int PLACE = 4;
    /** {@code [ Hall C 4-9 #1506 ]}, as event cards print a room. */
    static final int BRACKETED = 8;
    /** {@code Tue 12 Dec 05:45 PM CET}. */
    static final int TIME = 16;
    /** {@code Poster | Tue Dec 4th 10:45 AM -- 12:45 PM @ Room 210 & 230 AB #27}. */
    static final int EVENT = 32;
    /** The same, or the bare kind, of what presents no paper. */
    static final int OTHER_EVENT = 64;
    /** The same of what nobody speaks at. */
    static final int PAUSE = 128;
    /** The word {@code Abstract}. */
    static final int LABEL = 256;
    /** The words {@code Lay Summary}. */
    static final int LAY_LABEL = 2048;
    /** A row of dashes. */
    static final int RULE = 512;
    /** Words of the site, or the time of the day that a chat prints beside a message. */
    static final int CHROME = 1024;

    private static final int LONGEST = 200;
    private static final int LONGEST_PLACE = 80;
    /** Two slots of one poster on one line, each with day, hours and place. */
    private static final int LONGEST_TIME = 120;
    /** In words. */
    private static final int LONGEST_CHROME = 10;
    /** In words, too. */
    private static final int LONGEST_TORN = 8;

    private Marks() {}

    /** The marks of a line, as a sum. */
    static int of(LineShape line) {
        return line.length() > LONGEST ? 0 : line.marks(Marks::look);
    }

    /** Whether the line has one of the marks. */
    static boolean has(LineShape line, int marks) {
        return (of(line) & marks) != 0;
    }

    private static int look(LineShape line) {
        int marks = line.hasLetters() ? 0 : withoutLetters(line);
        if (line.saysEvent() && line.separators() == 0) {
            marks |= event(line.text());
        }
        String words = line.length() <= LONGEST_TIME && (line.saysEvent() || line.digitWords() > 0)
                ? Ascii.toLowerCase(line.text())
                : "";
        boolean mayBeTime = line.digitWords() > 0 && line.words() > 1 && (marks & EVENT) == 0;
        marks |= mayBeTime && EventTime.isOne(words) ? TIME : 0;
        if (line.length() > LONGEST_PLACE) {
            return marks;
        }
        marks |= isBracketed(line) ? PLACE | BRACKETED : 0;
        marks |= line.saysPlace() && isPlace(line) ? PLACE : 0;
        marks |= line.saysEvent() && isNoSentence(line) && EventWords.isSession(words) ? SESSION : 0;
        marks |= line.is("Abstract") || line.is("Abstract:") ? LABEL : 0;
        marks |= line.is("Lay Summary") || line.is("Lay Summary:") ? LAY_LABEL : 0;
        return line.words() <= LONGEST_CHROME && SiteWords.isChrome(line.text()) ? CHROME : marks;
    }

    private static int withoutLetters(LineShape line) {
        String text = line.text();
        boolean rule = text.length() >= 3 && text.chars().allMatch(c -> "-_=*~\u2014\u2013\u2500".indexOf(c) >= 0);
        return rule ? RULE : text.length() <= 5 && ClockTime.isIn(text) ? CHROME : 0;
    }

    private static int event(String text) {
        boolean bar = text.indexOf(" | ") > 0;
        String kind = bar ? EventLine.of(text).kind() : text;
        if (EventWords.isPaperKind(kind) || EventWords.isNumberedKind(kind)) {
            return bar ? EVENT : KIND;
        }
        return EventWords.isPause(kind) ? PAUSE : EventWords.isOtherKind(kind) ? OTHER_EVENT : 0;
    }

    /** Both brackets, or one of them with a blank inside where a line end tore them apart: {@code [ Great Hall &}. */
    private static boolean isBracketed(LineShape line) {
        if (line.length() <= 2) {
            return false;
        }
        boolean opened = line.charAt(0) == '[';
        boolean closed = line.charAt(line.length() - 1) == ']';
        return opened && closed
                || line.words() <= LONGEST_TORN
                        && (line.startsWith("[ ") && line.text().indexOf(']') < 0
                                || line.endsWith(" ]") && line.text().indexOf('[') < 0);
    }

    /** A name in capitals with such a word; a sentence with one is no place. */
    private static boolean isPlace(LineShape line) {
        return isNoSentence(line) && line.isNameOfPlace();
    }

    private static boolean isNoSentence(LineShape line) {
        return line.separators() == 0 && line.end() != LineShape.End.STOP;
    }
}
