package io.github.offprint.benchmarks.startup;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Scale;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.benchmarks.reading.RegularListing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command line, from nothing to the first paper of a listing of 420 kB. The answer is the number of lines printed. */
public final class StartupContest implements Contest {
    private static final ImmutableList<String> LIGHT = ImmutableList.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final ImmutableList<String> QUESTION =
            ImmutableList.of("query", "year>=1900 OR -year>=1900", "--limit", "1", "--to", "paper-jsonl");

    private final Path program;

    /**
     * The contest.
     *
     * @param program the program's jar; where there is none, only what cannot be beaten takes part
     */
    public StartupContest(Path program) {
        this.program = program;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "The command line: a process that filters a listing of 420 kB to its first paper";
    }

    @Override
    public Scale scale() {
        return Scale.LISTING;
    }

    @Override
    public void write(int papers, Path file) throws IOException {
        Files.writeString(file, RegularListing.of(papers));
    }

    @Override
    public ImmutableList<Contestant> contestants() {
        return ImmutableList.of(new HelloWorld(), new Program("Offprint", program), new Archived(program));
    }

    private static long lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("exit code " + process.exitValue() + ", " + complaints.strip() + ", of " + command);
        }
        return printed.lines().count();
    }

    private static ImmutableList<String> java(List<String> options, Object... rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Arrays.stream(rest).map(Object::toString).forEach(command::add);
        return ImmutableList.copyOf(command);
    }

    private record HelloWorld() implements Contestant {
        @Override
        public String name() {
            return "Hello World";
        }

        @Override
        public Role role() {
            return Role.LIMIT;
        }

        @Override
        public ImmutableList<Task> prepare(Input input) {
            List<String> command = java(List.of(), "-cp", System.getProperty("java.class.path"), Hello.class.getName());
            return ImmutableList.of(Task.process("process", () -> lines(command)));
        }
    }

    private static List<String> question(List<String> options, Path program, Input input) {
        List<String> command = new ArrayList<>(java(options, "-jar", program));
        command.addAll(QUESTION);
        command.add(input.file().toString());
        return command;
    }

    /** The command line of the library, where it was built. */
    private interface Ours extends Contestant {
        Path program();

        @Override
        default Role role() {
            return Role.OURS;
        }

        @Override
        default Optional<String> absence(int papers) {
            return Files.exists(program()) ? Optional.empty() : Optional.of("there is no " + program());
        }
    }

    /** As it comes. */
    private record Program(String name, Path program) implements Ours {
        @Override
        public ImmutableList<Task> prepare(Input input) {
            List<String> command = question(List.of(), program, input);
            return ImmutableList.of(Task.process("process", () -> lines(command)));
        }
    }

    /** With an archive of its classes, which a run before has left, and with what suits a short life. */
    private record Archived(Path program) implements Ours {
        @Override
        public String name() {
            return "Offprint, class archive";
        }

        @Override
        public ImmutableList<Task> prepare(Input input) throws IOException, InterruptedException {
            Path archive = Files.createTempDirectory("classes").resolve("offprint.jsa");
            lines(question(List.of("-XX:ArchiveClassesAtExit=" + archive), program, input));
            List<String> options = new ArrayList<>(LIGHT);
            options.add("-XX:SharedArchiveFile=" + archive);
            List<String> command = question(options, program, input);
            return ImmutableList.of(Task.process("process", () -> lines(command)));
        }
    }
}
