package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
