package io.github.offprint.parsers.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.offprint.Offprint;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Source;
import io.github.offprint.text.SafeText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No code is there for nothing: each has a file beside this class that is named by it, with the extension such listings have, or
 * an {@link Incident} where no file does it.
 */
class ProblemCodesTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasAnInputThatBringsItAbout(ProblemCode code) throws IOException, URISyntaxException {
        List<Problem> problems = Incident.of(code).isPresent()
                ? Incident.of(code).get().problems()
                : Offprint.reader().read(fileOf(code)).problems();
        assertThat(problems).extracting(Problem::code).contains(code);
    }

    /** What is said is one clause for the middle of a line, and a hint is an order. */
    @ParameterizedTest
    @EnumSource
    void everyCodeSaysWhatItMeans(ProblemCode code) {
        assertThat(code.meaning()).isNotBlank().doesNotEndWith(".").isEqualTo(SafeText.escape(code.meaning()));
        assertThat(code.meaning().substring(0, 1)).isLowerCase();
        assertThat(code.hint()).doesNotEndWith(".");
    }

    @Test
    void noFileIsWithoutACode() throws IOException, URISyntaxException {
        assertThat(files())
                .allSatisfy(file ->
                        assertThat(ProblemCode.values()).extracting(Enum::name).contains(codeOf(file)));
    }

    private static Source fileOf(ProblemCode code) throws IOException, URISyntaxException {
        Path file = files().stream()
                .filter(each -> codeOf(each).equals(code.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " has no file and no incident that brings it about"));
        return Source.bytes(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String codeOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        Path one = Path.of(
                Resources.getResource(ProblemCodesTest.class, "TRUNCATED.jsonl").toURI());
        try (Stream<Path> all = Files.list(one.resolveSibling(""))) {
            return all.filter(file -> !file.toString().endsWith(".class")).toList();
        }
    }
}
