package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.format.PaperFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offprint formats}: what can be read and written. */
@Command(
        name = "formats",
        description = "List the formats that can be read and written.",
        mixinStandardHelpOptions = true)
final class FormatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (PaperFormat format : Offprint.reader().formats()) {
            terminal.out().println(pad(format.id(), 20) + pad(ways(format), 13) + format.description());
        }
        return ExitCode.DONE;
    }

    private static String ways(PaperFormat format) {
        return format.canRead() && format.canWrite() ? "read, write" : format.canWrite() ? "write" : "read";
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - text.length()));
    }
}
