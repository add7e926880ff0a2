package io.github.offprint.parsers.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import io.github.offprint.format.Formats;
import io.github.offprint.parsers.lines.RealListings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every crafted file gives what the manifest says, in a machine with 64 MB and in every corner of the world alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
    @TempDir
    static Path scratch;

    private ImmutableMap<String, JsonNode> here = ImmutableMap.of();

    @TestFactory
    Stream<DynamicTest> everyFileGivesWhatTheManifestSays() throws IOException, InterruptedException {
        ImmutableMap<String, JsonNode> lines = here();
        ImmutableMap<String, String> unlike = table("differences.tsv");
        ImmutableMap<String, String> pending = table("pending.tsv");
        return Manifest.items(folder()).stream()
                .filter(item -> pending.keySet().stream().noneMatch(item.file()::startsWith))
                .map(item -> dynamicTest(
                        item.file(),
                        () -> assertThat(differences(lines.get(item.file())))
                                .as("differences.tsv says %s", unlike.getOrDefault(item.file(), "nothing"))
                                .matches(differences -> differences.isEmpty() != unlike.containsKey(item.file()))));
    }

    /** A file that cannot be read yet stands in a table with the extension that no format has; none stands there for long. */
    @Test
    void whatIsPendingIsPendingForLackOfAFormat() throws IOException {
        folder();
        for (Map.Entry<String, String> entry : table("pending.tsv").entrySet()) {
            assertThat(Formats.discovered().readable())
                    .as("%s can be read now: take it out of pending.tsv", entry.getKey())
                    .noneMatch(format -> format.extensions().contains(entry.getValue()));
            assertThat(Manifest.items(folder())).anyMatch(item -> item.file().startsWith(entry.getKey()));
        }
    }

    /** A machine for each locale with each charset; the file that differs is named, not all that the machine said. */
    @TestFactory
    Stream<DynamicTest> theResultIsTheSameEverywhere() throws IOException, InterruptedException {
        ImmutableMap<String, JsonNode> expected = here();
        return Place.everywhere().stream()
                .map(place -> dynamicTest(place.toString(), () -> {
                    ImmutableMap<String, JsonNode> there = run(place.settings());
                    assertThat(there.keySet()).isEqualTo(expected.keySet());
                    expected.forEach(
                            (file, line) -> assertThat(there.get(file)).as(file).isEqualTo(line));
                }));
    }

    private ImmutableMap<String, JsonNode> here() throws IOException, InterruptedException {
        if (here.isEmpty()) {
            here = run(List.of("-Duser.language=en", "-Duser.country=US"));
        }
        return here;
    }

    private static List<String> differences(@Nullable JsonNode line) {
        return line == null
                ? List.of("the machine ended before this file")
                : Streams.stream(line.get("differences"))
                        .map(JsonNode::textValue)
                        .toList();
    }

    private static Path folder() {
        return RealListings.file("hostile");
    }

    private static ImmutableMap<String, String> table(String name) throws IOException {
        return Resources.readLines(Resources.getResource(HostileFilesTest.class, name), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells.get(1)));
    }

    /** Some files try to make the reader open another one, whose words would show up. */
    private static Path canary() throws IOException {
        return Files.writeString(scratch.resolve("canary.txt"), "CANARY-7731", UTF_8);
    }

    private static ImmutableMap<String, JsonNode> run(List<String> settings) throws IOException, InterruptedException {
        List<String> printed =
                SmallMachine.run(scratch, settings, HostileRun.class, folder().toString(), canary().toString());
        ObjectMapper json = new ObjectMapper();
        ImmutableMap.Builder<String, JsonNode> lines = ImmutableMap.builder();
        for (String line : printed) {
            JsonNode node = json.readTree(line);
            lines.put(node.get("file").textValue(), node);
        }
        return lines.buildOrThrow();
    }
}
