package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.lines.AuthorPlaces.Place;
import io.github.offprint.problem.ProblemCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Puts the names of author lines into a paper. What is no name for certain becomes a problem in its place. */
public final class AuthorMapping {
    private final Paper.Builder paper;
    private final ReadContext context;
    private final ImmutableList<? extends Piece<?>> lines;
    private final AuthorPlaces places;
    private final Set<String> seen = new HashSet<>();

    private AuthorMapping(Paper.Builder paper, ReadContext context, ImmutableList<? extends Piece<?>> lines) {
        this.paper = paper;
        this.context = context;
        this.lines = lines;
        this.places = new AuthorPlaces(lines);
    }

    /** Adds the authors whom the lines of some roles name. */
    public static <R extends Enum<R> & Role> void addAuthors(
            Paper.Builder paper, Block<R> record, Set<R> roles, ReadContext context) {
        AuthorMapping mapping = new AuthorMapping(paper, context, record.pieces(roles));
        AuthorLine.split(record.joined(roles)).forEach(mapping::add);
    }

    private void add(AuthorLine.Printed author) {
        Optional<Place> place = places.next(author.name());
        if (!author.isName()) {
            report(ProblemCode.UNCERTAIN_LINES, place, author.name());
            return;
        }
        Author named = Author.of(author.name());
        paper.author(author.affiliation()
                .map(at -> named.withAffiliations(ImmutableSet.of(at)))
                .orElse(named));
        if (!seen.add(author.name())) {
            report(ProblemCode.REPEATED_AUTHOR, place, author.name());
        }
        if (author.cut()) {
            String rest = author.affiliation().orElse("");
            report(ProblemCode.CUT_TEXT, places.next(rest), rest);
        }
    }

    /** Reports words in their place, or all of the lines where the words do not stand there in one piece. */
    private void report(ProblemCode code, Optional<Place> place, String words) {
        if (place.isPresent()) {
            context.report(code, place.get().span(), words);
        } else {
            Block.report(code, lines, context);
        }
    }
}
