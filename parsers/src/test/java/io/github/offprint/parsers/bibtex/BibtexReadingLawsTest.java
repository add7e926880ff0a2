package io.github.offprint.parsers.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReadingLawsTest {
    private static final BibtexFormat FORMAT = new BibtexFormat();
    private static final PaperReader READER = PaperReader.of(Formats.of(FORMAT));

    /** Entries as damaged files have them, each for itself on lines of its own. */
    private static final ImmutableList<String> BROKEN = ImmutableList.of(
            "@article{bad, title = {One brace {too many}, year = 2020\n}",
            "@article{bad, title = {Two braces {{too many}, year = 2020\n}",
            "@article{bad, title = {Never closed",
            "@article{bad, title = \"No end of quotation, year = 2020}",
            "@article(bad, title = {No closing parenthesis}, year = 2020",
            "@article(bad, title = \"No end of quotation, year = 2020)",
            "@article{bad, title = {Closed}} too early}, year = {2020}}",
            "@article{bad, title = , year = 2020}",
            "@article{bad",
            "@string{bad = {open}",
            "@comment{open",
            "}}} leftover {{",
            "@article{bad, title {No equals sign}, year = 2020}");

    private static Reading read(String text) {
        return READER.read(Source.text("file", text));
    }

    private static List<String> entries(long seed, int count) {
        List<String> entries = new ArrayList<>();
        for (Paper paper : PaperGenerator.seeded(seed).papers(count)) {
            StringWriter out = new StringWriter();
            Papers.of(paper).write(out, FORMAT);
            entries.add(out.toString());
        }
        return entries;
    }

    @Property(tries = 200)
    void aBrokenEntryCostsNoOther(
            @ForAll @IntRange(max = 500) int seed,
            @ForAll @IntRange(max = 4) int place,
            @ForAll("broken") String broken) {
        List<String> entries = entries(seed, 4);
        List<Paper> whole =
                List.copyOf(read(String.join("\n", entries)).papers().list());
        entries.add(place, broken + "\n");
        Reading damaged = read(String.join("\n", entries));
        assertThat(damaged.papers().list()).containsSubsequence(whole).hasSizeLessThanOrEqualTo(whole.size() + 1);
        long line = 1
                + entries.subList(0, place).stream()
                        .mapToLong(entry -> entry.lines().count() + 1)
                        .sum();
        assertThat(damaged.problems())
                .anyMatch(problem -> problem.span().start().line() >= line
                        && problem.span().start().line() <= line + 2);
    }

    @Property(tries = 100)
    void twoFilesJoinedReadAsOneAfterTheOther(
            @ForAll @IntRange(max = 500) int one, @ForAll @IntRange(min = 501, max = 999) int other) {
        String first = String.join("\n", entries(one, 3));
        String second = String.join("\n", entries(other, 3));
        Reading joined = read(first + "\n" + second);
        List<Paper> both = new ArrayList<>(read(first).papers().list());
        both.addAll(read(second).papers().list());
        assertThat(joined.papers().list()).isEqualTo(both);
        long lines = (first + "\n").lines().count();
        assertThat(joined.span(3).start().line())
                .isEqualTo(lines + read(second).span(0).start().line());
    }

    @Property(tries = 200)
    void lineEndsMakeNoDifference(@ForAll @IntRange(max = 500) int seed, @ForAll("broken") String broken) {
        String text =
                String.join("\n", entries(seed, 2)) + "\n" + broken + "\n" + String.join("\n", entries(seed + 1, 1));
        List<Paper> papers = read(text).papers().list();
        assertThat(read(text.replace("\n", "\r\n")).papers().list()).isEqualTo(papers);
        assertThat(read(text.replace("\n", "\r")).papers().list()).isEqualTo(papers);
    }

    @Property(tries = 300)
    void everyWordEndsSomewhere(@ForAll("soups") String text) {
        Reading reading = read(text);
        StringBuilder all = new StringBuilder();
        reading.papers()
                .list()
                .forEach(paper ->
                        all.append(paper.title()).append(paper.authors()).append(paper.extras()));
        reading.problems().stream().map(Problem::text).forEach(all::append);
        reading.ignored()
                .forEach(
                        ignored -> all.append(text, (int) ignored.span().start().offset(), (int)
                                ignored.span().end().offset()));
        for (String word : List.of("Quokka", "Wombat", "Numbat")) {
            assertThat(text.contains(word) && !all.toString().contains(word))
                    .as("%s is lost from %s", word, text)
                    .isFalse();
        }
    }

    /** Each of these has no entry that is closed, or none that can be read, and each once cost more than a look at it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@a{",
                "@a{\n",
                "\n@a{",
                "@a(",
                "\n@a(\"",
                "\n@a(\"{",
                "{",
                "}",
                "@",
                "@a{k,",
                "\n@a{k, t = \"",
                "\n@a{k, t={x},\n@b",
                "@string{a = a # a}",
                "%",
                "@a {",
                "@comment{",
                "\n@a{k, author = {a and "
            })
    void damageCostsTimeLinearInTheText(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text));
    }

    @Test
    void aKeyThatComesAgainIsToldOfEachTime() {
        String text = "@misc{same, title = {One}}\n@misc{Same, title = {Two}}\n@misc{same, title = {Three}}\n";
        assertThat(read(text).papers().size()).isEqualTo(3);
        assertThat(read(text).problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.REPEATED_KEY)
                .hasSize(2);
    }

    @Test
    void aParentThatComesTooLateIsToldOf() {
        StringBuilder text = new StringBuilder("@inproceedings{child, title = {Child}, crossref = {late}}\n");
        IntStream.range(0, 20_100)
                .forEach(i -> text.append("@misc{k")
                        .append(i)
                        .append(", title = {T")
                        .append(i)
                        .append("}}\n"));
        text.append("@proceedings{late, title = {Late}}\n");
        Reading reading = READER.limits(Limits.batch()).read(Source.text("file", text.toString()));
        assertThat(reading.papers().size()).isEqualTo(20_102);
        assertThat(reading.papers().get(0).venue()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("late"));
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of(BROKEN);
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "@article{k, title = {Quokka}}",
                        "@misc{k2,\n title = \"Wombat\"}\n",
                        "Numbat",
                        "Wombat",
                        "@comment{Numbat}",
                        "\n",
                        " ",
                        "@",
                        "{",
                        "}",
                        "\"",
                        ",",
                        "=",
                        "#",
                        "(",
                        ")",
                        "%",
                        "\\",
                        "@a{",
                        "@string{x = {Numbat}}",
                        "title = ",
                        "author = {Quokka and }",
                        "year = {Numbat}",
                        "month = Wombat",
                        "url = {Quokka}",
                        "\r\n")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
