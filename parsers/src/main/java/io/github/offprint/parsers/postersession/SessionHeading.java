package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.Piece;
import java.util.Optional;

/**
 * What the headings above a paper say of its presentation. A heading fills in what it names; one that names a session also
 * ends what an earlier one said of kind, room and time. Immutable; empty text where a page is silent.
 */
record SessionHeading(String kind, String session, String room, String time) {
    /** The top of a page, before any heading. */
    static final SessionHeading NONE = new SessionHeading("", "", "", "");

    /** A presentation of which the page does not say what kind it is. */
    static final PresentationKind UNSAID = new PresentationKind("presentation");

    /** What holds below a further heading. */
    SessionHeading below(Block<PosterLine> block) {
        boolean newSession = block.has(PosterLine.SESSION) || block.has(PosterLine.NAMED_SESSION);
        SessionHeading heading = newSession ? NONE : this;
        for (Piece<PosterLine> piece : block.pieces()) {
            heading = heading.with(piece);
        }
        return heading;
    }

    /** The same for one paper, whose own lines say more. */
    SessionHeading with(Piece<PosterLine> piece) {
        return switch (piece.role()) {
            case KIND, SESSION, NAMED_SESSION, ROOM, NAMED_ROOM, TIME, FACT, LATE_FACT, EVENT, EVENT_REST ->
                with(piece.role(), piece.text());
            default -> this;
        };
    }

    private SessionHeading with(PosterLine role, String text) {
        return switch (role) {
            case KIND -> ofKind(text);
            case SESSION, NAMED_SESSION -> new SessionHeading(kind, text, room, time);
            case ROOM, NAMED_ROOM ->
                new SessionHeading(kind, session, bare(isTorn(room) ? room + " " + text : text), time);
            case TIME -> at(text);
            case FACT, LATE_FACT -> with(fact(text), text);
            case EVENT -> at(text);
            case EVENT_REST -> at(time + " " + text);
            default -> this;
        };
    }

    /** A kind, which may have the number of the poster behind it; the number is kept with the room. */
    private SessionHeading ofKind(String text) {
        int number = text.indexOf(" #");
        if (number < 0) {
            return new SessionHeading(text, session, room, time);
        }
        int old = room.lastIndexOf('#');
        String place = (old < 0 ? room : room.substring(0, old)).strip() + text.substring(number);
        return new SessionHeading(text.substring(0, number), session, place, time);
    }

    /** What a fact about one paper is: its kind, its time or its room. */
    private static PosterLine fact(String text) {
        if (EventWords.isPaperKind(text) || EventWords.isNumberedKind(text)) {
            return PosterLine.KIND;
        }
        return EventTime.isOne(Ascii.toLowerCase(text)) ? PosterLine.TIME : PosterLine.ROOM;
    }

    /** The same in a slot of its own, unless that is empty. */
    SessionHeading in(String slot) {
        return slot.isEmpty() ? this : new SessionHeading(kind, session, room, slot);
    }

    /** A time, which may have the kind before it and the room behind it. */
    private SessionHeading at(String text) {
        EventLine event = EventLine.of(text);
        String place = event.poster().isEmpty() ? event.room() : event.room() + " #" + event.poster();
        String own = event.kind().isEmpty() ? kind : event.kind();
        return new SessionHeading(own, session, place.isEmpty() ? room : place, event.time());
    }

    /** Whether the brackets around a room were opened and go on with the next line. */
    static boolean isTorn(String room) {
        return room.startsWith("[") && room.indexOf(']') < 0;
    }

    private static String bare(String room) {
        return room.startsWith("[") && room.endsWith("]")
                ? room.substring(1, room.length() - 1).strip()
                : room;
    }

    /** The presentation, unless nothing was said. */
    Optional<Presentation> presentation() {
        if (equals(NONE)) {
            return Optional.empty();
        }
        int number = room.lastIndexOf('#');
        return Optional.of(Presentation.builder(presentationKind())
                .session(session)
                .room(number < 0 ? room : room.substring(0, number).strip())
                .poster(number < 0 ? "" : room.substring(number + 1).strip())
                .time(time)
                .build());
    }

    /** The kind, else what the session is called by: {@code Poster Session 6} shows posters. */
    private PresentationKind presentationKind() {
        if (!kind.isEmpty()) {
            return new PresentationKind(kind);
        }
        int space = session.indexOf(' ');
        String first = space < 0 ? session : session.substring(0, space);
        return EventWords.isPaperKind(first) ? new PresentationKind(first) : UNSAID;
    }
}
