package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.offprint.source.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is remembered from block to block and from line to line. A line says what it can be and at what cost, {@code A00 C05};
 * A with its X and B are of one kind of page, C with its Y is of another, N is a note, P the head of a page, and U can be
 * anything at a cost of 50. In a reading a bracket says where a block begins.
 */
class TrellisTest {
    private final Grammar<Letter> grammar = Grammar.of(
            List.of(
                    layout("one", Layout.Kind.RECORD, 0, Letter.A, Letter.X).onPagesOf("page"),
                    layout("two", Layout.Kind.RECORD, 1, Letter.B, Letter.X).onPagesOf("page"),
                    layout("three", Layout.Kind.RECORD, 2, Letter.C, Letter.Y),
                    layout("note", Layout.Kind.HEADING, 3, Letter.N, Letter.X),
                    layout("head", Layout.Kind.PAGE, 3, Letter.P, Letter.X),
                    layout("rest", Layout.Kind.UNCERTAIN, 0, Letter.U, Letter.U)),
            line -> false);

    private static Layout<Letter> layout(String name, Layout.Kind kind, int prior, Letter first, Letter more) {
        return first == more
                ? Layout.of(name, kind, prior, Part.of(first).opens(0))
                : Layout.of(
                        name,
                        kind,
                        prior,
                        Part.of(first).opens(0),
                        Part.of(more).repeats());
    }

    private enum Letter implements Role {
        A,
        B,
        C,
        X,
        Y,
        N,
        P,
        U;

        @Override
        public int cost(LineShape line, LineShape before) {
            int at = line.text().indexOf(name());
            return this == U
                    ? 50
                    : at < 0 ? NEVER : Integer.parseInt(line.text().substring(at + 1, at + 3));
        }
    }

    private String reading(List<String> lines) {
        List<String> taken = new ArrayList<>();
        Assembly<Letter> assembly =
                new Assembly<>(grammar, (line, shape, layout, role, opens) -> taken.add((opens ? "[" : "") + role));
        for (String line : lines) {
            assembly.add(new Line("page", taken.size() + 1L, 0, line), LineShape.of(line), false);
        }
        assembly.finish();
        return String.join(" ", taken);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pages.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aPageKeepsToItsLayoutsAndPaysForEveryChange(String lines, String reading, String why) {
        assertThat(reading(Splitter.on(" / ").splitToList(lines))).as(why).isEqualTo(reading);
    }

    /** The layout of C is dropped where it cannot be; nothing of what it had been may come back with it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aLayoutThatWasLeftAloneBeginsAnew(int linesBetween) {
        List<String> lines = new ArrayList<>(List.of("A00 C00", "X00 Y00"));
        lines.addAll(Collections.nCopies(linesBetween, "A00"));
        lines.addAll(List.of("A30 C00", "Y00", "Y00"));
        assertThat(reading(lines)).isEqualTo("[A X" + " [A".repeat(linesBetween) + " [C Y Y");
    }

    @Test
    void whatComesDecidesWhatWasBefore() {
        assertThat(reading(undecided(40, ""))).isEqualTo("[C" + " Y".repeat(41));
    }

    /** By then the beginning has been handed out as what it seemed to be, and nothing may contradict it. */
    @Test
    void whatComesTooLateTearsNoBlock() {
        assertThat(reading(undecided(200, ""))).isEqualTo("[A" + " X".repeat(200) + " [U");
    }

    @Test
    void aWindowOfHugeLinesIsAShortOne() {
        String huge = ".".repeat(60_000);
        assertThat(reading(undecided(3, huge))).isEqualTo("[C" + " Y".repeat(4));
        assertThat(reading(undecided(40, huge))).isEqualTo("[A" + " X".repeat(40) + " [U");
    }

    @Test
    void theWindowIsLongAgainBehindHugeLines() {
        List<String> lines = new ArrayList<>(Collections.nCopies(20, "A00 " + ".".repeat(60_000)));
        lines.addAll(undecided(40, ""));
        assertThat(reading(lines)).isEqualTo("[A ".repeat(20) + "[C" + " Y".repeat(41));
    }

    /** Lines that go on with either layout, and a last one that goes on with the dearer. */
    private static List<String> undecided(int count, String more) {
        List<String> lines = new ArrayList<>(List.of("A00 C01"));
        lines.addAll(Collections.nCopies(count, "X00 Y00 " + more));
        lines.add("Y00");
        return lines;
    }
}
