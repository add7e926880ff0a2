package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.format.PaperFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file {@code cases/NAME.json} or {@code cases/NAME.jsonl} is read, and what comes of it is in {@code NAME.expected}: papers
 * as the library writes them and problems with their text, each with its place.
 */
class CasesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(Path input) throws IOException {
        PaperFormat format = input.toString().endsWith("l") ? Outcome.LINES : Outcome.JSON;
        String name = input.getFileName().toString().replaceAll("\\.jsonl?$", ".expected");
        assertThat(Outcome.of(format, Files.readString(input)).described())
                .isEqualTo(Files.readString(input.resolveSibling(name)));
    }

    static List<Path> cases() throws URISyntaxException {
        Path folder = Path.of(CasesTest.class.getResource("cases").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
