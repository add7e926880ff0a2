package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the lines of a family follow one another, as a table of layouts. Immutable.
 *
 * @param <R> the roles of the family
 */
public final class Grammar<R extends Enum<R> & Role> {
    private final ImmutableList<Layout<R>> layouts;
    private final ImmutableList<R> roles;
    private final Predicate<LineShape> furniture;
    private final States states;

    private Grammar(ImmutableList<Layout<R>> layouts, Predicate<LineShape> furniture) {
        this.layouts = layouts;
        this.furniture = furniture;
        Set<R> used = new LinkedHashSet<>();
        layouts.forEach(layout -> layout.parts().forEach(part -> used.add(part.role())));
        this.roles = ImmutableList.copyOf(used);
        this.states = States.of(this);
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

    /** Whether the line is passed by wherever it stands: words of the site, or the mark of a page of paper. */
    boolean isFurniture(LineShape line) {
        return furniture.test(line) || PageMark.is(line);
    }

    ImmutableList<Layout<R>> layouts() {
        return layouts;
    }

    /** The roles that occur, in the order in which {@link States} numbers them. */
    ImmutableList<R> roles() {
        return roles;
    }

    States states() {
        return states;
    }
}
