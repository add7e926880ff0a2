package io.github.offprint.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.offprint.benchmarks.contest.Scale;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: runs the comparison and writes {@code report.md} and {@code report.json}. */
@Command(
        name = "benchmarks",
        description = "Compare the library with its peers and with what cannot be beaten, and write a report.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class Main implements Callable<Integer> {
    private static final int CONTESTANTS_DISAGREE = 1;

    @Option(names = "--only", split = ",", paramLabel = "CONTEST", description = "Run these contests alone.")
    private List<String> only = List.of();

    @Option(names = "--contestant", paramLabel = "NAME", description = "Let this one take part, and others so named.")
    private List<String> contestants = List.of();

    @Option(names = "--forks", paramLabel = "N", description = "Processes for each contestant at each size.")
    private int forks = 3;

    @Option(names = "--seconds", description = "How long a task is warmed up, and how long it is measured.")
    private double seconds = 1;

    @Option(names = "--clock", description = "WALL, or PROCESSOR where the machine is shared.")
    private Clock clock = Clock.WALL;

    @Option(names = "--patience", paramLabel = "SECONDS", description = "How long a process may take.")
    private int patience = 120;

    @Option(names = "--files", split = ",", paramLabel = "PAPERS", description = "Sizes of files that are read.")
    private List<Integer> files = Scale.FILES.usual();

    @Option(names = "--collections", split = ",", paramLabel = "PAPERS", description = "Sizes of collections.")
    private List<Integer> collections = Scale.COLLECTIONS.usual();

    @Option(names = "--real", paramLabel = "CONTEST=FILE", description = "A real file for a contest in reading.")
    private Map<String, Path> real = Map.of();

    @Option(names = "--profile", description = "Profile the library wherever a goal was missed.")
    private boolean profile;

    @Option(
            names = "--again",
            split = ",",
            paramLabel = "REPORT.JSON",
            description = "Measure nothing; write these reports again, as one.")
    private List<Path> again = List.of();

    @Option(names = "--program", paramLabel = "JAR", description = "The command line.")
    private Path program = Path.of("examples/cli/target/offprint.jar");

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the report goes.")
    private Path out = Path.of("examples/benchmarks/target");

    @Option(names = "--readme", paramLabel = "FILE", description = "A file whose report is to be replaced by this one.")
    private @Nullable Path readme;

    private Main() {}

    /** Runs the command and ends the process: 0 done, 1 contestants gave different answers, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command and gives its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Main()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Path json = out.resolve("report.json");
        Report report = found(json);
        report.write(json);
        String markdown = Markdown.of(report, Contests.all(program));
        Files.writeString(out.resolve("report.md"), markdown);
        if (readme != null) {
            Files.writeString(readme, ReportSection.replace(Files.readString(readme), markdown));
        }
        return new Standings(report).disagreements().isEmpty() ? 0 : CONTESTANTS_DISAGREE;
    }

    private Report found(Path json) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            Run run = new Run(settings(), folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
            Report report = again.isEmpty() ? run.run(soFar -> soFar.write(json)) : written();
            return profile ? run.profiled(report) : report;
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private Report written() throws IOException {
        Report report = Report.read(again.get(0));
        for (Path other : again.subList(1, again.size())) {
            report = report.plus(Report.read(other));
        }
        return report;
    }

    private Settings settings() {
        return new Settings(
                program,
                ImmutableList.copyOf(only),
                ImmutableList.copyOf(contestants),
                ImmutableMap.of(
                        Scale.FILES, ImmutableList.copyOf(files),
                        Scale.COLLECTIONS, ImmutableList.copyOf(collections),
                        Scale.LISTING, Scale.LISTING.usual()),
                ImmutableMap.copyOf(real),
                forks,
                seconds,
                clock,
                Duration.ofSeconds(patience));
    }
}
