package io.github.offprint.benchmarks.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of one entry: starts it, waits for it, and reads what it found out. */
final class EntryRun {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN_COMPLAINT = 200;

    private final Entry entry;
    private final Settings settings;
    private final Path folder;
    private double processorSeconds;
    private @Nullable String failure;

    EntryRun(Entry entry, Settings settings, Path folder) {
        this.entry = entry;
        this.settings = settings;
        this.folder = folder;
    }

    /** Measures all tasks; those that were done before a failure are there. */
    ImmutableList<Measured> measure() throws IOException, InterruptedException {
        ImmutableList.Builder<Measured> measured = ImmutableList.builder();
        for (String line : lines(command())) {
            if (line.startsWith(EntryProcess.MEASURED)) {
                measured.add(JSON.readValue(line.substring(EntryProcess.MEASURED.length()), Measured.class));
            } else if (line.startsWith(EntryProcess.SECONDS)) {
                processorSeconds += Double.parseDouble(line.substring(EntryProcess.SECONDS.length()));
            }
        }
        return measured.build();
    }

    /** Profiles one task. */
    Optional<Profile> profile(String question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        command.add(question);
        for (String line : lines(command)) {
            if (line.startsWith(EntryProcess.PROFILE)) {
                return Optional.of(JSON.readValue(line.substring(EntryProcess.PROFILE.length()), Profile.class));
            }
        }
        return Optional.empty();
    }

    /** The processor time that the process took. */
    double processorSeconds() {
        return processorSeconds;
    }

    /** Why the process did not come to its end, if it did not. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private List<String> command() {
        return ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .addAll(entry.machineOptions())
                .addAll(settings.clock().machineOptions())
                .add("-Djava.io.tmpdir=" + folder) // which is deleted with all that peers leave there
                .add("-cp", System.getProperty("java.class.path"))
                .add(EntryProcess.class.getName())
                .add(settings.program().toString())
                .add(entry.contest().name())
                .add(entry.contestant().name())
                .add(Integer.toString(entry.input().papers()))
                .add(entry.input().file().toString())
                .add(folder.toString())
                .add(Double.toString(entry.contest().scale().seconds(settings.seconds())))
                .add(settings.clock().name())
                .build();
    }

    private List<String> lines(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "process", ".out");
        Path complaints = Files.createTempFile(folder, "process", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(complaints.toFile())
                .start();
        if (!process.waitFor(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            failure = "not done within " + settings.patience().toSeconds() + " s";
        } else if (process.exitValue() != 0) {
            failure = "failed: " + complaint(complaints);
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static String complaint(Path complaints) throws IOException {
        String text = Files.readString(complaints, StandardCharsets.UTF_8).strip();
        String first = text.lines().findFirst().orElse("without a word");
        return first.substring(0, Math.min(first.length(), SHOWN_COMPLAINT));
    }
}
