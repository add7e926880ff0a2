package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.text.Blanks;

/**
 * The line that the schedule pages of NeurIPS and ICML print for each event up to 2019:
 * {@code Poster | Tue Dec 4th 10:45 AM -- 12:45 PM @ Room 210 & 230 AB #27}. Parts that are missing are empty.
 *
 * @param kind the kind of event
 * @param time the time as printed
 * @param room the room as printed
 * @param poster the number of the poster, without its sign
 */
record EventLine(String kind, String time, String room, String poster) {
    private static final int LONGEST_REST = 80;
    /** In letters, as sites shorten it. */
    private static final int DAY = 3;
    /** In words. */
    private static final int LONGEST_KIND = 3;

    /** Whether a line has the room that is missing in the one above. */
    static boolean isBroken(LineShape first, LineShape rest) {
        return rest.length() <= LONGEST_REST
                && rest.text().indexOf('@') >= 0
                && first.text().indexOf('@') < 0;
    }

    /** The parts of such a line; the kind may be missing. */
    static EventLine of(String line) {
        int time = endOfKind(line);
        int bar = line.indexOf(" | ");
        String rest = line.substring(bar < 0 ? time : bar + " | ".length());
        int at = startOfRoom(rest);
        String place = at < 0 ? "" : rest.substring(at + 1);
        place = place.endsWith("]") ? place.substring(0, place.length() - 1) : place;
        int number = place.lastIndexOf('#');
        return new EventLine(
                Blanks.strip(line.substring(0, bar < 0 ? time : bar)),
                Blanks.strip(at < 0 ? rest : rest.substring(0, at)),
                Blanks.strip(number < 0 ? place : place.substring(0, number)),
                Blanks.strip(number < 0 ? "" : place.substring(number + 1)));
    }

    /** Where the kind ends of a line whose bar was lost, {@code Oral Thu Dec 6th 11:55 AM} or even {@code OralThu}; 0 where there is no kind. */
    private static int endOfKind(String line) {
        int space = line.indexOf(' ');
        int glued = space - DAY;
        if (glued > 0
                && EventTime.isDay(Ascii.toLowerCase(line.substring(glued, space)))
                && EventWords.isPaperKind(line.substring(0, glued))) {
            return glued;
        }
        int end = 0;
        for (int words = 0; space > 0 && words < LONGEST_KIND; words++) {
            end = EventWords.isPaperKind(line.substring(0, space)) ? space : end;
            space = line.indexOf(' ', space + 1);
        }
        return end;
    }

    /** The sign before the room, or the bracket around it where two lines of a card became one. */
    private static int startOfRoom(String rest) {
        int at = rest.indexOf('@');
        int bracket = rest.endsWith("]") ? rest.lastIndexOf('[') : -1;
        return at >= 0 || bracket <= 0 ? at : bracket;
    }
}
