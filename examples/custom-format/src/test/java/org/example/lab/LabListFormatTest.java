package org.example.lab;

import static io.github.offprint.fixtures.PaperAssertions.assertPapers;
import static io.github.offprint.fixtures.PaperAssertions.assertReading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.model.PaperField;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The first style: plain JUnit, with papers, sources and assertions from the fixtures. */
class LabListFormatTest {
    private final PaperReader reader = Offprint.reader().with(new LabListFormat());

    @Test
    void readsAList() {
        Reading reading = reader.read(Source.text("spring.lab", LabListContractTest.LIST));
        assertReading(reading)
                .hasFormat("lab-list")
                .hasNoProblems()
                .accountsFor(LabListContractTest.LIST)
                .papers()
                .haveSize(2)
                .paper(0)
                .hasAuthors("Nils Ødegaard", "Ines de la Vega")
                .hasYear(2023)
                .lacks(PaperField.ABSTRACT);
    }

    @Test
    void whatIsNoPaperIsAProblemWithItsPlace() {
        Reading reading = reader.read(Source.text("cake.lab", "lab list\nPavel brings cake\n* Doors\n  on Monday\n"));
        assertReading(reading).hasProblems(ProblemCode.STRAY_TEXT, ProblemCode.INVALID_VALUE);
        assertEquals("cake.lab:4:1", reading.problems().get(1).span().toString());
    }

    @Test
    void saysWhatItCannotWrite() {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(SamplePapers.complete()).write(out, new LabListFormat());
        assertTrue(report.lostFields().contains(PaperField.ABSTRACT));
        assertPapers(reader.read(Source.text("written.lab", out.toString())).papers())
                .paper(0)
                .hasTitle(SamplePapers.complete().title())
                .differsOnlyIn(SamplePapers.complete(), report.lostFields());
    }

    @Test
    void aCableThatIsPulledOutIsNoEmptyList() {
        byte[] list = LabListContractTest.LIST.getBytes(StandardCharsets.UTF_8);
        FaultySource source = FaultySource.of("spring.lab", list).failingAfter(40, new IOException("unplugged"));
        assertThrows(ReadException.class, () -> reader.read(source.source()));
        assertEquals(1, source.timesClosed());
    }
}
