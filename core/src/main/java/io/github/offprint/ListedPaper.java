package io.github.offprint;

import io.github.offprint.model.Paper;
import io.github.offprint.problem.Span;
import io.github.offprint.text.SafeText;
import java.util.Optional;

/**
 * A paper at its place in a listing.
 *
 * @param source the name of the listing
 * @param listing which of the listings that are matched it is, counted from 0
 * @param position the place among the papers of the listing, counted from 0
 * @param paper the paper as the listing has it
 * @param span where it stood in the file, for listings that were read
 */
public record ListedPaper(String source, int listing, int position, Paper paper, Optional<Span> span) {
    /** Gives the place: {@code file:line:column} where it is known, else the listing and the number of the paper from 1. */
    @Override
    public String toString() {
        return SafeText.escape(span.map(Span::toString).orElse(source + " number " + (position + 1)));
    }
}
