package io.github.offprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Offprint;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says nothing that is not so. */
class ReadmeTest {
    @Test
    void everyJavaBlockIsCodeOfThisModule() throws IOException {
        String code = Readme.code();
        assertThat(Readme.ofTheProject().blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(code)
                        .contains(Readme.withoutIndentation(block).strip()));
    }

    @Test
    void theFormatTableIsWhatTheLibraryKnows() {
        StringBuilder table =
                new StringBuilder("| format | extensions | read | write | what it is |\n|---|---|---|---|---|\n");
        for (PaperFormat format : Offprint.reader().formats()) {
            table.append("| `").append(format.id()).append("` | ");
            table.append(String.join(", ", format.extensions())).append(" | ");
            table.append(format.canRead() ? "yes" : "no").append(" | ");
            table.append(format.canWrite() ? "yes" : "no").append(" | ");
            table.append(format.description()).append(" |\n");
        }
        assertThat(Readme.ofTheProject().part("formats")).isEqualTo(table.toString());
    }

    @Test
    void theTableOfWhatFormatsKeepIsWhatTheirWritersReport() {
        StringBuilder table =
                new StringBuilder("| format | keeps | keeps of some | changes or drops |\n|---|---|---|---|\n");
        for (PaperFormat format : Offprint.reader().formats().writable()) {
            table.append("| `").append(format.id()).append("` | ");
            table.append(new KeptFields(format).row()).append(" |\n");
        }
        assertThat(Readme.ofTheProject().part("kept")).isEqualTo(table.toString());
    }

    @Test
    void theProblemTableIsWhatTheLibraryKnows() {
        StringBuilder table =
                new StringBuilder("| code | severity | what is wrong | what to do |\n|---|---|---|---|\n");
        for (ProblemCode code : ProblemCode.values()) {
            table.append("| `").append(code).append("` | ");
            table.append(code.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
            table.append(code.meaning()).append(" | ");
            table.append(code.hint()).append(code.hint().isEmpty() ? "|\n" : " |\n");
        }
        assertThat(Readme.ofTheProject().part("problems")).isEqualTo(table.toString());
    }

    @Test
    void theOutputOfTheExampleIsWhatTheProgramPrints(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path listing = Readme.TOP.resolve(Path.of("examples", "listings", "poster-session.txt"));
        Quickstart.run(listing, folder.resolve("takahara.jsonl"), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).replace(Readme.TOP + "/", ""))
                .isEqualTo(Readme.ofTheProject().text("quickstart prints"));
    }
}
