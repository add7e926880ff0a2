package io.github.offprint.parsers.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the scanner writes down of a line, since each of it weighs in some role or other. */
class ShapeScannerTest {
    static Stream<String> rows() throws IOException {
        return Resources.readLines(Resources.getResource(ShapeScannerTest.class, "seen.tsv"), UTF_8).stream()
                .filter(row -> !row.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everythingSeenOfALineIsThatOfTheTable(String row) {
        List<String> cells = Splitter.on('\t').splitToList(row);
        assertThat(seen(LineShape.of(cells.get(0)))).isEqualTo(cells.get(1));
    }

    @Test
    void everyWayToEndALineIsKnown() {
        assertThat(ends("", ".!?\u2026\u3002\uFF0E\uFF01\uFF1F\u0964")).containsOnly(LineShape.End.STOP);
        assertThat(ends("", ",;\u3001\uFF0C")).containsOnly(LineShape.End.COMMA);
        assertThat(ends("", ":\uFF1A")).containsOnly(LineShape.End.COLON);
        assertThat(ends("", "-\u2010\u2011\u2013\u2014")).containsOnly(LineShape.End.HYPHEN);
        assertThat(ends("", "\u00B7\u2022")).containsOnly(LineShape.End.SEPARATOR);
        assertThat(ends("", "a1$([\u201C")).containsOnly(LineShape.End.OPEN);
    }

    private static List<LineShape.End> ends(String before, String marks) {
        return marks.chars()
                .mapToObj(mark -> LineShape.of("We end" + before + (char) mark).end)
                .toList();
    }

    @Test
    void whatClosesBehindAFullStopDoesNotHideIt() {
        assertThat(ends(".", "\"')]}\u201D\u2019\u00BB\u300D\uFF09*")).containsOnly(LineShape.End.STOP);
        assertThat(LineShape.of("We end.*)\"").end).isEqualTo(LineShape.End.STOP);
    }

    @Test
    void aLineIsLookedAtWholeUpToTwoHundredAndFortyCharacters() {
        String line = "Kilns drift ".repeat(20);
        assertThat(LineShape.of(line.replaceFirst(" $", "s")).words).isEqualTo(40);
        assertThat(LineShape.of(line + "s").words).isEqualTo(20);
        assertThat(LineShape.of(line + "s").lowWords).isEqualTo(10);
    }

    @Test
    void ofALongLineTheBeginningAndTheLastWordAreLookedAt() {
        String line = "Kilns drift ".repeat(20);
        assertThat(seen(LineShape.of("  " + line + "of maps")))
                .isEqualTo("words=20 letters=100 first=5 capitals=10 low=10 one-name=260 sentence indented");
        assertThat(seen(LineShape.of(line + "of the"))).endsWith("one-name=260 dangles sentence");
        assertThat(seen(LineShape.of(line + "of the."))).endsWith("one-name=260 sentence STOP");
    }

    @Test
    void aLongLineMayBeOneWord() {
        assertThat(seen(LineShape.of("x".repeat(300))))
                .startsWith("words=1 letters=300 first=300")
                .doesNotContain("dangles");
    }

    @Test
    void ofALongLineOddBlanksAreLeftAlone() {
        assertThat(LineShape.of("Kilns  drift ".repeat(20) + "s").words).isEqualTo(19);
        assertThat(LineShape.of("Kilns  drift ".repeat(18) + "s").text()).startsWith("Kilns drift ");
    }

    @Test
    void aLongLineThatBeginsWithNamesIsLookedAtWhole() {
        LineShape names = LineShape.of("Ada Quill \u00B7 ".repeat(22) + "Ben Marsh");
        assertThat(names.names).isEqualTo(23);
        assertThat(names.words).isEqualTo(46);
        LineShape late = LineShape.of("Kilns drift ".repeat(10) + "Ada \u00B7 Quill ".repeat(11));
        assertThat(late.separators).isZero();
    }

    /** Only what is not zero, not false and not an open end. */
    private static String seen(LineShape shape) {
        StringJoiner seen = new StringJoiner(" ");
        number(seen, "words", shape.words);
        number(seen, "letters", shape.letters);
        number(seen, "wide", shape.ideographs);
        number(seen, "first", shape.firstWordLength);
        number(seen, "capitals", shape.capitals);
        number(seen, "function", shape.functionWords);
        number(seen, "prose", shape.proseWords);
        number(seen, "topic", shape.topicWords);
        number(seen, "digit", shape.digitWords);
        number(seen, "low", shape.lowWords);
        number(seen, "sentences", shape.sentences);
        number(seen, "separators", shape.separators);
        number(seen, "commas", shape.commas);
        number(seen, "names", shape.names);
        number(seen, "half-names", shape.halfNames);
        number(seen, "no-names", shape.notNames);
        number(seen, "first-name", shape.firstNameWords);
        number(seen, "last-name", shape.lastNameWords);
        number(seen, "listed", shape.listedNames);
        number(seen, "listed-low", shape.listedLowNames);
        number(seen, "listed-others", shape.listedOthers);
        number(seen, "one-name", shape.oneName);
        fact(seen, "low-name", shape.lowName);
        fact(seen, "starts-low", shape.startsLower);
        fact(seen, "starts-with-sign", shape.startsWithSign);
        fact(seen, "opens", shape.opensSentence);
        fact(seen, "dangles", shape.lastWordDangles);
        fact(seen, "colon", shape.colonInside);
        fact(seen, "question", shape.questionInside);
        fact(seen, "event", shape.saysEvent());
        fact(seen, "place", shape.saysPlace());
        fact(seen, "calendar", shape.saysCalendar());
        fact(seen, "group", shape.saysGroup());
        fact(seen, "named-as-a-place", shape.isNameOfPlace());
        fact(seen, "sentence", shape.isSentence());
        fact(seen, "list", shape.isListOfNames());
        fact(seen, "indented", shape.isIndented());
        fact(seen, shape.end.toString(), shape.end != LineShape.End.OPEN);
        return seen.toString();
    }

    private static void number(StringJoiner seen, String name, int number) {
        fact(seen, name + "=" + number, number != 0);
    }

    private static void fact(StringJoiner seen, String name, boolean holds) {
        if (holds) {
            seen.add(name);
        }
    }
}
