package io.github.offprint.parsers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import io.github.offprint.parsers.csv.CsvFormat.Formulas;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    @Test
    void aHostSaysWhatItsColumnsMean() {
        CsvFormat format = new CsvFormat()
                .column("Beitrag", Column.TITLE)
                .column("Erst-Seite", Column.FIRST_PAGE)
                .column("Schlüssel", Column.DBLP)
                .column("Quelltext", Column.CODE)
                .column("Sterne", Column.STARS);
        Reading reading = read(format, """
                Beitrag,Erst-Seite,Schlüssel,Quelltext,Sterne,Jahr
                Lampen,11,conf/lamp/QuillL21,https://code.example/1,5,2021
                """);
        assertThat(reading.problems()).isEmpty();
        Paper paper = reading.papers().get(0);
        assertThat(paper.publication().pages()).contains("11");
        assertThat(paper.identifier(Scheme.DBLP)).isPresent();
        assertThat(paper.links()).hasSize(1);
        assertThat(paper.metrics().stars()).hasValue(5);
        assertThat(paper.extras()).containsEntry("csv:Jahr", "2021").hasSize(1);
    }

    @Test
    void aColumnNeedsLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CsvFormat().column(" - ", Column.TITLE));
    }

    @Test
    void rowsBelowAHeadWithoutATitleAreProblems() {
        Reading reading = read(new CsvFormat(), "Lamps in the Wind,Ada Quill,2021\nOne Lamp,Kofi Lund,2022\n");
        assertThat(reading.papers()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .startsWith(ProblemCode.MALFORMED_RECORD, ProblemCode.MISSING_TITLE);
        assertThat(reading.problems().get(0).message()).contains("Lamps in the Wind, Ada Quill, 2021");
    }

    @Test
    void formulasAreGuardedUnlessAHostWantsThemKept() {
        Papers papers = Papers.of(Paper.titled("=1+1").abstractText("'=2").build());
        assertThat(written(papers, new CsvFormat())).contains("\r\n'=1+1,", ",''=2,");
        assertThat(written(papers, new CsvFormat().formulas(Formulas.KEEP))).contains("\r\n=1+1,", ",''=2,");
    }

    private static String written(Papers papers, CsvFormat format) {
        StringWriter out = new StringWriter();
        papers.write(out, format);
        return out.toString();
    }

    private static Reading read(CsvFormat format, String text) {
        return PaperReader.of(Formats.of(format)).as("csv").read(Source.text("rows.csv", text));
    }
}
