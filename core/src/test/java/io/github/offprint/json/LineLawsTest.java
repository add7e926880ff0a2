package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** JSON Lines are lines: each stands for itself. */
class LineLawsTest {
    @Property
    void garbageCostsItsOwnLine(
            @ForAll @Size(min = 1, max = 4) List<Paper> papers,
            @ForAll("garbage") String garbage,
            @ForAll @IntRange(max = 3) int place) {
        int k = place % papers.size();
        List<String> lines = new ArrayList<>(lines(papers));
        lines.set(k, garbage);
        Outcome outcome = Outcome.of(Outcome.LINES, String.join("\n", lines));

        List<Paper> others = new ArrayList<>(papers);
        others.remove(k);
        assertThat(outcome.records().stream()
                        .filter(record -> record.span().start().line() != k + 1)
                        .map(record -> record.paper()))
                .containsExactlyElementsOf(others);
        assertThat(outcome.problems()).isNotEmpty();
        assertThat(outcome.problems())
                .extracting(problem -> problem.span().start().line())
                .containsOnly(k + 1L);
    }

    @Property
    void twoFilesJoinedReadAsOneAfterTheOther(
            @ForAll("lines") List<String> first, @ForAll("lines") List<String> second) {
        String one = String.join("\n", first);
        String other = String.join("\n", second);
        // An object that a first file leaves open may be closed by a second that does not start with a record.
        Assume.that(second.isEmpty() || second.get(0).startsWith("{\""));
        Outcome joined = Outcome.of(Outcome.LINES, one + "\n" + other);
        Outcome before = Outcome.of(Outcome.LINES, one);
        Outcome after = Outcome.of(Outcome.LINES, other);
        assertThat(joined.papers()).isEqualTo(concat(before.papers(), after.papers()));
        assertThat(texts(joined)).isEqualTo(concat(texts(before), texts(after)));
        int lines = Math.max(1, first.size());
        assertThat(startLines(joined, 0)).isEqualTo(concat(startLines(before, 0), startLines(after, lines)));
    }

    @Property
    void lineEndsMakeNoDifference(@ForAll("lines") List<String> lines) {
        Outcome plain = Outcome.of(Outcome.LINES, String.join("\n", lines));
        for (String end : List.of("\r\n", "\r")) {
            Outcome other = Outcome.of(Outcome.LINES, String.join(end, lines));
            assertThat(other.papers()).isEqualTo(plain.papers());
            assertThat(startLines(other, 0)).isEqualTo(startLines(plain, 0));
            assertThat(other.codes()).isEqualTo(plain.codes());
        }
    }

    @Property
    void blankLinesMakeNoDifference(@ForAll @Size(max = 3) List<Paper> papers) {
        String spaced = "\uFEFF\n \n" + String.join("\n\t\n", lines(papers)) + "\n\n\n";
        Outcome outcome = Outcome.of(Outcome.LINES, spaced);
        assertThat(outcome.papers()).isEqualTo(papers);
        assertThat(outcome.problems()).isEmpty();
    }

    private static List<String> lines(List<Paper> papers) {
        RecordWriter writer = new RecordWriter();
        return papers.stream().map(writer::write).toList();
    }

    private static List<String> texts(Outcome outcome) {
        return outcome.problems().stream().map(Problem::text).toList();
    }

    private static List<Long> startLines(Outcome outcome, int before) {
        return outcome.spans()
                .map(span -> span.start().line() + before)
                .sorted()
                .toList();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return ImmutableList.copyOf(Iterables.concat(first, second));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> papers = Arbitraries.of(
                "{\"title\":\"One\"}",
                "{\"title\":\"Two\",\"authors\":[{\"name\":\"Mira Alder\"}]}",
                "{\"title\":\"Three\",\"year\":\"soon\"}",
                "");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, papers), net.jqwik.api.Tuple.of(1, garbage()))
                .list()
                .ofMaxSize(6);
    }

    /** Lines that are no record, among them beginnings of one. */
    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> chosen = Arbitraries.of(Splitter.on('\n').splitToList("""
            {
            [
            }
            ]
            {"title":"x",
            {"a":[
            {"a":{
            {"title":
            {"title":"cut
            "
            null
            42
            []
            {}
            not json
            {"title":"x"} y
            {"title":"No end, "a":1}
            \u0000\u0000\u0000
            {'title':'x'}
            \\
            {"title":tru\
            """));
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("{}[]\",:\\ax1 \u0000")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(chosen, marks.filter(text -> !text.isBlank() && !isQuiet(text)));
    }

    /** Whether a reader has nothing to say: punctuation of an array is said once and may have been said before. */
    private static boolean isQuiet(String text) {
        return Outcome.of(Outcome.LINES, text + "\n{\"title\":\"x\"}")
                .problems()
                .isEmpty();
    }
}
