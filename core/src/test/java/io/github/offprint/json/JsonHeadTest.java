package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.offprint.format.Detection;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Head;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JsonHeadTest {
    private static final Formats FORMATS = Formats.of(Outcome.JSON, Outcome.LINES);

    /** The first characters of inputs, and how sure each of the formats is to be. */
    @ParameterizedTest
    @CsvFileSource(resources = "heads.psv", delimiter = '|', numLinesToSkip = 1)
    void judgesByTheKeysOfTheFirstObject(String name, String text, double asJson, double asLines) {
        Head head = new Head(name, text == null ? "" : text.replace("~", "\n"), true);
        assertThat(Outcome.JSON.detect(head).confidence()).as("as JSON").isCloseTo(asJson, within(1e-9));
        assertThat(Outcome.LINES.detect(head).confidence()).as("as lines").isCloseTo(asLines, within(1e-9));
    }

    @Property
    void whatIsWrittenIsRecognised(@ForAll @Size(min = 1, max = 3) List<Paper> papers, @ForAll("names") String name) {
        // An empty list has no format, and one line is one object: the name decides, and without it the object does.
        assertThat(best(name.replace("?", "json"), Written.by(Outcome.JSON, papers)))
                .isEqualTo("paper-json");
        assertThat(best(name.replace("?", "jsonl"), Written.by(Outcome.LINES, papers)))
                .isEqualTo("paper-jsonl");
    }

    @Property
    void anyTextIsJudged(@ForAll("texts") String text, @ForAll("names") String name) {
        for (Detection detection : List.of(
                Outcome.JSON.detect(new Head(name, text, false)), Outcome.LINES.detect(new Head(name, text, false)))) {
            assertThat(detection.confidence()).isBetween(0.0, 0.95);
            assertThat(detection.reason()).isNotBlank();
        }
    }

    @Test
    void saysWhy() {
        Head head = new Head("x", "[{\"title\":\"One\",\"authors\":[\"A\"],\"mood\":\"calm\"}]", true);
        assertThat(Outcome.JSON.detect(head)).isEqualTo(Detection.of(0.4, "an array with the keys title, authors"));
    }

    @Test
    void judgesAnObjectThatTheHeadCuts() {
        String cut = "{\"title\":\"One\",\"abstract\":\"" + "word ".repeat(1000);
        assertThat(Outcome.JSON.detect(new Head("x.json", cut, false)).confidence())
                .isEqualTo(0.7);
        assertThat(Outcome.LINES.detect(new Head("x", cut, false)).confidence()).isEqualTo(0.7);
    }

    private static String best(String name, String text) {
        String start = text.substring(0, Math.min(text.length(), Head.LENGTH));
        Head head = new Head(name, start, start.length() == text.length());
        return FORMATS.detect(head).get(0).format().id();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("papers.?", "papers.?.gz");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("{}[]\",:\\ n1\n\0\uFEFFpapers\ud83d")
                .ofMaxLength(60);
    }
}
