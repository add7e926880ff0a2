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
    /** The rest of such a line that was broken before its room. */
    EVENT_REST,
    /** The kind of one event that presents no paper: {@code Invited Talk}. */
    OTHER_EVENT,
    /** An event at which nobody speaks: {@code Coffee Break}. */
    PAUSE,
    /** The word {@code Abstract} above an abstract. */
    LABEL,
    /** The words {@code Lay Summary} below an abstract. */
    LAY_LABEL,
    /** What a paper says to everybody. */
    LAY_SUMMARY,
    /** The title of a paper. */
    TITLE,
    /** A title of which nothing but the title is there. */
    BARE_TITLE,
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

    private static final int CERTAIN_HEADING = Marks.KIND
            | Marks.BRACKETED
            | Marks.TIME
            | Marks.EVENT
            | Marks.OTHER_EVENT
            | Marks.PAUSE
            | Marks.LABEL
            | Marks.LAY_LABEL
            | Marks.RULE;

    @Override
    public int cost(LineShape line, LineShape before) {
        return switch (this) {
            case KIND -> marked(line, Marks.KIND);
            case SESSION -> marked(line, Marks.SESSION);
            case NAMED_SESSION -> mayBeName(line, 80) ? 12 : NEVER;
            case ROOM -> marked(line, Marks.PLACE);
            case NAMED_ROOM -> mayBeName(line, 40) ? 10 : NEVER;
            case TIME -> marked(line, Marks.TIME);
            case FACT -> marked(line, Marks.KIND | Marks.TIME | Marks.PLACE);
            case LATE_FACT -> lateFact(Marks.of(line));
            case EVENT -> marked(line, Marks.EVENT);
            case EVENT_REST -> Marks.has(before, Marks.EVENT) && EventLine.isBroken(before, line) ? 2 : NEVER;
            case OTHER_EVENT -> marked(line, Marks.OTHER_EVENT);
            case PAUSE -> marked(line, Marks.PAUSE);
            case LABEL -> marked(line, Marks.LABEL);
            case LAY_LABEL -> marked(line, Marks.LAY_LABEL);
            case LAY_SUMMARY -> Marks.has(before, Marks.LAY_LABEL) ? Evidence.text(line, before) : NEVER;
            case RULE -> marked(line, Marks.RULE);
            case TITLE -> Evidence.title(line, before) + likeHeading(line) + insideHead(line, before);
            case BARE_TITLE -> Evidence.bareTitle(line, before) + likeHeading(line);
            case TITLE_REST -> Evidence.titleGoesOn(line, before) + likeHeading(line);
            case WRAPPED_TITLE_REST -> Evidence.wrappedTitleGoesOn(line, before) + restLikeHeading(line);
            case AUTHORS -> Evidence.authors(line, before) + likeHeading(line);
            case AUTHORS_REST -> Evidence.authorsGoOn(line, before) + likeHeading(line);
            case WRAPPED_AUTHORS_REST -> Evidence.wrappedAuthorsGoOn(line, before) + likeHeading(line);
            case ABSTRACT -> Evidence.text(line, before) + likeHeading(line);
            case ABSTRACT_REST -> Evidence.textGoesOn(line, before) + likeHeading(line);
            case PARAGRAPH -> Evidence.paragraph(line, before) + likeHeading(line);
            case WRAPPED -> Evidence.wrappedText(line, before);
            case WRAPPED_REST -> Evidence.wrappedTextGoesOn(line, before) + likeHeading(line);
            case REPEATED -> Evidence.repeated(line, before);
            case UNCERTAIN -> Evidence.uncertain(line, before);
        };
    }

    private static int marked(LineShape line, int marks) {
        return Marks.has(line, marks) ? 0 : NEVER;
    }

    /** A time or a kind may as well be a heading of what comes. */
    private static int lateFact(int marks) {
        return (marks & Marks.PLACE) != 0 ? 0 : (marks & Marks.TIME) != 0 ? 1 : (marks & Marks.KIND) != 0 ? 3 : NEVER;
    }

    private static boolean mayBeName(LineShape line, int longest) {
        return line.length() <= longest
                && line.separators() == 0
                && line.hasLetters()
                && !Marks.has(line, Marks.LABEL)
                && line.end() != LineShape.End.STOP
                && line.end() != LineShape.End.COMMA;
    }

    /** The last word of a title that was wrapped may be the name of an event: {@code ... for Point Cloud / Registration}. */
    private static int restLikeHeading(LineShape line) {
        return Math.min(likeHeading(line), line.words() == 1 ? 4 : 40);
    }

    /** A session below its kind, and a place below the name of a session, are of the head of a page. */
    private static int insideHead(LineShape line, LineShape before) {
        boolean session = Marks.has(line, Marks.SESSION) && Marks.has(before, Marks.KIND);
        boolean place = Marks.has(line, Marks.PLACE) && Marks.has(before, Marks.SESSION);
        return session ? 8 : place ? 14 : 0;
    }

    /** A title or a name may say {@code Session} or {@code Poster}, but is not like a heading as a whole. */
    private static int likeHeading(LineShape line) {
        int marks = Marks.of(line);
        if ((marks & CERTAIN_HEADING) != 0) {
            return 40;
        }
        return (marks & Marks.SESSION) != 0 ? 14 : (marks & Marks.PLACE) != 0 && line.length() <= 40 ? 6 : 0;
    }
}
