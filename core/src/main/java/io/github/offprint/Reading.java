package io.github.offprint;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.offprint.format.Ignored;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemLog;
import io.github.offprint.problem.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one reading brought: the papers, where each stood, what was wrong, and what was left out on purpose. Immutable and
 * thread-safe.
 */
public final class Reading {
    /** The most ignored spans a reading keeps, so that an input of nothing but marks costs a bounded amount of memory. */
    public static final int IGNORED_KEPT = 100_000;

    private final String source;
    private final @Nullable PaperFormat format;
    private final ImmutableList<PaperRecord> records;
    private final Papers papers;
    private final ImmutableList<Problem> problems;
    private final ImmutableMap<ProblemCode, Long> counts;
    private final ImmutableList<Ignored> ignored;
    /** The title finds the few records among which to look: a string is a key that no input can make slow. */
    private final Supplier<ImmutableListMultimap<String, PaperRecord>> byTitle;

    Reading(
            String source,
            Optional<PaperFormat> format,
            List<PaperRecord> records,
            ProblemLog log,
            List<Ignored> ignored) {
        this.source = source;
        this.format = format.orElse(null);
        this.records = ImmutableList.copyOf(records);
        this.papers = Papers.of(this.records.stream().map(PaperRecord::paper).toList());
        this.problems = log.problems();
        this.counts = log.counts();
        this.ignored = ImmutableList.copyOf(ignored);
        this.byTitle = Suppliers.memoize(
                () -> Multimaps.index(this.records, record -> record.paper().title()));
    }

    /** The name of the source. */
    public String source() {
        return source;
    }

    /** The format it was read with; for an archive that of its first listing. Empty when none was found or needed. */
    public Optional<PaperFormat> format() {
        return Optional.ofNullable(format);
    }

    /** The papers in the order of the listing. */
    public Papers papers() {
        return papers;
    }

    /** The papers with their places, in the order of the listing. */
    public ImmutableList<PaperRecord> records() {
        return records;
    }

    /** The problems in the order they were met, the first {@code limits.problems()} of them. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** How many problems there were, kept or not. */
    public long problemCount() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many problems of a code there were, kept or not. */
    public long problemCount(ProblemCode code) {
        return counts.getOrDefault(code, 0L);
    }

    /** How many problems were counted but not kept. */
    public long droppedProblems() {
        return problemCount() - problems.size();
    }

    /** What is in no paper and no problem, and why, in the order of the listing; the first {@value #IGNORED_KEPT} of them. */
    public ImmutableList<Ignored> ignored() {
        return ignored;
    }

    /**
     * Where the paper at a position stood.
     *
     * @param position the position among {@link #papers()}, counted from 0
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public Span span(int position) {
        return records.get(position).span();
    }

    /** Where a paper stood: this very one, else the first one equal to it. Empty when the listing has none. */
    public Optional<Span> findSpan(Paper paper) {
        ImmutableList<PaperRecord> namesakes = byTitle.get().get(paper.title());
        return namesakes.stream()
                .filter(record -> isSame(record.paper(), paper))
                .findFirst()
                .or(() -> namesakes.stream()
                        .filter(record -> record.paper().equals(paper))
                        .findFirst())
                .map(PaperRecord::span);
    }

    @SuppressWarnings("ReferenceEquality") // Equal papers at two places are told apart by being two objects.
    private static boolean isSame(Paper one, Paper other) {
        return one == other;
    }

    /**
     * Where a paper stood: this very one, else the first one equal to it.
     *
     * @throws IllegalArgumentException when the listing has none; the message names the paper and the listing
     */
    public Span spanOf(Paper paper) {
        return findSpan(paper)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no paper \"" + paper.title() + "\" with this content was read from " + source));
    }

    /** Gives the source and the counts. */
    @Override
    public String toString() {
        return source + ": " + records.size() + (records.size() == 1 ? " paper, " : " papers, ") + problemCount()
                + (problemCount() == 1 ? " problem" : " problems");
    }
}
