package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A grammar as numbers: every part of every layout is a state, those of a layout next to one another in its order. Plain
 * arrays, because every line of every listing walks over all of them. Never changed after they are filled.
 */
final class States {
    final int count;
    final int layouts;
    final int pages;

    // One entry per state.
    final int[] layoutOf;
    final int[] roleOf;
    /** What it costs to begin a block here. */
    final int[] opens;
    /** What it costs to leave this part out. */
    final int[] absent;
    /** What it costs to stay here for another line. */
    final int[] again;
    /** Whether this part goes on with the one before it. */
    final boolean[] bound;
    /** What it costs to end a block here: all that is then absent. */
    final int[] closes;
    /** What a line costs that opens a block, below another line and below a blank one. */
    final int[][] openingGap;
    /** What a line costs that goes on with one. */
    final int[][] insideGap;

    // One entry per layout.
    final int[] first;
    final int[] prior;
    final int[] pageOf;
    final boolean[] ofRecords;
    /** Whether the layout begins a page. */
    final boolean[] ofPages;
    /** The states with which a block can begin. */
    final int[][] doors;

    private States(List<? extends Layout<?>> all, List<? extends Enum<?>> roles) {
        layouts = all.size();
        first = new int[layouts + 1];
        for (int l = 0; l < layouts; l++) {
            first[l + 1] = first[l] + all.get(l).parts().size();
        }
        count = first[layouts];
        layoutOf = new int[count];
        roleOf = new int[count];
        opens = new int[count];
        absent = new int[count];
        again = new int[count];
        bound = new boolean[count];
        closes = new int[count];
        openingGap = new int[2][count];
        insideGap = new int[2][count];
        prior = all.stream().mapToInt(Layout::prior).toArray();
        ofRecords = new boolean[layouts];
        ofPages = new boolean[layouts];
        doors = new int[layouts][];
        pageOf = new int[layouts];
        List<String> names = all.stream()
                .map(Layout::page)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
        pages = names.size();
        for (int l = 0; l < layouts; l++) {
            ofRecords[l] = all.get(l).kind() == Layout.Kind.RECORD;
            ofPages[l] = all.get(l).kind() == Layout.Kind.PAGE;
            pageOf[l] = names.indexOf(all.get(l).page());
            fill(l, all.get(l), roles);
        }
    }

    static <R extends Enum<R> & Role> States of(Grammar<R> grammar) {
        return new States(grammar.layouts(), grammar.roles());
    }

    private void fill(int l, Layout<?> layout, List<? extends Enum<?>> roles) {
        int missing = 0;
        ImmutableList<? extends Part<?>> parts = layout.parts();
        for (int p = parts.size() - 1; p >= 0; p--) {
            Part<?> part = parts.get(p);
            int s = first[l] + p;
            layoutOf[s] = l;
            roleOf[s] = roles.indexOf(part.role());
            opens[s] = part.opens();
            absent[s] = part.absent();
            again[s] = part.again();
            bound[s] = part.bound();
            closes[s] = missing;
            missing += part.absent();
            Gap inside = part.gap().orElse(layout.inside());
            Gap outside = inside == Gap.ANY ? Gap.ANY : layout.outside();
            for (int blank = 0; blank < 2; blank++) {
                openingGap[blank][s] = outside.cost(blank == 1);
                insideGap[blank][s] = inside.cost(blank == 1);
            }
        }
        doors[l] = IntStream.range(first[l], first[l + 1])
                .filter(s -> opens[s] < Role.NEVER)
                .toArray();
    }
}
