package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The assembly against a plain search that tries every way to read a few lines. A line says what it costs as each part:
 * {@code 0,5,12}; a line that begins with a plus comes after a blank one. All layouts are of records, two of them of one
 * kind of page: behind anything else the assembly remembers one page alone, which is cheap and not always cheapest.
 */
class CheapestAssemblyTest {
    private static final String PAGE = "page";

    // Built for every test, so that what builds them is put to the test.
    private final Layout<Column> full = Layout.of(
                    "full",
                    Layout.Kind.RECORD,
                    0,
                    Part.of(Column.FIRST).opens(0).absent(9),
                    Part.of(Column.SECOND).opens(6).absent(7),
                    Part.of(Column.THIRD).opens(11).absent(3).repeats(),
                    Part.of(Column.FOURTH).goesOn().repeats())
            .apart()
            .onPagesOf(PAGE);
    private final Layout<Column> list = Layout.of(
                    "list",
                    Layout.Kind.RECORD,
                    4,
                    ImmutableList.of(
                            Part.of(Column.SECOND).opens(1).absent(5),
                            Part.of(Column.THIRD).absent(2).glued()))
            .tight()
            .onPagesOf(PAGE);
    private final Layout<Column> cards = Layout.of(
                    "cards",
                    Layout.Kind.RECORD,
                    2,
                    Part.of(Column.FIRST).opens(0).absent(4),
                    Part.of(Column.FOURTH).goesOn().absent(1),
                    Part.of(Column.THIRD).absent(6).anywhere())
            .spaced();
    private final Layout<Column> rows = Layout.of(
                    "rows",
                    Layout.Kind.RECORD,
                    3,
                    Part.of(Column.THIRD).opens(0).absent(8),
                    Part.of(Column.FIRST).absent(1))
            .divided();
    private final Grammar<Column> grammar = Grammar.of(List.of(full, list, cards, rows), line -> false);

    private enum Column implements Role {
        FIRST(0),
        SECOND(1),
        THIRD(2),
        FOURTH(3);

        private final int column;

        Column(int column) {
            this.column = column;
        }

        @Override
        public int cost(LineShape line, LineShape before) {
            return Integer.parseInt(
                    Iterables.get(Splitter.on(',').split(line.text().replace("+", "")), column));
        }
    }

    /** A line as it was taken. */
    private record Step(Layout<Column> layout, Column role, boolean opens) {
        Part<Column> part() {
            return layout.parts().stream()
                    .filter(part -> part.role() == role)
                    .findFirst()
                    .orElseThrow();
        }

        int place() {
            return layout.parts().indexOf(part());
        }

        Gap inside() {
            return part().gap().orElse(layout.inside());
        }

        /** A part that stands anywhere does so at the head of a block, too. */
        Gap outside() {
            return inside() == Gap.ANY ? Gap.ANY : layout.outside();
        }

        /** What it costs that the block ends here. */
        int closes() {
            return absent(place() + 1, layout.parts().size());
        }

        @Override
        public String toString() {
            return (opens ? "[" + layout.name() + " " : "") + role;
        }

        int absent(int from, int to) {
            return layout.parts().subList(from, to).stream()
                    .mapToInt(Part::absent)
                    .sum();
        }
    }

    @Property(tries = 200)
    void noOtherWayToReadAFewLinesIsCheaper(@ForAll("listings") List<String> lines) {
        List<Step> taken = taken(lines);
        assertThat(cost(lines, taken))
                .as("%s of %s", taken, lines)
                .isEqualTo(cheapest(lines, new ArrayList<>(), 0, Role.NEVER));
    }

    @Test
    void aListingLongerThanTheWindowIsReadAsIfItWereHeldAsAWhole() {
        List<String> page = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            page.addAll(List.of("+0,9,9,9", "9,0,9,9", "9,9,0,9"));
        }
        List<Step> taken = taken(page);
        assertThat(taken.stream().filter(Step::opens)).hasSize(400);
        assertThat(taken).allMatch(step -> step.layout().equals(full));
    }

    @Test
    void aBlockLongerThanTheWindowIsNotTorn() {
        List<String> page = new ArrayList<>(List.of("+0,9,9,9", "9,0,9,9"));
        for (int i = 0; i < 1000; i++) {
            page.add("9,9,0,9");
        }
        page.addAll(List.of("+0,9,9,9", "9,0,9,9", "9,9,0,9"));
        assertThat(taken(page).stream().filter(Step::opens)).hasSize(2);
    }

    /** What the cheapest way costs to go on behind the steps that were begun; what is dearer than a limit is not followed. */
    private int cheapest(List<String> lines, List<Step> begun, int cost, int limit) {
        if (begun.size() == lines.size()) {
            return cost + begun.get(begun.size() - 1).closes();
        }
        int least = limit;
        for (Layout<Column> layout : grammar.layouts()) {
            for (Part<Column> part : layout.parts()) {
                for (boolean opens : new boolean[] {true, false}) {
                    Step step = new Step(layout, part.role(), opens);
                    int more = cost + cost(lines, begun, step);
                    if (more < least) {
                        begun.add(step);
                        least = Math.min(least, cheapest(lines, begun, more, least));
                        begun.remove(begun.size() - 1);
                    }
                }
            }
        }
        return least;
    }

    /** What a whole reading costs. */
    private static int cost(List<String> lines, List<Step> steps) {
        int cost = steps.get(steps.size() - 1).closes();
        for (int i = 0; i < steps.size(); i++) {
            cost += cost(lines, steps.subList(0, i), steps.get(i));
        }
        return cost;
    }

    /** What the next step costs, {@link Role#NEVER} or more if it cannot be. */
    private static int cost(List<String> lines, List<Step> begun, Step step) {
        String line = lines.get(begun.size());
        boolean blank = isBelowBlank(lines, begun.size());
        int role = step.role().cost(LineShape.of(line), LineShape.NONE);
        if (step.opens()) {
            return role + step.part().opens() + step.outside().cost(blank) + begins(begun, step.layout());
        }
        if (begun.isEmpty() || !begun.get(begun.size() - 1).layout().equals(step.layout())) {
            return Role.NEVER;
        }
        int from = begun.get(begun.size() - 1).place();
        boolean torn = step.part().bound() && from + 1 < step.place();
        int on = from < step.place() && !torn
                ? step.absent(from + 1, step.place())
                : from == step.place() ? step.part().again() : Role.NEVER;
        return role + on + step.inside().cost(blank);
    }

    /** What it costs that a block of a layout begins, and that the one before it ends. */
    private static int begins(List<Step> begun, Layout<Column> layout) {
        if (begun.isEmpty()) {
            return layout.prior();
        }
        Step last = begun.get(begun.size() - 1);
        int change = layout.prior() + Trellis.CHANGE;
        boolean samePage = last.layout().page().equals(layout.page());
        return last.closes() + (last.layout().equals(layout) ? 0 : samePage ? Math.min(Trellis.TURN, change) : change);
    }

    private static boolean isBelowBlank(List<String> lines, int at) {
        return at > 0 && lines.get(at).startsWith("+");
    }

    private List<Step> taken(List<String> lines) {
        List<Step> taken = new ArrayList<>();
        Assembly<Column> assembly =
                new Assembly<>(grammar, (line, shape, layout, role, opens) -> taken.add(new Step(layout, role, opens)));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assembly.add(new Line("listing", i + 1L, 0, line), LineShape.of(line), isBelowBlank(lines, i));
        }
        assembly.finish();
        return taken;
    }

    @Provide
    Arbitrary<List<String>> listings() {
        Arbitrary<Integer> cost = Arbitraries.of(0, 1, 4, 8, 13, 18);
        return Combinators.combine(Arbitraries.of("", "+"), cost.list().ofSize(4))
                .as((blank, costs) ->
                        blank + costs.stream().map(Object::toString).collect(Collectors.joining(",")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
