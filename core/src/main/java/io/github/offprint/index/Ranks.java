package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Order;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The codes of a column in an order by its field: a rank for each code, the same one where the order does not tell. Immutable. */
final class Ranks {
    private final int[] ranks;
    private final ImmutableList<int[]> codes;

    private Ranks(int[] ranks, ImmutableList<int[]> codes) {
        this.ranks = ranks;
        this.codes = codes;
    }

    /** @param firsts for each code a paper that has it */
    static Ranks of(Order order, int[] firsts, List<Paper> papers) {
        Comparator<Integer> byPaper =
                (left, right) -> order.compare(papers.get(firsts[left]), papers.get(firsts[right]));
        List<Integer> sorted =
                IntStream.range(0, firsts.length).boxed().sorted(byPaper).toList();
        int[] ranks = new int[firsts.length];
        ImmutableList.Builder<int[]> codes = ImmutableList.builder();
        int rank = 0;
        for (int start = 0; start < sorted.size(); rank++) {
            int end = start;
            for (; end < sorted.size() && byPaper.compare(sorted.get(start), sorted.get(end)) == 0; end++) {
                ranks[sorted.get(end)] = rank;
            }
            codes.add(Ints.toArray(sorted.subList(start, end)));
            start = end;
        }
        return new Ranks(ranks, codes.build());
    }

    /** The rank of a code, counted from 0. */
    int of(int code) {
        return ranks[code];
    }

    /** The codes of each rank, the first rank first. */
    ImmutableList<int[]> codes() {
        return codes;
    }
}
