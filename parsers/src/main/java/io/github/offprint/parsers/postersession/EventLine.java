package io.github.offprint.parsers.postersession;

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

    /** Whether a line has the room that is missing in the one above. */
    static boolean isBroken(LineShape first, LineShape rest) {
        return rest.length() <= LONGEST_REST
                && rest.text().indexOf('@') >= 0
                && first.text().indexOf('@') < 0;
    }

    /** The parts of such a line; the kind may be missing. */
    static EventLine of(String line) {
        int bar = line.indexOf(" | ");
        String rest = bar < 0 ? line : line.substring(bar + " | ".length());
        int at = rest.indexOf('@');
        String place = at < 0 ? "" : rest.substring(at + 1);
        int number = place.lastIndexOf('#');
        return new EventLine(
                Blanks.strip(bar < 0 ? "" : line.substring(0, bar)),
                Blanks.strip(at < 0 ? rest : rest.substring(0, at)),
                Blanks.strip(number < 0 ? place : place.substring(0, number)),
                Blanks.strip(number < 0 ? "" : place.substring(number + 1)));
    }
}
