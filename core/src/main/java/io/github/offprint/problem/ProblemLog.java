package io.github.offprint.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the first problems of a reading and counts them all, so that an input of a million bad lines costs a bounded
 * amount of memory. Not thread-safe: it belongs to one reading.
 */
public final class ProblemLog implements ProblemSink {
    private final int limit;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);

    /**
     * An empty log.
     *
     * @param limit how many problems are kept at most; the rest is counted only
     */
    public ProblemLog(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a log cannot keep " + limit + " problems");
        }
        this.limit = limit;
    }

    @Override
    public void report(Problem problem) {
        counts.merge(problem.code(), 1L, Long::sum);
        if (kept.size() < limit) {
            kept.add(problem);
        }
    }

    /** The first problems, in the order they were reported. */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(kept);
    }

    /** How many problems of each code were reported, kept or not. */
    public ImmutableMap<ProblemCode, Long> counts() {
        return ImmutableMap.copyOf(counts);
    }

    /** How many problems were reported, kept or not. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many problems were counted but not kept. */
    public long dropped() {
        return total() - kept.size();
    }

    /** How many problems of a code were reported, kept or not. */
    public long count(ProblemCode code) {
        return counts.getOrDefault(code, 0L);
    }
}
