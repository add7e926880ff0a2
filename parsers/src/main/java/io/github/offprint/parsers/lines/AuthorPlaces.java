package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import java.util.Optional;

/**
 * Where the names of an author list stand in the lines that it was joined from. Asked for one name after the other, so that a
 * list of any length is walked over once.
 */
final class AuthorPlaces {
    /** A name that a line end or marks divide is not found; after so many of them nothing is looked for any more. */
    private static final int MOST_MISSES = 8;

    private final ImmutableList<? extends Piece<?>> lines;
    private int line;
    private int at;
    private int misses;

    AuthorPlaces(ImmutableList<? extends Piece<?>> lines) {
        this.lines = lines;
    }

    /** Words of a line, whose place is told when somebody asks. */
    record Place(Line line, int from, int to) {
        Span span() {
            return line.span(from, to);
        }
    }

    /** The place of the next words that read so; empty when they do not stand on one line as they are. */
    Optional<Place> next(String words) {
        int from = at;
        for (int i = line; i < lines.size() && misses < MOST_MISSES; i++) {
            int found = lines.get(i).line().text().indexOf(words, from);
            if (found >= 0) {
                line = i;
                at = found + words.length();
                return Optional.of(new Place(lines.get(i).line(), found, at));
            }
            from = 0;
        }
        misses++;
        return Optional.empty();
    }
}
