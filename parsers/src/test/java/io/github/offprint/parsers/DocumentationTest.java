package io.github.offprint.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every public name of the library is explained. The Javadoc lint of the build checks the comments that are there, and is told
 * not to ask for a {@code @param} and a {@code @return} everywhere; with that it no longer misses whole comments, so they are
 * asked for here.
 */
class DocumentationTest {
    @TempDir
    Path folder;

    @Test
    void everyPublicNameHasAComment() throws IOException {
        Path top = Files.isDirectory(Path.of("core")) ? Path.of("") : Path.of("..");
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "parsers")) {
            sources.addAll(sourcesUnder(top.resolve(module).resolve("src/main/java")));
        }
        assertThat(sources).as("sources of core and parsers").hasSizeGreaterThan(30);
        assertThat(namesWithoutComment(sources)).isEmpty();
    }

    @Test
    void aPublicNameWithoutACommentIsFound() throws IOException {
        Path sample = Files.writeString(
                folder.resolve("Sample.java"),
                "/** Commented. */ public class Sample { public void bare() {} void own() {} /** Sum. */ public int"
                        + " sum(int a) { return a; } }");
        assertThat(namesWithoutComment(List.of(sample)))
                .singleElement()
                .asString()
                .contains("Sample.java:1");
    }

    private static List<Path> sourcesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    /** What the compiler's own lint says; in a process of its own because its messages follow the machine's language. */
    private List<String> namesWithoutComment(List<Path> sources) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Duser.language=en",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-Xdoclint:missing/protected",
                "-Xmaxwarns",
                "100000",
                "-classpath",
                classPath(),
                "-d",
                folder.resolve("classes").toString()));
        sources.forEach(source -> command.add(source.toString()));
        Path said = folder.resolve("said.txt");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int result = javac.onExit().join().exitValue();
        String lines = Files.readString(said, UTF_8);
        assertThat(result).as(lines).isZero();
        return Splitter.on('\n')
                .splitToStream(lines)
                .filter(line -> line.endsWith("warning: no comment"))
                .toList();
    }

    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }
}
