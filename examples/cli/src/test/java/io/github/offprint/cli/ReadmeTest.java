package io.github.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first command of the README prints what the README says. */
class ReadmeTest {
    private static final Path TOP = Path.of("..", "..");

    @Test
    void theMainJobPrintsWhatTheReadmeSays() throws IOException {
        String readme = Files.readString(TOP.resolve("README.md"));
        List<String> arguments = arguments(part(readme, "main job"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), stream, System.err, false, 120);
        assertThat(Main.run(terminal, arguments.toArray(String[]::new))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(part(readme, "main job prints"));
    }

    /** What stands in the fenced block behind the mark. */
    private static String part(String readme, String name) {
        String mark = "<!-- " + name + " -->\n```";
        int start = readme.indexOf('\n', readme.indexOf(mark) + mark.length()) + 1;
        return readme.substring(start, readme.indexOf("```", start));
    }

    /** The words behind offprint.jar; the expression stands in single quotes, the listing is named from the top folder. */
    private static List<String> arguments(String command) {
        String line = command.strip();
        List<String> quoted = Splitter.on('\'').splitToList(line.substring(line.indexOf("offprint.jar ") + 13));
        String listing = TOP.resolve(quoted.get(2).strip()).toString();
        return List.of(CharMatcher.whitespace().trimFrom(quoted.get(0)), quoted.get(1), listing);
    }
}
