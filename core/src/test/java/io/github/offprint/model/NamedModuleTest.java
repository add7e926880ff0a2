package io.github.offprint.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is a named module, compiled and run on a module path of its own: there a mapper reaches into the model only
 * because the module opens the package, and which types it reaches differs between the majors.
 */
class NamedModuleTest {
    @TempDir
    Path folder;

    @Test
    void aNamedModuleReadsAndWritesPapersWithJackson2() throws Exception {
        assertThat(run("com.fasterxml.jackson.databind", "new com.fasterxml.jackson.databind.ObjectMapper()"))
                .isEqualTo(complete());
    }

    @Test
    void aNamedModuleReadsAndWritesPapersWithJackson3() throws Exception {
        assertThat(run("tools.jackson.databind", "new tools.jackson.databind.json.JsonMapper()"))
                .isEqualTo(complete());
    }

    private static String complete() throws IOException {
        return Resources.toString(Resources.getResource(NamedModuleTest.class, "complete.json"), UTF_8)
                .replace("\n", "");
    }

    private String run(String module, String newMapper) throws Exception {
        Path core = place(Paper.class);
        assumeTrue(Files.exists(core.resolve("module-info.class")), "core was compiled without its module");
        String path = modulePath(core);
        Path classes = compile(module, newMapper, path);
        Path in = Files.writeString(folder.resolve("in.json"), complete(), UTF_8);
        Path out = folder.resolve("out.json");
        Path log = folder.resolve("log.txt");
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path + File.pathSeparator + classes,
                        "--module",
                        "host/host.Host",
                        in.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(host.waitFor(1, TimeUnit.MINUTES)).as("ended in time").isTrue();
        assertThat(host.exitValue()).as(() -> text(log)).isZero();
        return Files.readString(out, UTF_8);
    }

    private static String text(Path log) {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path compile(String module, String newMapper, String modulePath) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("host"));
        Path descriptor = Files.writeString(
                sources.resolve("module-info.java"),
                "module host { requires io.github.offprint.core; requires " + module + "; }",
                UTF_8);
        Path main = Files.writeString(
                sources.resolve("Host.java"),
                String.join(
                        "\n",
                        "package host;",
                        "import io.github.offprint.model.Paper;",
                        "import java.nio.file.*;",
                        "public class Host {",
                        "    public static void main(String[] files) throws Exception {",
                        "        if (!Paper.class.getModule().isNamed()) throw new AssertionError(\"unnamed\");",
                        "        var mapper = " + newMapper + ";",
                        "        Paper paper = mapper.readValue(Files.readString(Path.of(files[0])), Paper.class);",
                        "        Files.writeString(Path.of(files[1]), mapper.writeValueAsString(paper));",
                        "    }",
                        "}"),
                UTF_8);
        Path classes = folder.resolve("classes");
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        int failed = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-proc:none",
                        "--module-path",
                        modulePath,
                        "-d",
                        classes.toString(),
                        descriptor.toString(),
                        main.toString());
        assertThat(failed).as(messages::toString).isZero();
        return classes;
    }

    /** Where the tests themselves found the library and what it needs. */
    private static String modulePath(Path core) {
        List<Class<?>> needed = ImmutableList.of(
                Ascii.class,
                InternalFutureFailureAccess.class,
                Nullable.class,
                com.fasterxml.jackson.annotation.JsonCreator.class,
                com.fasterxml.jackson.core.JsonFactory.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                tools.jackson.core.JsonParser.class,
                tools.jackson.databind.ObjectMapper.class);
        return Stream.concat(Stream.of(core), needed.stream().map(NamedModuleTest::place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
