package io.github.offprint.parsers.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every crafted file gives what the manifest says, in a machine with 64 MB and in every corner of the world alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
    /**
     * Turkish folds I elsewhere, Arabic and Thai print other digits and years, English has its months in two orders; the charsets
     * are those of old systems. One machine for each place, so that every place and every charset is met.
     */
    private static final ImmutableList<List<String>> ELSEWHERE = ImmutableList.of(
            place("tr", "TR", "ISO-8859-1", "Europe/Istanbul"),
            place("ar", "SA", "US-ASCII", "Etc/GMT+12"),
            place("th", "TH", "UTF-8", "Pacific/Kiritimati"),
            place("en", "GB", "US-ASCII", "Europe/London"));

    @TempDir
    static Path scratch;

    private ImmutableMap<String, JsonNode> here = ImmutableMap.of();

    @TestFactory
    Stream<DynamicTest> everyFileGivesWhatTheManifestSays() throws IOException, InterruptedException {
        here = run(List.of("-Duser.language=en", "-Duser.country=US"));
        ImmutableMap<String, String> unlike = table("differences.tsv");
        ImmutableMap<String, String> pending = table("pending.tsv");
        return Manifest.items(folder()).stream()
                .filter(item -> pending.keySet().stream().noneMatch(item.file()::startsWith))
                .map(item -> dynamicTest(
                        item.file(),
                        () -> assertThat(differences(item.file()))
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

    @Test
    void theResultIsTheSameEverywhere() throws IOException, InterruptedException {
        folder();
        Map<String, JsonNode> all = here.isEmpty() ? run(List.of()) : here;
        for (List<String> place : ELSEWHERE) {
            Map<String, JsonNode> there = run(place);
            all.forEach((file, line) ->
                    assertThat(there.get(file)).as("%s with %s", file, place).isEqualTo(line));
        }
    }

    private static List<String> place(String language, String country, String charset, String zone) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + charset,
                "-Duser.timezone=" + zone);
    }

    private List<String> differences(String file) {
        JsonNode line = here.get(file);
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
    private Path canary() throws IOException {
        return Files.writeString(scratch.resolve("canary.txt"), "CANARY-7731", UTF_8);
    }

    private ImmutableMap<String, JsonNode> run(List<String> settings) throws IOException, InterruptedException {
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
