package io.github.offprint.parsers.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.rows.Dialect.Quoting;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowLawsTest {
    @Property
    void whatIsWrittenIsReadToTheLetter(@ForAll @Size(min = 1, max = 5) List<@Size(3) List<String>> rows)
            throws IOException {
        Assume.that(rows.stream().flatMap(List::stream).noneMatch(RowLawsTest::startsWithMark));
        ReadRows read = ReadRows.of(written(rows), Dialect.STANDARD, Limits.safe());
        assertThat(read.cells())
                .isEqualTo(rows.stream()
                        .map(row -> row.stream().map(FormulaGuard::guard).toList())
                        .toList());
    }

    @Property
    void aGuardIsTakenOffAsItWasSet(@ForAll("triggers") String start, @ForAll String rest) {
        for (String cell : List.of(rest, start + rest)) {
            assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
            assertThat(FormulaGuard.unguard(FormulaGuard.keep(cell))).isEqualTo(cell);
        }
    }

    /** In a file of many columns; in one of few, a row that looks like a line of text is not trusted alone. */
    @Property(tries = 300)
    void damageToOneRowLeavesTheOthers(
            @ForAll @IntRange(min = 1, max = 5) int damaged,
            @ForAll @IntRange(max = 10_000) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("noise") String noise) {
        List<String> rows =
                Stream.iterate(1, i -> i + 1).limit(6).map(RowLawsTest::row).toList();
        String row = rows.get(damaged - 1);
        int start = from % row.length();
        String broken = row.substring(0, start) + noise + row.substring(Math.min(row.length(), start + length));
        List<String> all = new ArrayList<>(rows);
        all.set(damaged - 1, broken);
        ReadRows read = ReadRows.of("a,b,c,d,e,f,g\n" + String.join("\n", all) + "\n");
        List<List<String>> others = new ArrayList<>(
                ReadRows.of("a,b,c,d,e,f,g\n" + String.join("\n", rows) + "\n").cells());
        others.remove(damaged);
        assertThat(read.cells()).as(broken).containsSubsequence(others);
    }

    @Property
    void everyCharacterIsInARowOrAProblem(@ForAll("texts") String text, @ForAll("dialects") Dialect dialect) {
        ReadRows read = ReadRows.of(text, dialect, Limits.safe());
        boolean[] covered = new boolean[text.length()];
        spans(read).forEach(span -> {
            for (long i = span.start().offset(); i < span.end().offset(); i++) {
                covered[(int) i] = true;
            }
        });
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || "\r\n\uFEFF".indexOf(text.charAt(i)) >= 0)
                    .as("character %d of %s", i, text)
                    .isTrue();
        }
    }

    @Property
    void placesAreThoseOfTheText(@ForAll("texts") String text, @ForAll("dialects") Dialect dialect) {
        ReadRows read = ReadRows.of(text, dialect, Limits.safe());
        spans(read).forEach(span -> {
            assertThat(span.start().line()).isEqualTo(line(text, span.start().offset()));
            assertThat(span.end().line()).isEqualTo(line(text, span.end().offset()));
        });
        for (Row row : read.rows()) {
            assertThat(cut(text, row.span())).isEqualTo(row.text());
        }
        for (Problem problem : read.problems()) {
            assertThat(cut(text, problem.span())).startsWith(problem.text());
        }
    }

    @Property
    void aTightLimitBoundsEveryRow(
            @ForAll("texts") String text,
            @ForAll("dialects") Dialect dialect,
            @ForAll @IntRange(min = 1, max = 30) int most) {
        Limits tight = Limits.safe().toBuilder()
                .recordLength(most)
                .fields(1 + most / 4)
                .build();
        ReadRows read = ReadRows.of(text, dialect, tight);
        assertThat(read.rows()).allSatisfy(row -> {
            assertThat(row.size()).isLessThanOrEqualTo(1 + most / 4);
            assertThat(row.text().length()).isLessThanOrEqualTo(2 * most + 2);
        });
    }

    private static String row(int number) {
        return "Title " + number + ",\"Quill, Ada\",\"abstract " + number + "\nof \"\"two\"\" lines\",2021,,\"x\",y"
                + number;
    }

    private static Stream<Span> spans(ReadRows read) {
        return Stream.concat(
                read.rows().stream().map(Row::span), read.problems().stream().map(Problem::span));
    }

    private static String cut(String text, Span span) {
        return text.substring((int) span.start().offset(), (int) span.end().offset());
    }

    private static long line(String text, long offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            boolean second = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            line += "\r\n".indexOf(text.charAt(i)) >= 0 && !second ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWithMark(String cell) {
        return cell.startsWith("\uFEFF");
    }

    private static String written(List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        RowWriter writer = new RowWriter(out, FormulaGuard::guard);
        for (List<String> row : rows) {
            writer.write(row);
        }
        return out.toString();
    }

    @Provide
    Arbitrary<String> triggers() {
        return Arbitraries.of("=", "'", "''", "'=", "-", "@", "\t", "\r", "\n", "\uFF1D", "'a", "+");
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of("", "\"", "\"\"", ",", "\n", "\r", "x", "\",\"", "\"\n", "\u0000", "\uFEFF", "\\\"");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", ",", "\n", "\r\n", "\r", "a", "b\"", " ", "\uFEFF", "\ud83d\ude00", "\"\"", ";")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Arbitraries.of(
                Dialect.STANDARD,
                new Dialect(';', Quoting.DOUBLE),
                new Dialect(',', Quoting.SINGLE),
                new Dialect(',', Quoting.NONE));
    }
}
