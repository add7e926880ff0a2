package org.example.lab;

import static io.github.offprint.fixtures.PaperAssertions.assertPapers;
import static io.github.offprint.query.Fields.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.junit.InFormat;
import io.github.offprint.fixtures.junit.PaperResolver;
import io.github.offprint.fixtures.junit.Seeded;
import io.github.offprint.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The second style: papers and listings come as parameters. */
@ExtendWith(PaperResolver.class)
class ReadingGroupTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void takesPapersFromAPageThatTheLibraryKnows(@InFormat("poster-session") KnownListing page) throws IOException {
        assertEquals(0, run("herons", page.writeTo(folder)));
        assertPapers(printed()).haveTitles("Counting Herons from Far Away");
    }

    @Test
    void takesTheYearsThatAreAskedFor(@Seeded(value = 2024, papers = 200) Papers papers) {
        Path file = folder.resolve("all.lab");
        papers.write(file, new LabListFormat());
        run("year:2020..", file);
        assertPapers(printed())
                .haveSize(Offprint.reader()
                        .with(new LabListFormat())
                        .read(file)
                        .papers()
                        .where(YEAR.atLeast(2020))
                        .count())
                .allMatch(YEAR.atLeast(2020));
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertEquals(2, run("yaer:2020", folder));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("did you mean year?"));
        assertEquals(3, run("year:2020", folder.resolve("nowhere.lab")));
    }

    private int run(String query, Path file) {
        return ReadingGroup.run(
                List.of(query, file.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Papers printed() {
        return Offprint.reader()
                .with(new LabListFormat())
                .read(Source.bytes("printed.lab", out.toByteArray()))
                .papers();
    }
}
