package io.github.offprint.benchmarks.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Task;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The main class of a process that takes part: does the tasks of one contestant and prints a line for each thing that it found
 * out, a word that says what it is and then JSON.
 */
final class EntryProcess {
    /** Before a {@link Measured}. */
    static final String MEASURED = "measured ";
    /** Before a {@link Profile}. */
    static final String PROFILE = "profile ";
    /** Before the seconds of processor time that the process took. */
    static final String SECONDS = "seconds ";

    private static final JsonMapper JSON = new JsonMapper();

    private EntryProcess() {}

    /**
     * Takes part.
     *
     * @param arguments the command line's jar, the contest, the contestant, the number of papers, the file, the folder, the seconds,
     *     the clock, and, where a profile is wanted, the question that it is wanted of
     */
    public static void main(String[] arguments) throws Exception {
        Contest contest = Contests.get(Contests.all(Path.of(arguments[0])), arguments[1]);
        Contestant contestant = contest.contestant(arguments[2]);
        Input input = new Input(Integer.parseInt(arguments[3]), Path.of(arguments[4]), Path.of(arguments[5]));
        double seconds = Double.parseDouble(arguments[6]);
        Clock clock = Clock.valueOf(arguments[7]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ImmutableList<Task> tasks = contestant.prepare(input);
        if (arguments.length > 8) {
            out.println(PROFILE + JSON.writeValueAsString(Profile.of(tasks, arguments[8], clock)));
        } else {
            measure(tasks, new Stopwatch(seconds, clock), out);
        }
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .ifPresent(taken -> out.println(SECONDS + taken.toMillis() / 1e3));
        System.exit(0); // whatever threads a peer has left
    }

    private static void measure(ImmutableList<Task> tasks, Stopwatch stopwatch, PrintStream out) throws Exception {
        for (Task task : tasks) {
            out.println(MEASURED + JSON.writeValueAsString(stopwatch.measure(task)));
        }
    }
}
