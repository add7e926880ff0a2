package io.github.offprint.parsers.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java machine with 64 MB, set up as one on the other side of the world may be. */
final class SmallMachine {
    private SmallMachine() {}

    /** Runs a main class of the tests; the lines it prints, once it has ended without a word on its standard error. */
    static List<String> run(Path scratch, List<String> settings, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "machine", ".out");
        Path err = Files.createTempFile(scratch, "machine", ".err");
        ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC")
                .addAll(settings)
                .add("-cp", System.getProperty("java.class.path"), main.getName())
                .add(arguments)
                .build());
        // A machine that is told its options by the environment says so on its standard error.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process machine =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(machine.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            machine.destroyForcibly();
        }
        assertThat(err).as("nothing is printed").isEmptyFile();
        return Files.readAllLines(out, UTF_8);
    }
}
