package io.github.offprint.parsers.postersession;

import static io.github.offprint.parsers.lines.Layout.Kind.HEADING;
import static io.github.offprint.parsers.lines.Layout.Kind.OTHER;
import static io.github.offprint.parsers.lines.Layout.Kind.PAGE;
import static io.github.offprint.parsers.lines.Layout.Kind.RECORD;
import static io.github.offprint.parsers.lines.Layout.Kind.SEPARATOR;
import static io.github.offprint.parsers.lines.Layout.Kind.UNCERTAIN;
import static io.github.offprint.parsers.lines.Role.NEVER;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.lines.Grammar;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.LinkRow;
import io.github.offprint.parsers.lines.Part;
import java.util.stream.Stream;

/** How the lines of conference pages follow one another. */
final class PosterGrammar {
    private PosterGrammar() {}

    /** Poster pages of virtual sites: everything. */
    private static final Layout<PosterLine> FULL = Layout.of(
            "title, authors, abstract",
            RECORD,
            0,
            Part.of(PosterLine.EVENT).opens(0),
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.REPEATED),
            Part.of(PosterLine.FACT).anywhere().repeats(),
            Part.of(PosterLine.AUTHORS).opens(16).absent(14),
            Part.of(PosterLine.AUTHORS_REST).goesOn().repeats(),
            Part.of(PosterLine.REPEATED),
            Part.of(PosterLine.LATE_FACT).anywhere().repeats(),
            Part.of(PosterLine.LABEL).anywhere().repeats(),
            Part.of(PosterLine.ABSTRACT).opens(12).absent(10),
            Part.of(PosterLine.ABSTRACT_REST).goesOn().repeats(),
            Part.of(PosterLine.REPEATED),
            Part.of(PosterLine.LAY_LABEL).anywhere(),
            Part.of(PosterLine.LAY_SUMMARY).goesOn().anywhere());

    /** The same from a terminal or a mail: the abstract is wrapped. */
    private static final Layout<PosterLine> WRAPPED = Layout.of(
            "title, authors, wrapped abstract",
            RECORD,
            6,
            Part.of(PosterLine.EVENT).opens(0),
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.WRAPPED_TITLE_REST).goesOn().glued().repeats(),
            Part.of(PosterLine.FACT).anywhere().repeats(),
            Part.of(PosterLine.AUTHORS).opens(16).absent(14),
            Part.of(PosterLine.WRAPPED_AUTHORS_REST).goesOn().glued().repeats(),
            Part.of(PosterLine.LATE_FACT).anywhere().repeats(),
            Part.of(PosterLine.LABEL).anywhere().repeats(),
            Part.of(PosterLine.WRAPPED).opens(14).absent(10),
            Part.of(PosterLine.WRAPPED_REST).goesOn().glued().repeats().absent(8));

    /** Lists of accepted papers. */
    private static final Layout<PosterLine> LIST = Layout.of(
            "title, authors",
            RECORD,
            4,
            Part.of(PosterLine.EVENT).opens(0),
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.FACT).anywhere().repeats(),
            Part.of(PosterLine.AUTHORS).opens(16).absent(18),
            Part.of(PosterLine.AUTHORS_REST).goesOn().repeats(),
            Part.of(PosterLine.LATE_FACT).anywhere().repeats(),
            Part.of(PosterLine.LABEL).anywhere().repeats());

    /** Cards with the names on top; only blank lines between the cards tell whose names they are. */
    private static final Layout<PosterLine> NAMES_FIRST = Layout.of(
            "authors, title",
            RECORD,
            8,
            Part.of(PosterLine.AUTHORS).opens(0).absent(12),
            Part.of(PosterLine.TITLE).opens(12).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.LATE_FACT).anywhere().repeats(),
            Part.of(PosterLine.LABEL).anywhere().repeats(),
            Part.of(PosterLine.ABSTRACT),
            Part.of(PosterLine.ABSTRACT_REST).goesOn().repeats());

    /** The small cards of newer sites: session and time below the names. */
    private static final Layout<PosterLine> COMPACT = Layout.of(
            "title, authors, session, time",
            RECORD,
            6,
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.AUTHORS).opens(16).absent(18),
            Part.of(PosterLine.AUTHORS_REST).goesOn().repeats(),
            Part.of(PosterLine.SESSION).absent(8),
            Part.of(PosterLine.LATE_FACT).absent(2).repeats());

    /**
     * The schedules of older sites: every event has a line with its kind, time and room, so that no paragraph is without an
     * owner, and what authors broke into paragraphs stays together.
     */
    private static final Layout<PosterLine> SCHEDULE = Layout.of(
            "title, event, authors, paragraphs",
            RECORD,
            2,
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.EVENT).absent(24),
            Part.of(PosterLine.EVENT_REST).goesOn(),
            Part.of(PosterLine.REPEATED),
            Part.of(PosterLine.AUTHORS).opens(16).absent(10),
            Part.of(PosterLine.AUTHORS_REST).goesOn().repeats(),
            Part.of(PosterLine.REPEATED),
            Part.of(PosterLine.EVENT),
            Part.of(PosterLine.ABSTRACT).opens(12).absent(6),
            Part.of(PosterLine.PARAGRAPH).repeats(),
            Part.of(PosterLine.RULE));

    /** Pages that name no authors. */
    private static final Layout<PosterLine> NAMELESS = Layout.of(
            "title, abstract",
            RECORD,
            8,
            Part.of(PosterLine.EVENT).opens(0),
            Part.of(PosterLine.TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.TITLE_REST).goesOn(),
            Part.of(PosterLine.EVENT),
            Part.of(PosterLine.LABEL).anywhere(),
            Part.of(PosterLine.ABSTRACT).opens(14).absent(18),
            Part.of(PosterLine.ABSTRACT_REST).goesOn().repeats());

    /** Bare titles, two of them at least: one may be anything that stands above a page. */
    private static final Layout<PosterLine> TITLES = Layout.of(
            "titles",
            RECORD,
            24,
            Part.of(PosterLine.EVENT).opens(0),
            Part.of(PosterLine.BARE_TITLE).opens(0).absent(NEVER),
            Part.of(PosterLine.EVENT));

    private static final Layout<PosterLine> TALK = Layout.of(
            "invited talk",
            OTHER,
            0,
            Part.of(PosterLine.OTHER_EVENT).opens(0),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM),
            Part.of(PosterLine.TITLE).absent(6),
            Part.of(PosterLine.AUTHORS).absent(3),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM),
            Part.of(PosterLine.LABEL),
            Part.of(PosterLine.ABSTRACT).absent(3),
            Part.of(PosterLine.ABSTRACT_REST).goesOn().repeats());

    private static final Layout<PosterLine> TALK_BELOW_TITLE = Layout.of(
            "invited talk, title first",
            OTHER,
            0,
            Part.of(PosterLine.TITLE).opens(0),
            Part.of(PosterLine.OTHER_EVENT).absent(NEVER),
            Part.of(PosterLine.AUTHORS).absent(3),
            Part.of(PosterLine.LABEL),
            Part.of(PosterLine.ABSTRACT).absent(3),
            Part.of(PosterLine.ABSTRACT_REST).goesOn().repeats());

    private static final Layout<PosterLine> PAUSE = Layout.of(
            "break",
            OTHER,
            0,
            Part.of(PosterLine.PAUSE).opens(0).repeats(),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM));

    private static final Layout<PosterLine> PAUSE_BELOW_TITLE = Layout.of(
            "break, title first",
            OTHER,
            0,
            Part.of(PosterLine.TITLE).opens(0),
            Part.of(PosterLine.PAUSE).absent(NEVER),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM));

    /** What stands at the head of a page. */
    private static final Layout<PosterLine> PAGE_HEAD = Layout.of(
            "kind, session, room",
            PAGE,
            1,
            Part.of(PosterLine.KIND).opens(0),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.SESSION).absent(NEVER),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM),
            Part.of(PosterLine.NAMED_ROOM),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.LABEL));

    private static final Layout<PosterLine> HEADING_BETWEEN = Layout.of(
            "kind, session or room",
            HEADING,
            2,
            Part.of(PosterLine.KIND).opens(0),
            Part.of(PosterLine.NAMED_SESSION),
            Part.of(PosterLine.TIME).opens(0),
            Part.of(PosterLine.SESSION).opens(0),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.ROOM).opens(0),
            Part.of(PosterLine.NAMED_ROOM),
            Part.of(PosterLine.TIME),
            Part.of(PosterLine.LABEL));

    private static final Layout<PosterLine> BETWEEN_EVENTS =
            Layout.of("a rule", SEPARATOR, 0, Part.of(PosterLine.RULE).opens(0));

    private static final Layout<PosterLine> LINE_TOO_MANY = Layout.of(
            "a line too many", UNCERTAIN, 0, Part.of(PosterLine.REPEATED).opens(0));

    private static final Layout<PosterLine> UNCERTAIN_LINE =
            Layout.of("uncertain", UNCERTAIN, 0, Part.of(PosterLine.UNCERTAIN).opens(0));

    static final Grammar<PosterLine> GRAMMAR = Grammar.of(
            Stream.concat(
                            Stream.of(FULL, WRAPPED, LIST, COMPACT, SCHEDULE, NAMELESS, TITLES)
                                    .flatMap(layout -> Stream.of(layout.tight(), layout.apart(), layout.spaced())),
                            Stream.of(
                                    NAMES_FIRST.divided(),
                                    PAGE_HEAD,
                                    HEADING_BETWEEN,
                                    TALK,
                                    TALK_BELOW_TITLE,
                                    PAUSE,
                                    PAUSE_BELOW_TITLE,
                                    BETWEEN_EVENTS,
                                    LINE_TOO_MANY,
                                    UNCERTAIN_LINE))
                    .collect(ImmutableList.toImmutableList()),
            line -> Marks.has(line, Marks.CHROME) || LinkRow.isOne(line));
}
