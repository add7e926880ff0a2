package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the lines of a family follow one another, as a table of layouts. Compiled into states, one for every part of every
 * layout, so that a listing is a path through the states. Immutable.
 */
public final class Grammar<R extends Enum<R> & Role> {
    /** What it costs that a page changes the layout of its records with no heading between. */
    static final int CHANGE = 20;

    private final ImmutableList<Layout<R>> layouts;
    private final ImmutableList<R> roles;
    private final ImmutableList<State<R>> states;
    private final Predicate<LineShape> furniture;

    /**
     * A part of a layout.
     *
     * @param layout the index of its layout
     * @param role the index of its role
     * @param closes what it costs to end the block here: the cost of all that is then absent
     * @param opening the cost of opening a block here, directly below another line and below a blank one
     * @param inside the cost of coming here inside a block, directly below another line and below a blank one
     */
    record State<R extends Enum<R> & Role>(
            int layout,
            Part<R> part,
            int role,
            int closes,
            ImmutableList<Integer> opening,
            ImmutableList<Integer> inside) {}

    private Grammar(ImmutableList<Layout<R>> layouts, Predicate<LineShape> furniture) {
        this.furniture = furniture;
        this.layouts = layouts;
        List<R> used = new ArrayList<>();
        ImmutableList.Builder<State<R>> all = ImmutableList.builder();
        for (int i = 0; i < layouts.size(); i++) {
            ImmutableList<Part<R>> parts = layouts.get(i).parts();
            for (int p = 0; p < parts.size(); p++) {
                if (!used.contains(parts.get(p).role())) {
                    used.add(parts.get(p).role());
                }
                all.add(state(i, layouts.get(i), p, used.indexOf(parts.get(p).role())));
            }
        }
        this.states = all.build();
        this.roles = ImmutableList.copyOf(used);
    }

    /**
     * The grammar of these layouts. One of them has to take any line, or a listing could have no reading at all.
     *
     * @param furniture what can be nothing but words of the site, wherever it stands
     */
    public static <R extends Enum<R> & Role> Grammar<R> of(
            Iterable<Layout<R>> layouts, Predicate<LineShape> furniture) {
        return new Grammar<>(ImmutableList.copyOf(layouts), furniture);
    }

    private static <R extends Enum<R> & Role> State<R> state(int index, Layout<R> layout, int at, int role) {
        Part<R> part = layout.parts().get(at);
        int closes = layout.parts().stream().skip(at + 1).mapToInt(Part::absent).sum();
        Gap inside = part.gap().orElse(layout.inside());
        return new State<>(
                index,
                part,
                role,
                closes,
                ImmutableList.of(layout.outside().cost(false), layout.outside().cost(true)),
                ImmutableList.of(inside.cost(false), inside.cost(true)));
    }

    boolean isFurniture(LineShape line) {
        return furniture.test(line);
    }

    ImmutableList<Layout<R>> layouts() {
        return layouts;
    }

    ImmutableList<R> roles() {
        return roles;
    }

    ImmutableList<State<R>> states() {
        return states;
    }
}
