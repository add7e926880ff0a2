package io.github.offprint;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Notices a paper that stands twice in one listing: the title and the authors, as printed, of one of the last
 * {@value #WINDOW} papers. More are not remembered, so that a stream of any length costs the same memory; pages that print
 * a paper twice print it in two places of one page. The keys are strings because the input chooses them: a hash table of
 * strings stays fast when their hashes collide.
 */
final class RepeatedPapers {
    static final int WINDOW = 10_000;

    private final Map<String, Position> places = new LinkedHashMap<>();

    /** Remembers the paper; the note about it when it stood before. */
    Optional<Problem> note(PaperRecord record) {
        Position first = places.putIfAbsent(key(record.paper()), record.span().start());
        if (places.size() > WINDOW) {
            forgetOldest();
        }
        return Optional.ofNullable(first).map(place -> {
            String message = "the paper stands at line " + place.line() + " already; both are kept";
            return new Problem(
                    ProblemCode.REPEATED_PAPER,
                    record.span(),
                    message,
                    record.paper().title());
        });
    }

    private void forgetOldest() {
        Iterator<String> oldest = places.keySet().iterator();
        oldest.next();
        oldest.remove();
    }

    private static String key(Paper paper) {
        StringBuilder key = new StringBuilder(256).append(paper.title());
        for (Author author : paper.authors()) {
            key.append('\n').append(author.name().printed());
        }
        return key.toString();
    }
}
