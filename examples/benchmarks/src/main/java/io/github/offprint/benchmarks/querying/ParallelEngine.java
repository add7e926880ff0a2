package io.github.offprint.benchmarks.querying;

import io.github.offprint.model.Paper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Parallel streams over all papers, with a lambda for each question. Facets are counted in a map that all threads share. */
record ParallelEngine(List<Paper> papers) implements Engine {
    private static final Comparator<Paper> BY_UPVOTES = Comparator.comparingLong(
                    (Paper paper) -> paper.metrics().upvotes().orElse(-1))
            .reversed();

    private Stream<Paper> found(Question question) {
        return papers.parallelStream().filter(question.plain());
    }

    @Override
    public int count(Question question) {
        return (int) found(question).count();
    }

    @Override
    public List<Paper> list(Question question) {
        return found(question).toList();
    }

    @Override
    public List<Paper> top(Question question) {
        return found(question).sorted(BY_UPVOTES).limit(TOP).toList();
    }

    @Override
    public Map<String, Integer> venues(Question question) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        found(question).forEach(paper -> paper.venue().ifPresent(venue -> counts.merge(venue.name(), 1, Integer::sum)));
        return counts;
    }

    @Override
    public Map<Integer, Integer> years() {
        Map<Integer, Integer> counts = new ConcurrentHashMap<>();
        papers.parallelStream().forEach(paper -> paper.year().ifPresent(year -> counts.merge(year, 1, Integer::sum)));
        return counts;
    }
}
