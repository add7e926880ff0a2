package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.format.Candidate;
import io.github.offprint.problem.ReadException;
import io.github.offprint.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offprint detect}: which format each input is of, and how sure that is. */
@Command(
        name = "detect",
        description = "Say of which format each input is: INPUT, format id and confidence, divided by tabs.",
        mixinStandardHelpOptions = true)
final class DetectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--all", description = "Show every candidate with its reason, the likeliest first.")
    private boolean all;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files to look at; - is standard input.")
    private List<String> inputs = List.of();

    DetectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PaperReader reader = Offprint.reader();
        int code = ExitCode.DONE;
        for (String input : inputs) {
            code = Math.max(code, detect(reader, input));
        }
        return code;
    }

    private int detect(PaperReader reader, String input) {
        try {
            List<Candidate> candidates = reader.detect(Listings.source(input, terminal));
            if (candidates.isEmpty()) {
                terminal.out().println(SafeText.escape(input) + "\tunknown\t0.00");
                return ExitCode.UNREADABLE;
            }
            candidates.stream().limit(all ? candidates.size() : 1).forEach(candidate -> print(input, candidate));
            return ExitCode.DONE;
        } catch (ReadException failure) {
            terminal.err().println(failure.problem());
            return ExitCode.UNREADABLE;
        }
    }

    private void print(String input, Candidate candidate) {
        String confidence =
                String.format(Locale.ROOT, "%.2f", candidate.detection().confidence());
        String line = SafeText.escape(input) + "\t" + candidate.format().id() + "\t" + confidence;
        terminal.out().println(all ? line + "\t" + candidate.detection().reason() : line);
    }
}
