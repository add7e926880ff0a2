package io.github.offprint.parsers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.parsers.csv.CsvFormat.Formulas;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.problem.Severity;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRoundTripTest {
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final PaperReader reader =
            PaperReader.of(Formats.of(new CsvFormat())).limits(Limits.batch());

    @Property
    void whatDiffersAfterATripIsWhatTheWriterReported(
            @ForAll @Size(max = 4) List<Paper> papers, @ForAll("treatments") Formulas formulas) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(papers).write(out, new CsvFormat().formulas(formulas));
        Reading reading = read(out.toString());
        assertThat(reading.papers()).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            assertThat(fields(report, paper))
                    .isEqualTo(PaperField.differing(paper, reading.papers().get(i)).stream()
                            .map(PaperField::key)
                            .collect(Collectors.toSet()));
        }
        assertThat(reading.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
    }

    @Property
    void theSecondTripGivesTheSameText(@ForAll @Size(max = 3) List<Paper> papers) {
        String once = written(papers, Formulas.GUARD);
        assertThat(written(read(once).papers().list(), Formulas.GUARD)).isEqualTo(once);
    }

    @Property
    void noCellLooksLikeAFormulaToAnotherParser(@ForAll @Size(max = 3) List<Paper> papers) {
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(written(papers, Formulas.GUARD)).stream()
                .toList();
        assertThat(rows).hasSize(papers.size() + 1);
        for (CsvRecord row : rows) {
            assertThat(row.getFieldCount()).isEqualTo(OwnColumn.values().length);
            assertThat(row.getFields()).noneMatch(cell -> !cell.isEmpty() && TRIGGERS.indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void hostileTextComesBackFromEveryField() {
        for (String text : HostileText.all()) {
            Paper paper = Paper.titled("T" + text)
                    .author(Author.of("A" + text))
                    .abstractText(text + "x")
                    .keyword(text + ";\\x")
                    .link(new Link(new LinkKind("x=y"), text + "x"))
                    .extra("x=\\:y", text + "x")
                    .build();
            Paper back = read(written(List.of(paper), Formulas.GUARD)).papers().get(0);
            if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
                assertThat(back).as(text).isEqualTo(paper);
            }
        }
    }

    @Test
    void everyAttackOfTheSharedFilesComesBack() {
        Papers papers = PaperReader.of(Formats.discovered())
                .read(RealListings.file("hostile/export/01-attack-values.jsonl"))
                .papers();
        StringWriter out = new StringWriter();
        WriteReport report = papers.write(out, new CsvFormat());
        Papers back = read(out.toString()).papers();
        assertThat(back).hasSize(54);
        for (int i = 0; i < papers.size(); i++) {
            assertThat(PaperField.differing(papers.get(i), back.get(i)))
                    .extracting(PaperField::key)
                    .containsExactlyInAnyOrderElementsOf(fields(report, papers.get(i)));
        }
    }

    @Test
    void aListWithoutPapersIsAHeadRow() {
        String text = written(List.of(), Formulas.GUARD);
        assertThat(text).startsWith("title,authors,authorCount,abstract,").endsWith(",extras\r\n");
        assertThat(read(text).papers()).isEmpty();
    }

    @Test
    void losesOnlyWhatItSays() {
        WriteReport report = Papers.of(SamplePapers.complete()).write(new StringWriter(), new CsvFormat());
        assertThat(report.losses()).extracting(Loss::field).containsExactly("authors", "presentations");
    }

    @Test
    void aCellChangedByHandBecomesAnExtraWithAProblem() {
        String text = written(List.of(Paper.titled("Kept").year(2020).build()), Formulas.GUARD)
                .replace("Kept,,,,2020,", "Kept,,none,,last year,");
        Reading reading = read(text);
        assertThat(reading.papers().get(0).extras())
                .containsEntry("csv:authorCount", "none")
                .containsEntry("csv:published", "last year");
        assertThat(reading.problemCount()).isEqualTo(2);
    }

    private static Set<String> fields(WriteReport report, Paper paper) {
        return report.losses().stream()
                .filter(loss -> loss.paper().equals(paper))
                .map(Loss::field)
                .collect(Collectors.toSet());
    }

    private static String written(List<Paper> papers, Formulas formulas) {
        StringWriter out = new StringWriter();
        Papers.of(papers).write(out, new CsvFormat().formulas(formulas));
        return out.toString();
    }

    private Reading read(String text) {
        return reader.read(Source.text("written.csv", text));
    }

    @Provide
    Arbitrary<Formulas> treatments() {
        return Arbitraries.of(ImmutableList.copyOf(Formulas.values()));
    }
}
