package io.github.offprint.parsers.venueabstracts;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.lines.PlainText;
import io.github.offprint.parsers.lines.TextForm;
import java.util.OptionalInt;

/** Prints title, venue and abstract, each a paragraph of one line. */
final class VenueAbstractsWriter implements TextForm {
    private static final Paper NEIGHBOUR =
            PLAIN.with(paper -> paper.venue(Venue.of("Conference on Plain Matters 2020", 2020)));

    @Override
    public Paper printable(Paper paper) {
        Paper.Builder printable = Paper.titled(PlainText.of(paper.title()));
        paper.abstractText().ifPresent(text -> printable.abstractText(PlainText.of(text)));
        paper.venue().ifPresent(venue -> {
            String line = line(venue);
            if (!line.isEmpty()) {
                printable.venue(asRead(line));
            }
        });
        return printable.build();
    }

    /** The name, and the year where the name does not say it. */
    private static String line(Venue venue) {
        String name = PlainText.of(venue.name());
        return venue.year().isEmpty() || name.isEmpty() || VenueWords.year(name).equals(venue.year())
                ? name
                : name + " " + venue.year().getAsInt();
    }

    private static Venue asRead(String line) {
        OptionalInt year = VenueWords.year(line);
        return year.isPresent() ? Venue.of(line, year.getAsInt()) : Venue.of(line);
    }

    @Override
    public ImmutableSet<Paper> attempts(Paper printable) {
        return ImmutableSet.of(
                printable,
                printable.with(paper -> paper.venue(null)),
                printable.with(paper -> paper.abstractText(null)),
                Paper.titled(printable.title()).build());
    }

    @Override
    public String heading(Paper printable) {
        return "";
    }

    @Override
    public String record(Paper printable) {
        StringBuilder record = new StringBuilder(printable.title()).append("\n\n");
        printable.venue().ifPresent(venue -> record.append(venue.name()).append("\n\n"));
        printable.abstractText().ifPresent(text -> record.append(text).append("\n\n"));
        return record.append('\n').toString();
    }

    @Override
    public Paper neighbour(Paper printable) {
        return NEIGHBOUR;
    }
}
