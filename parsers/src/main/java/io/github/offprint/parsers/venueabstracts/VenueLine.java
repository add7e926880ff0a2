package io.github.offprint.parsers.venueabstracts;

import io.github.offprint.parsers.lines.ClockTime;
import io.github.offprint.parsers.lines.Evidence;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.Role;

/** What a line of a list with venues can be. */
enum VenueLine implements Role {
    /** The title of a paper. */
    TITLE,
    /** The rest of a title. */
    TITLE_REST,
    /** The authors, where a list has them. */
    AUTHORS,
    /** More authors. */
    AUTHORS_REST,
    /** The venue. */
    VENUE,
    /** The rest of a venue that was broken. */
    VENUE_REST,
    /** The abstract. */
    ABSTRACT,
    /** The rest of an abstract that was broken by accident. */
    ABSTRACT_REST,
    /** The first line of an abstract that was wrapped. */
    WRAPPED,
    /** A further line of an abstract that was wrapped. */
    WRAPPED_REST,
    /** The line above once more. */
    REPEATED,
    /** Nobody knows. */
    UNCERTAIN;

    @Override
    public int cost(LineShape line, LineShape before) {
        return switch (this) {
            case TITLE ->
                Evidence.title(line, before)
                        + (VenueWords.isVenue(line) ? 12 : 0)
                        + (VenueWords.isNothingElse(line) ? 18 : 0);
            case TITLE_REST -> Evidence.titleGoesOn(line, before);
            case AUTHORS -> Evidence.authors(line, before) + 2;
            case AUTHORS_REST -> Evidence.authorsGoOn(line, before);
            case VENUE -> VenueWords.isVenue(line) ? 0 : mayBeVenue(line) ? 8 : NEVER;
            case VENUE_REST -> VenueWords.goesOn(line, before) ? 4 : NEVER;
            case ABSTRACT -> Evidence.text(line, before);
            case ABSTRACT_REST -> Evidence.textGoesOn(line, before);
            case WRAPPED -> Evidence.wrappedText(line, before);
            case WRAPPED_REST -> Evidence.wrappedTextGoesOn(line, before);
            case REPEATED -> Evidence.repeated(line, before);
            case UNCERTAIN -> Evidence.uncertain(line, before);
        };
    }

    private static boolean mayBeVenue(LineShape line) {
        return line.length() <= 120
                && line.hasLetters()
                && line.separators() == 0
                && line.end() == LineShape.End.OPEN
                && !(line.saysCalendar() && ClockTime.isIn(line.text()));
    }
}
