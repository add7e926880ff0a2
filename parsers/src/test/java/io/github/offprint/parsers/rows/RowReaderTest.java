package io.github.offprint.parsers.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.parsers.rows.Dialect.Quoting;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    @Test
    void readsQuotedCellsWithLineEndsAndDoubledQuotes() {
        ReadRows read = ReadRows.of("a,b\r\n\"x\r\ny\",\"he said \"\"hi\"\"\"\r\"\",\n");
        assertThat(read.cells())
                .containsExactly(List.of("a", "b"), List.of("x\r\ny", "he said \"hi\""), List.of("", ""));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).extracting(row -> row.span().start().line()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void keepsQuotesInsideAnUnquotedCell() {
        ReadRows read = ReadRows.of("a,b\nx \"y\" z,1\n");
        assertThat(read.cells()).contains(List.of("x \"y\" z", "1"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void takesACellAsItStandsWhereTextFollowsItsClosingQuote() {
        ReadRows read = ReadRows.of("a,b\n\"x\"y,1\nz,2\n");
        assertThat(read.cells()).containsExactly(List.of("a", "b"), List.of("\"x\"y", "1"), List.of("z", "2"));
        assertThat(read.problems()).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.LOOSE_SYNTAX);
    }

    @Test
    void givesUpTheRowOfAnUnclosedQuoteAlone() {
        ReadRows read = ReadRows.of("a,b,c\ng,h,i\n\"no end,x,1\nj,k,l\n\"m\",n,o\n");
        assertThat(read.cells())
                .containsExactly(
                        List.of("a", "b", "c"), List.of("g", "h", "i"), List.of("j", "k", "l"), List.of("m", "n", "o"));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_RECORD);
            assertThat(problem.text()).isEqualTo("\"no end,x,1");
            assertThat(problem.span()).hasToString("rows:3:1");
        });
    }

    @Test
    void takesNoLineInsideADamagedRowForARow() {
        ReadRows read = ReadRows.of("a,b\n\"one\",\"says \"x\" here\nfoo, bar\nend\"\n\"two\",\"2\"\n");
        assertThat(read.cells()).containsExactly(List.of("a", "b"), List.of("two", "2"));
        assertThat(read.problems())
                .singleElement()
                .extracting(Problem::text)
                .isEqualTo("\"one\",\"says \"x\" here\nfoo, bar\nend\"");
    }

    @Test
    void saysThatATextEndsInsideACell() {
        ReadRows read = ReadRows.of("a,b\n1,2\n3,\"cut sho");
        assertThat(read.cells()).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TRUNCATED);
            assertThat(problem.text()).isEqualTo("3,\"cut sho");
        });
    }

    @Test
    void doubtsACellThatEndsWithAQuoteItDoesNotStartWith() {
        assertThat(ReadRows.of("a,b\nlost\",2\n").problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.LOOSE_SYNTAX);
    }

    @Test
    void readsWhatFollowsARowThatIsTooLong() {
        Limits tight = Limits.safe().toBuilder().recordLength(100).fields(3).build();
        String longRow = "x".repeat(1_000_000) + ",1";
        ReadRows read = ReadRows.of("a,b\n" + longRow + "\nc,d\ne,f\n1,2,3,4\ng,h\n", Dialect.STANDARD, tight);
        assertThat(read.cells())
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OVERSIZED_RECORD, ProblemCode.OVERSIZED_RECORD);
        assertThat(read.rows().get(1).span()).hasToString("rows:3:1");
    }

    @Test
    void passesOverByteOrderMarksAndNotesControlCharacters() {
        ReadRows read = ReadRows.of("\uFEFF\uFEFF\"a\",b\nx\u0000y,1\n");
        assertThat(read.cells()).containsExactly(List.of("a", "b"), List.of("x\u0000y", "1"));
        assertThat(read.problems()).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.CONTROL_CHARACTERS);
        assertThat(read.rows().get(0).span().start().offset()).isEqualTo(2);
    }

    @Test
    void findsTheDialect() {
        assertThat(ReadRows.dialect("a,b;c\n")).isEqualTo(Dialect.STANDARD);
        assertThat(ReadRows.dialect("a;b;\"c,d\"\n")).isEqualTo(new Dialect(';', Quoting.DOUBLE));
        assertThat(ReadRows.dialect("sep=|\na,b|c\n")).isEqualTo(new Dialect('|', Quoting.DOUBLE));
        assertThat(ReadRows.dialect("\uFEFFPT\tAU\nJ\t\"Deep\" things\n")).isEqualTo(new Dialect('\t', Quoting.NONE));
        assertThat(ReadRows.dialect("a\tb\n\"x y\"\t1\n")).isEqualTo(new Dialect('\t', Quoting.DOUBLE));
        assertThat(ReadRows.dialect("'a','b'\n")).isEqualTo(new Dialect(',', Quoting.SINGLE));
        assertThat(ReadRows.dialect("")).isEqualTo(Dialect.STANDARD);
    }

    @Test
    void takesQuotesForTextWhereADialectHasNone() {
        ReadRows read = ReadRows.of("a\tb\n\"Deep\" things\t\"\n");
        assertThat(read.cells()).contains(List.of("\"Deep\" things", "\""));
        assertThat(read.problems()).isEmpty();
    }
}
