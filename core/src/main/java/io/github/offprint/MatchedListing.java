package io.github.offprint;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Span;
import java.util.Optional;

/**
 * One of the listings that are matched.
 *
 * @param source its name
 * @param papers its papers
 * @param spans where they stood; empty when that is not known
 */
record MatchedListing(String source, ImmutableList<Paper> papers, ImmutableList<Span> spans) {
    static MatchedListing of(Reading reading) {
        return new MatchedListing(
                reading.source(),
                reading.papers().list(),
                reading.records().stream().map(PaperRecord::span).collect(ImmutableList.toImmutableList()));
    }

    /** Papers that have no name of their own are named by their number, counted from 1. */
    static MatchedListing of(Papers papers, int number) {
        return new MatchedListing("listing " + number, papers.list(), ImmutableList.of());
    }

    int size() {
        return papers.size();
    }

    ListedPaper get(int listing, int position) {
        Optional<Span> span = spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(position));
        return new ListedPaper(source, listing, position, papers.get(position), span);
    }
}
