package io.github.offprint.benchmarks.matching;

import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.match.Clustering;
import io.github.offprint.match.Group;
import io.github.offprint.model.Paper;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints how many careless copies are found, by the library and by a hash table of titles, in growing collections; and for the time the
 * best of some passes in turn, of the processor and not of the clock. Recall and precision are of pairs of papers.
 *
 * <pre>{@code java -cp examples/benchmarks/target/benchmarks.jar io.github.offprint.benchmarks.matching.DuplicatesReport 50000 100000 200000}</pre>
 */
public final class DuplicatesReport {
    private static final int PASSES = 5;

    private DuplicatesReport() {}

    /** Prints a line for each size that is named. */
    public static void main(String[] sizes) {
        print(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray());
    }

    static void print(PrintStream out, int... sizes) {
        out.println(
                "papers   comparisons  crowded  recall  precision  us/paper  titles: recall  precision  us/paper  share");
        for (int size : sizes) {
            out.println(line(NoisyCopies.of(size)));
        }
    }

    private static String line(NoisyCopies copies) {
        List<Paper> papers = copies.papers();
        long library = Long.MAX_VALUE;
        long titles = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            library = Math.min(library, nanoseconds(papers, DuplicatesBenchmark::clustering));
            titles = Math.min(titles, nanoseconds(papers, DuplicatesBenchmark::titles));
        }
        Clustering clustering = DuplicatesBenchmark.clustering(papers);
        Score mine = Score.of(clustering.groups().stream().map(Group::members), copies.sources());
        Score theirs = Score.of(
                DuplicatesBenchmark.titles(papers).values().stream().map(ImmutableIntArray::copyOf), copies.sources());
        return String.format(
                Locale.ROOT,
                "%7d  %10d  %7d  %6.4f  %9.4f  %8.2f  %14.4f  %9.4f  %8.2f  %5.3f",
                papers.size(),
                clustering.comparisons(),
                clustering.crowdedBlocks(),
                mine.recall(),
                mine.precision(),
                library / 1e3 / papers.size(),
                theirs.recall(),
                theirs.precision(),
                titles / 1e3 / papers.size(),
                (double) titles / library);
    }

    private static long nanoseconds(List<Paper> papers, Function<List<Paper>, ?> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.apply(papers) == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /**
     * How right groups are.
     *
     * @param recall the share of the copies that are in one group with their original
     * @param precision the share of the pairs in groups that are copy and original, or copies of one; 1 when there is no pair
     */
    record Score(double recall, double precision) {
        static Score of(Stream<ImmutableIntArray> groups, ImmutableIntArray sources) {
            long[] pairs = new long[2];
            groups.forEach(group -> {
                for (int i = 0; i < group.length(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs[sources.get(group.get(i)) == sources.get(group.get(j)) ? 1 : 0]++;
                    }
                }
            });
            long copies = 0;
            for (int i = 0; i < sources.length(); i++) {
                copies += sources.get(i) == i ? 0 : 1;
            }
            long all = pairs[0] + pairs[1];
            return new Score((double) pairs[1] / copies, all == 0 ? 1 : (double) pairs[1] / all);
        }
    }
}
