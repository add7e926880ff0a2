package io.github.offprint.parsers.postersession;

import io.github.offprint.parsers.lines.Evidence;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.Role;

/** What a line of a conference page can be. */
enum PosterLine implements Role {
    /** The kind of the events below: {@code Poster}. */
    KIND,
    /** The session of the events below: {@code Poster Session 6}. */
    SESSION,
    /** A session under a name of its own, which only its place in a heading tells. */
    NAMED_SESSION,
    /** The room of the events below: {@code Halle B}. */
    ROOM,
    /** A room under a name of its own, which only its place in a heading tells. */
    NAMED_ROOM,
    /** When the events below, or the one above, take place. */
    TIME,
    /** Kind, time or room of one paper, above its authors. */
    FACT,
    /** Kind, time or room of one paper, below its authors. */
    LATE_FACT,
    /** Kind, time, room and number of one event: {@code Poster | Tue Dec 4th 10:45 AM -- 12:45 PM @ Room 210 #27}. */
    EVENT,
    /** The kind of one event that presents no paper: {@code Invited Talk}. */
    OTHER_EVENT,
    /** An event at which nobody speaks: {@code Coffee Break}. */
    PAUSE,
    /** The word {@code Abstract} above an abstract. */
    LABEL,
    /** The title of a paper. */
    TITLE,
    /** The rest of a title. */
    TITLE_REST,
    /** The rest of a title that was wrapped. */
    WRAPPED_TITLE_REST,
    /** The authors. */
    AUTHORS,
    /** More authors. */
    AUTHORS_REST,
    /** More authors of a line that was wrapped. */
    WRAPPED_AUTHORS_REST,
    /** The abstract. */
    ABSTRACT,
    /** The rest of an abstract that was broken by accident. */
    ABSTRACT_REST,
    /** A further paragraph of an abstract, on pages where none can be of another one. */
    PARAGRAPH,
    /** The first line of an abstract that was wrapped. */
    WRAPPED,
    /** A further line of an abstract that was wrapped. */
    WRAPPED_REST,
    /** The line above once more. */
    REPEATED,
    /** A rule between events. */
    RULE,
    /** Nobody knows. */
    UNCERTAIN;

    @Override
    public int cost(LineShape line, LineShape before) {
        return switch (this) {
            case KIND -> certain(EventWords.isPaperKind(line));
            case SESSION -> certain(EventWords.isSession(line));
            case NAMED_SESSION -> isShortLine(line, 80) ? 12 : NEVER;
            case ROOM -> certain(EventWords.isPlace(line));
            case NAMED_ROOM -> isShortLine(line, 40) ? 10 : NEVER;
            case TIME -> certain(isTime(line));
            case FACT -> certain(EventWords.isPaperKind(line) || isTimeOrRoom(line));
            case LATE_FACT -> isTimeOrRoom(line) ? 0 : EventWords.isPaperKind(line) ? 3 : NEVER;
            case EVENT -> certain(EventLine.isOne(line));
            case OTHER_EVENT -> certain(EventLine.isOther(line) && !EventLine.isPause(line));
            case PAUSE -> certain(EventLine.isPause(line));
            case LABEL -> certain(isLabel(line));
            case TITLE -> Evidence.title(line, before) + likeHeading(line);
            case TITLE_REST -> Evidence.titleGoesOn(line, before) + likeHeading(line);
            case WRAPPED_TITLE_REST -> Evidence.wrappedTitleGoesOn(line, before) + likeHeading(line);
            case AUTHORS -> Evidence.authors(line, before) + likeHeading(line);
            case AUTHORS_REST -> Evidence.authorsGoOn(line, before) + likeHeading(line);
            case WRAPPED_AUTHORS_REST -> Evidence.wrappedAuthorsGoOn(line, before) + likeHeading(line);
            case ABSTRACT -> Evidence.text(line, before);
            case ABSTRACT_REST -> Evidence.textGoesOn(line, before) + likeHeading(line);
            case PARAGRAPH -> Evidence.paragraph(line, before) + likeHeading(line);
            case WRAPPED -> Evidence.wrappedText(line, before);
            case WRAPPED_REST -> Evidence.wrappedTextGoesOn(line, before) + likeHeading(line);
            case REPEATED -> Evidence.repeated(line, before);
            case RULE -> certain(isRule(line));
            case UNCERTAIN -> Evidence.uncertain(line, before);
        };
    }

    private static int certain(boolean fits) {
        return fits ? 0 : NEVER;
    }

    private static boolean isShortLine(LineShape line, int longest) {
        return line.length() <= longest
                && line.separators() == 0
                && line.hasLetters()
                && line.end() != LineShape.End.STOP
                && line.end() != LineShape.End.COMMA;
    }

    private static boolean isTime(LineShape line) {
        return EventWords.isTime(line) && !EventLine.hasBar(line);
    }

    private static boolean isTimeOrRoom(LineShape line) {
        return isTime(line) || EventWords.isPlace(line);
    }

    private static boolean isLabel(LineShape line) {
        return line.is("Abstract") || line.is("Abstract:");
    }

    /** A title or a name may say {@code Session} or {@code Poster}, but is not like a heading as a whole. */
    private static int likeHeading(LineShape line) {
        if (line.separators() > 0 || line.length() > 200) {
            return 0;
        }
        if (line.length() > 80) {
            return EventLine.isOne(line) || EventLine.isOther(line) ? 40 : 0;
        }
        boolean heading = EventWords.isPaperKind(line)
                || EventWords.isBracketed(line)
                || isTime(line)
                || isLabel(line)
                || EventLine.isOne(line)
                || EventLine.isOther(line);
        if (heading) {
            return 40;
        }
        return EventWords.isSession(line) ? 14 : EventWords.isPlace(line) && line.length() <= 40 ? 6 : 0;
    }

    private static boolean isRule(LineShape line) {
        for (int i = 0; i < line.length(); i++) {
            if ("-_=*~\u2014\u2013\u2500".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.length() >= 3;
    }
}
