package io.github.offprint.benchmarks.matching;

import io.github.offprint.match.Clustering;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.MatchRule;
import io.github.offprint.model.Paper;
import io.github.offprint.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Goal G7: finding the same papers among many, a tenth of them careless copies, beside what people write for want of a library, which
 * is to put titles without punctuation and case into a hash table. The answer is the number of groups. {@link DuplicatesReport} tells
 * how many of the copies each finds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class DuplicatesBenchmark {
    /** How many papers there are. */
    @Param({"50000", "100000", "200000"})
    public int size = 50_000;

    private List<Paper> papers = List.of();

    /** Makes the papers. */
    @Setup
    public void makePapers() {
        papers = NoisyCopies.of(size).papers();
    }

    /** The library. */
    @Benchmark
    public int clustering() {
        return clustering(papers).groups().size();
    }

    static Clustering clustering(List<Paper> papers) {
        return Clustering.of(papers, MatchRule.standard(), Decisions.none());
    }

    /** A hash table of titles. */
    @Benchmark
    public int titles() {
        return titles(papers).size();
    }

    /** The positions of the papers with each title, of which letters and digits count, without case and accents. */
    static Map<String, List<Integer>> titles(List<Paper> papers) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            positions
                    .computeIfAbsent(letters(papers.get(i).title()), title -> new ArrayList<>(1))
                    .add(i);
        }
        return positions;
    }

    private static String letters(String title) {
        String folded = Folding.CASE_AND_ACCENTS.fold(title);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }
}
