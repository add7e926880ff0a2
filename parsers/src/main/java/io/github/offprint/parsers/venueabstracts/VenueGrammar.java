package io.github.offprint.parsers.venueabstracts;

import static io.github.offprint.parsers.lines.Layout.Kind.RECORD;
import static io.github.offprint.parsers.lines.Layout.Kind.UNCERTAIN;
import static io.github.offprint.parsers.lines.Role.NEVER;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.lines.Grammar;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.LinkRow;
import io.github.offprint.parsers.lines.Part;
import java.util.stream.Stream;

/** How the lines of lists with venues follow one another. */
final class VenueGrammar {
    private static final Layout<VenueLine> FULL = Layout.of(
            "title, venue, abstract",
            RECORD,
            0,
            Part.of(VenueLine.TITLE).opens(0).absent(NEVER),
            Part.of(VenueLine.TITLE_REST).goesOn().glued().repeats(),
            Part.of(VenueLine.REPEATED),
            Part.of(VenueLine.AUTHORS),
            Part.of(VenueLine.AUTHORS_REST).goesOn().glued().repeats(),
            Part.of(VenueLine.VENUE).opens(18).absent(14),
            Part.of(VenueLine.VENUE_REST).goesOn().glued(),
            Part.of(VenueLine.REPEATED),
            Part.of(VenueLine.ABSTRACT).opens(12).absent(10),
            Part.of(VenueLine.ABSTRACT_REST).goesOn().repeats(),
            Part.of(VenueLine.REPEATED));

    private static final Layout<VenueLine> WRAPPED = Layout.of(
            "title, venue, wrapped abstract",
            RECORD,
            2,
            Part.of(VenueLine.TITLE).opens(0).absent(NEVER),
            Part.of(VenueLine.TITLE_REST).goesOn().glued().repeats(),
            Part.of(VenueLine.AUTHORS),
            Part.of(VenueLine.AUTHORS_REST).goesOn().glued().repeats(),
            Part.of(VenueLine.VENUE).opens(18).absent(14),
            Part.of(VenueLine.VENUE_REST).goesOn().glued(),
            Part.of(VenueLine.WRAPPED).opens(14).absent(10),
            Part.of(VenueLine.WRAPPED_REST).goesOn().glued().repeats().absent(4));

    static final Grammar<VenueLine> GRAMMAR = Grammar.of(
            Stream.concat(
                            Stream.of(FULL, WRAPPED)
                                    .flatMap(layout -> Stream.of(layout.spaced(), layout.apart(), layout.tight())),
                            Stream.of(
                                    Layout.of(
                                            "a line too many",
                                            UNCERTAIN,
                                            0,
                                            Part.of(VenueLine.REPEATED).opens(0)),
                                    Layout.of(
                                            "uncertain",
                                            UNCERTAIN,
                                            0,
                                            Part.of(VenueLine.UNCERTAIN).opens(0))))
                    .collect(ImmutableList.toImmutableList()),
            LinkRow::isOne);

    private VenueGrammar() {}
}
