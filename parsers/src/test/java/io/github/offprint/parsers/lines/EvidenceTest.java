package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.source.Line;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvFileSource(resources = "winners.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aLineLooksMostLikeWhatItIs(String above, String line, String winner) {
        LineShape before = LineShape.of(above);
        LineShape shape = LineShape.of(line);
        ImmutableMap<String, Integer> costs = ImmutableMap.of(
                "title", Evidence.title(shape, before),
                "authors", Evidence.authors(shape, before),
                "text", Evidence.text(shape, before));
        assertThat(Collections.min(costs.entrySet(), Map.Entry.comparingByValue())
                        .getKey())
                .as("%s", costs)
                .isEqualTo(winner);
        assertThat(costs.get(winner)).isLessThan(Evidence.uncertain(shape, before));
    }

    /**
     * What speaks for a role and what against it, one thing in every row, and no number: a line, or one line below another
     * ({@code above / line}); a plus says that a blank line comes between, a low line that it is indented.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "likelier.tsv", delimiter = '\t', numLinesToSkip = 1)
    void oneLineIsLikelierThanTheOther(String role, String likelier, String lessLikely, String why) {
        assertThat(cost(role, likelier)).as(why).isLessThan(cost(role, lessLikely));
    }

    private static int cost(String role, String lines) {
        List<String> aboveAndLine = Splitter.on(" / ").splitToList(lines);
        LineShape before = aboveAndLine.size() == 1 ? LineShape.NONE : shape(aboveAndLine.get(0));
        LineShape line = shape(aboveAndLine.get(aboveAndLine.size() - 1));
        return switch (role) {
            case "title" -> Evidence.title(line, before);
            case "bareTitle" -> Evidence.bareTitle(line, before);
            case "titleGoesOn" -> Evidence.titleGoesOn(line, before);
            case "wrappedTitleGoesOn" -> Evidence.wrappedTitleGoesOn(line, before);
            case "text" -> Evidence.text(line, before);
            case "wrappedText" -> Evidence.wrappedText(line, before);
            case "wrappedTextGoesOn" -> Evidence.wrappedTextGoesOn(line, before);
            case "textGoesOn" -> Evidence.textGoesOn(line, before);
            case "paragraph" -> Evidence.paragraph(line, before);
            case "authors" -> Evidence.authors(line, before);
            case "authorsGoOn" -> Evidence.authorsGoOn(line, before);
            case "wrappedAuthorsGoOn" -> Evidence.wrappedAuthorsGoOn(line, before);
            default -> throw new IllegalArgumentException(role);
        };
    }

    private static LineShape shape(String marked) {
        boolean belowBlank = marked.startsWith("+");
        String text = belowBlank ? marked.substring(1) : marked;
        return LineShape.of(new Line("page", 1, 0, text.startsWith("_") ? "  " + text.substring(1) : text), belowBlank);
    }

    @Test
    void theLongerALineTheMoreItIsAText() {
        List<Integer> costs = Stream.of(20, 45, 80, 120, 170, 250, 320)
                .map(length ->
                        Evidence.text(LineShape.of("Drift " + "gauge ".repeat((length - 6) / 6)), LineShape.NONE))
                .toList();
        assertThat(costs).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(Evidence.text(LineShape.of("\u6F02".repeat(100)), LineShape.NONE))
                .isLessThan(Evidence.text(LineShape.of("\u6F02".repeat(90)), LineShape.NONE));
    }

    @Test
    void theLongerALineTheLessItIsATitle() {
        List<Integer> costs = Stream.of(150, 200, 230, 300)
                .map(length ->
                        Evidence.title(LineShape.of("Drift " + "gauge ".repeat((length - 6) / 6)), LineShape.NONE))
                .toList();
        assertThat(costs).isSorted().doesNotHaveDuplicates();
        assertThat(Evidence.title(LineShape.of("\u6F02".repeat(90)), LineShape.NONE))
                .isLessThan(Evidence.title(LineShape.of("\u6F02".repeat(150)), LineShape.NONE));
        LineShape above = LineShape.of("Gauges of");
        assertThat(Evidence.titleGoesOn(LineShape.of("drift " + "gauge ".repeat(20)), above))
                .isLessThan(Evidence.titleGoesOn(LineShape.of("drift " + "gauge ".repeat(30)), above));
    }

    @Test
    void aLineBeyondTheEdgeOfAnyPageIsNotBrokenThere() {
        LineShape wide = LineShape.of("Drift " + "gauge ".repeat(20));
        LineShape wider = LineShape.of("Drift " + "gauge ".repeat(25));
        LineShape next = LineShape.of("Old Coasts");
        assertThat(Evidence.wrappedText(wide, LineShape.NONE)).isLessThan(Evidence.wrappedText(wider, LineShape.NONE));
        assertThat(Evidence.wrappedTextGoesOn(next, wide)).isLessThan(Evidence.wrappedTextGoesOn(next, wider));
        assertThat(Evidence.wrappedTextGoesOn(wide, wide)).isLessThan(Evidence.wrappedTextGoesOn(wider, wide));
        assertThat(Evidence.wrappedTitleGoesOn(next, wide)).isLessThan(Evidence.wrappedTitleGoesOn(next, wider));
    }

    @Test
    void aSentenceThatIsNotFinishedGoesOnInLowLetters() {
        LineShape half = LineShape.of("We describe an index of tide pools named PoolBook");
        LineShape rest = LineShape.of("that a child can keep. Each pool is a page.");
        assertThat(Evidence.textGoesOn(rest, half)).isLessThan(Evidence.uncertain(rest, half));
    }

    @Test
    void nothingGoesOnBehindAFullStop() {
        LineShape whole = LineShape.of("We describe an index of tide pools.");
        LineShape next = LineShape.of("that a child can keep. Each pool is a page.");
        assertThat(Evidence.textGoesOn(next, whole)).isGreaterThan(Evidence.uncertain(next, whole));
    }

    @Test
    void authorsGoOnBehindADot() {
        LineShape half = LineShape.of("Ada Quill \u00B7 Ben Marsh \u00B7");
        LineShape rest = LineShape.of("Cy Cole \u00B7 Dov Herschel");
        assertThat(Evidence.authorsGoOn(rest, half)).isLessThan(Evidence.uncertain(rest, half));
        LineShape other = LineShape.of("Gauges That Drift");
        assertThat(Evidence.authorsGoOn(rest, other)).isGreaterThan(Evidence.authorsGoOn(rest, half));
    }

    @Test
    void aLineThatIsTheOneAboveIsRepeated() {
        LineShape line = LineShape.of("Gauges That Drift");
        assertThat(Evidence.repeated(LineShape.of("  Gauges That Drift "), line))
                .isLessThan(Role.NEVER);
        assertThat(Evidence.repeated(LineShape.of("Gauges that drift"), line)).isEqualTo(Role.NEVER);
        assertThat(Evidence.repeated(LineShape.NONE, LineShape.NONE)).isEqualTo(Role.NEVER);
    }

    @Test
    void aLineWithoutLettersIsNoTextAtAll() {
        assertThat(Evidence.text(LineShape.of("1234 5678 --- 42"), LineShape.NONE))
                .isEqualTo(Role.NEVER);
    }

    /** The trellis adds costs; a negative one would make a longer way cheaper. */
    @Property(tries = 300)
    void noCostIsNegative(@ForAll("lines") String line, @ForAll("lines") String above) {
        LineShape shape = LineShape.of(line);
        LineShape before = LineShape.of(above);
        assertThat(List.of(
                        Evidence.title(shape, before),
                        Evidence.titleGoesOn(shape, before),
                        Evidence.wrappedTitleGoesOn(shape, before),
                        Evidence.authors(shape, before),
                        Evidence.authorsGoOn(shape, before),
                        Evidence.wrappedAuthorsGoOn(shape, before),
                        Evidence.text(shape, before),
                        Evidence.textGoesOn(shape, before),
                        Evidence.wrappedText(shape, before),
                        Evidence.wrappedTextGoesOn(shape, before),
                        Evidence.paragraph(shape, before),
                        Evidence.repeated(shape, before),
                        Evidence.uncertain(shape, before)))
                .allMatch(cost -> cost >= 0);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.of(
                        "We",
                        "propose",
                        "a",
                        "the",
                        "Gauges",
                        "drift.",
                        "Ada",
                        "Quill",
                        "\u00B7",
                        "network",
                        "end.We",
                        "However,",
                        "(Tarn",
                        "Tarn)",
                        "12",
                        "$n$",
                        "\u738B\u5C0F\u660E",
                        "?",
                        "and",
                        "-",
                        ":")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
        return Combinators.combine(words, Arbitraries.strings().ofMaxLength(3)).as((text, odd) -> text + odd);
    }
}
