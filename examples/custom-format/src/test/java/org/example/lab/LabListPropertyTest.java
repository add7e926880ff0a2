package org.example.lab;

import static io.github.offprint.fixtures.PaperAssertions.assertReading;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.Reading;
import io.github.offprint.WriteReport;
import io.github.offprint.model.Paper;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The third style: jqwik finds the arbitraries of papers by itself, and of whatever people call a title. */
class LabListPropertyTest {
    private final PaperReader reader = Offprint.reader().as(new LabListFormat());

    @Property
    void everyPaperReadsBackButForTheLosses(@ForAll Paper paper) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(paper).write(out, new LabListFormat());
        Reading reading = reader.read(Source.text("written.lab", out.toString()));
        if (!reading.papers().isEmpty()) {
            assertReading(reading).papers().haveSize(1).paper(0).differsOnlyIn(paper, report.lostFields());
        }
    }

    @Property
    void nothingOfAnyTextIsLost(@ForAll String text) {
        assertReading(reader.read(Source.text("any.lab", text))).accountsFor(text);
    }
}
