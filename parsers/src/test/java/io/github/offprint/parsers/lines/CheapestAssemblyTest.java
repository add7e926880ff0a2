package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * {@code 0,5,12}; a line that begins with a plus comes after a blank one.
 */
class CheapestAssemblyTest {
    private static final Layout<Column> RECORD = Layout.<Column>of(
                    "record",
                    Layout.Kind.RECORD,
                    0,
                    Part.of(Column.FIRST).opens(0).absent(9),
                    Part.of(Column.SECOND).opens(6).absent(7),
                    Part.of(Column.THIRD).opens(11).absent(3).repeats(),
                    Part.of(Column.FOURTH).goesOn().repeats())
            .apart();
    private static final Layout<Column> REST = Layout.of(
            "rest",
            Layout.Kind.UNCERTAIN,
            0,
            ImmutableList.of(Part.of(Column.REST).opens(0)));
    private static final Grammar<Column> GRAMMAR = Grammar.of(List.of(RECORD, REST), line -> false);

    private enum Column implements Role {
        FIRST(0),
        SECOND(1),
        THIRD(2),
        FOURTH(3),
        REST(4);

        private final int column;

        Column(int column) {
            this.column = column;
        }

        @Override
        public int cost(LineShape line, LineShape before) {
            return this == REST
                    ? 15
                    : Integer.parseInt(
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

        /** What it costs that the block ends here. */
        int closes() {
            return absent(place() + 1, layout.parts().size());
        }

        @Override
        public String toString() {
            return (opens ? "[" : "") + role;
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
        assertThat(cost(lines, taken)).as("%s of %s", taken, lines).hasValue(cheapest(lines, new ArrayList<>()));
    }

    @Test
    void aListingLongerThanTheWindowIsReadAsIfItWereHeldAsAWhole() {
        List<String> page = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            page.addAll(List.of("+0,9,9,9", "9,0,9,9", "9,9,0,9"));
        }
        List<Step> taken = taken(page);
        assertThat(taken.stream().filter(Step::opens)).hasSize(400);
        assertThat(taken).allMatch(step -> step.layout().equals(RECORD));
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

    private static int cheapest(List<String> lines, List<Step> begun) {
        if (begun.size() == lines.size()) {
            return cost(lines, begun).orElse(Role.NEVER);
        }
        int least = Role.NEVER;
        for (Layout<Column> layout : GRAMMAR.layouts()) {
            for (Part<Column> part : layout.parts()) {
                for (boolean opens : new boolean[] {true, false}) {
                    List<Step> more = new ArrayList<>(begun);
                    more.add(new Step(layout, part.role(), opens));
                    if (cost(lines, more).isPresent()) {
                        least = Math.min(least, cheapest(lines, more));
                    }
                }
            }
        }
        return least;
    }

    /** What a reading of the first lines costs, if they can be read so. */
    private static Optional<Integer> cost(List<String> lines, List<Step> steps) {
        int cost = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean blank = isBelowBlank(lines, i);
            cost += step.role().cost(LineShape.of(lines.get(i)), LineShape.NONE);
            if (step.opens()) {
                cost += i == 0 ? 0 : steps.get(i - 1).closes();
                cost += step.part().opens() + step.layout().outside().cost(blank);
            } else if (i == 0 || !steps.get(i - 1).layout().equals(step.layout())) {
                return Optional.empty();
            } else {
                int from = steps.get(i - 1).place();
                boolean torn = step.part().bound() && from + 1 < step.place();
                int on = torn
                        ? Role.NEVER
                        : from < step.place()
                                ? step.absent(from + 1, step.place())
                                : from == step.place() ? step.part().again() : Role.NEVER;
                cost += on + step.layout().inside().cost(blank);
            }
            if (cost >= Role.NEVER) {
                return Optional.empty();
            }
        }
        return Optional.of(cost + steps.get(steps.size() - 1).closes());
    }

    private static boolean isBelowBlank(List<String> lines, int at) {
        return at > 0 && lines.get(at).startsWith("+");
    }

    private static List<Step> taken(List<String> lines) {
        List<Step> taken = new ArrayList<>();
        Assembly<Column> assembly =
                new Assembly<>(GRAMMAR, (line, shape, layout, role, opens) -> taken.add(new Step(layout, role, opens)));
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
                .ofMaxSize(4);
    }
}
