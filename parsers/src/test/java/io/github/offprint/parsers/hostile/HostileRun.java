package io.github.offprint.parsers.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.parsers.xml.PlainXmlFormat;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads every crafted file: as a file, through streams that give 1, 3 and 8,191 bytes at a time and never say what is
 * available, and once more with the same reader. Prints one line of JSON for each. Run in a machine of its own.
 */
final class HostileRun {
    private static final int[] PORTIONS = {1, 3, 8191};

    private final Path canary;
    /** No format of the library has the elements of the crafted XML, which is about the syntax that they share. */
    private final PaperReader reader = Offprint.reader().with(new PlainXmlFormat());

    private HostileRun(Path canary) {
        this.canary = canary;
    }

    /** Takes the folder of the manifest and a file that no reader may open. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        HostileRun run = new HostileRun(Path.of(args[1]));
        for (Manifest.Item item : Manifest.items(folder)) {
            String line = new ObjectMapper().writeValueAsString(run.report(folder, item)) + "\n";
            System.out.write(line.getBytes(UTF_8));
            System.out.flush();
        }
    }

    private ImmutableMap<String, Object> report(Path folder, Manifest.Item item)
            throws IOException, InterruptedException {
        Path file = folder.resolve(item.file());
        byte[] bytes = baited(Files.readAllBytes(file));
        String name = file.getFileName().toString();
        long fastest = Long.MAX_VALUE;
        List<Outcome> outcomes = new ArrayList<>();
        for (Source source : sources(name, bytes)) {
            long start = System.nanoTime();
            outcomes.add(Outcome.of(reader, source));
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        Outcome first = outcomes.get(0);
        List<String> differences = new ArrayList<>(Verdict.of(item, first));
        for (Outcome other : outcomes) {
            if (!other.records().equals(first.records()) || !other.problems().equals(first.problems())) {
                differences.add("another way of reading gives " + other.titles() + " " + other.problems());
            }
        }
        long limit = item.expect().path("max_ms").asLong(2_000);
        long took = TimeUnit.NANOSECONDS.toMillis(fastest);
        if (took > limit) {
            differences.add("took " + took + " ms, allowed are " + limit);
        }
        return ImmutableMap.of(
                "file", item.file(), "digest", digest(first), "differences", differences, "papers", first.titles());
    }

    private static ImmutableList<Source> sources(String name, byte[] bytes) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        sources.add(Source.bytes(name, bytes));
        for (int portion : PORTIONS) {
            sources.add(FaultySource.of(name, bytes).giving(portion).source());
        }
        return sources.add(Source.bytes(name, bytes)).build();
    }

    /** Some files try to make the reader open another one; this one would show up. */
    private byte[] baited(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        return text.contains("CANARY_")
                ? text.replace("CANARY_URI", canary.toUri().toString())
                        .replace("CANARY_PATH", canary.toString())
                        .getBytes(ISO_8859_1)
                : bytes;
    }

    private static String digest(Outcome outcome) {
        String all = outcome.records() + "\n" + outcome.problems();
        return Hashing.sha256().hashString(all, UTF_8).toString();
    }
}
