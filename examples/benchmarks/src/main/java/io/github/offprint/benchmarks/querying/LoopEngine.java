package io.github.offprint.benchmarks.querying;

import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loops over all papers, with a lambda for each question. */
record LoopEngine(List<Paper> papers) implements Engine {
    @Override
    public int count(Question question) {
        int count = 0;
        for (Paper paper : papers) {
            count += question.plain().test(paper) ? 1 : 0;
        }
        return count;
    }

    @Override
    public List<Paper> list(Question question) {
        List<Paper> found = new ArrayList<>();
        for (Paper paper : papers) {
            if (question.plain().test(paper)) {
                found.add(paper);
            }
        }
        return found;
    }

    @Override
    public List<Paper> top(Question question) {
        List<Paper> found = list(question);
        found.sort(Comparator.comparingLong(
                        (Paper paper) -> paper.metrics().upvotes().orElse(-1))
                .reversed());
        return found.subList(0, Math.min(TOP, found.size()));
    }

    @Override
    public Map<String, Integer> venues(Question question) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paper paper : papers) {
            if (question.plain().test(paper)) {
                paper.venue().ifPresent(venue -> counts.merge(venue.name(), 1, Integer::sum));
            }
        }
        return counts;
    }

    @Override
    public Map<Integer, Integer> years() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Paper paper : papers) {
            paper.year().ifPresent(year -> counts.merge(year, 1, Integer::sum));
        }
        return counts;
    }
}
