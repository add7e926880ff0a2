package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.lines.Layout.Kind;
import io.github.offprint.source.Line;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The assembly, over a grammar in which each line itself says what it can be and at what cost: {@code TITLE5 TEXT0}. */
class AssemblyTest {
    private static final Grammar<Word> GRAMMAR = Grammar.of(
            ImmutableList.of(
                    Layout.of(
                            "full",
                            Kind.RECORD,
                            0,
                            part(Word.TITLE).opens(0).absent(Role.NEVER),
                            part(Word.NAMES).opens(16).absent(14),
                            part(Word.TEXT).opens(12).absent(10),
                            part(Word.REST).repeats()),
                    Layout.of(
                            "list",
                            Kind.RECORD,
                            4,
                            part(Word.TITLE).opens(0).absent(Role.NEVER),
                            part(Word.NAMES).opens(16).absent(18)),
                    Layout.of("head", Kind.PAGE, 1, part(Word.HEAD).opens(0), part(Word.REST)),
                    Layout.of(
                            "uncertain", Kind.UNCERTAIN, 0, part(Word.UNCERTAIN).opens(0))),
            line -> false);

    private enum Word implements Role {
        HEAD,
        TITLE,
        NAMES,
        TEXT,
        REST,
        UNCERTAIN;

        @Override
        public int cost(LineShape line, LineShape before) {
            if (this == UNCERTAIN) {
                return 22;
            }
            int at = line.text().indexOf(name());
            return at < 0
                    ? NEVER
                    : Integer.parseInt(line.text().substring(at + name().length(), at + name().length() + 2));
        }
    }

    /** What a line was taken for. */
    private record Taken(Layout<Word> layout, Word role, boolean opens, LineShape shape) {}

    @Test
    void readsRecordsUnderTheirHead() {
        assertThat(taken(List.of("HEAD00", "TITLE00", "NAMES00 TITLE04", "TEXT00", "TITLE00 NAMES06", "NAMES00")))
                .extracting(Taken::role)
                .containsExactly(Word.HEAD, Word.TITLE, Word.NAMES, Word.TEXT, Word.TITLE, Word.NAMES);
    }

    @Property(tries = 2000)
    void noLineIsTakenForWhatItCannotBe(@ForAll("listings") List<String> lines) {
        List<Taken> taken = taken(lines);
        assertThat(taken).hasSameSizeAs(lines);
        for (Taken line : taken) {
            assertThat(line.role().cost(line.shape(), LineShape.NONE)).isLessThan(Role.NEVER);
        }
    }

    @Property(tries = 2000)
    void everyBlockKeepsTheOrderOfItsLayout(@ForAll("listings") List<String> lines) {
        List<Taken> taken = taken(lines);
        for (int i = 0; i < taken.size(); i++) {
            Taken line = taken.get(i);
            List<Word> order = line.layout().parts().stream().map(Part::role).toList();
            int place = order.indexOf(line.role());
            if (line.opens()) {
                assertThat(line.layout().parts().get(place).opens()).isLessThan(Role.NEVER);
            } else {
                Taken above = taken.get(i - 1);
                boolean again = line.layout().parts().get(place).again() < Role.NEVER;
                assertThat(above.layout()).isEqualTo(line.layout());
                assertThat(order.indexOf(above.role())).isLessThan(again ? place + 1 : place);
            }
        }
    }

    private static List<Taken> taken(List<String> lines) {
        List<Taken> taken = new ArrayList<>();
        Assembly<Word> assembly = new Assembly<>(
                GRAMMAR, (line, shape, layout, role, opens) -> taken.add(new Taken(layout, role, opens, shape)));
        for (String line : lines) {
            assembly.add(new Line("listing", taken.size() + 1L, 0, line), LineShape.of(line), false);
        }
        assembly.finish();
        return taken;
    }

    private static Part<Word> part(Word role) {
        return Part.of(role);
    }

    @Provide
    Arbitrary<List<String>> listings() {
        Arbitrary<String> possible = Arbitraries.of("HEAD", "TITLE", "NAMES", "TEXT", "REST")
                .flatMap(role ->
                        Arbitraries.of("00", "03", "09", "16", "30", "45").map(cost -> role + cost));
        return possible.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(roles -> String.join(" ", roles))
                .list()
                .ofMinSize(1)
                .ofMaxSize(150);
    }
}
