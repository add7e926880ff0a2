package io.github.offprint.benchmarks.memory;

import io.github.offprint.model.Paper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as people write it down first: a record with a list of names, whose texts are its own, as a parser makes them. Of an
 * author it keeps the name alone, so it holds less than the library does.
 */
record PlainPaper(
        String title,
        List<String> authors,
        String venue,
        String acronym,
        @Nullable Integer year,
        @Nullable Long upvotes,
        @Nullable String abstractText) {
    static PlainPaper of(Paper paper) {
        List<String> authors = new ArrayList<>();
        paper.authors().forEach(author -> authors.add(own(author.name().printed())));
        return new PlainPaper(
                own(paper.title()),
                authors,
                own(paper.venue().map(venue -> venue.name()).orElse("")),
                own(paper.venue().flatMap(venue -> venue.acronym()).orElse("")),
                paper.year().isPresent() ? paper.year().getAsInt() : null,
                paper.metrics().upvotes().isPresent()
                        ? paper.metrics().upvotes().getAsLong()
                        : null,
                paper.abstractText().map(PlainPaper::own).orElse(null));
    }

    private static String own(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
