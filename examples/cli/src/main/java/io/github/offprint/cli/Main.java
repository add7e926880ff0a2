package io.github.offprint.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code offprint}: wires the commands and turns failures into exit codes. */
@Command(
        name = "offprint",
        mixinStandardHelpOptions = true,
        version = "offprint 0.1.0",
        description = "Reads listings of research papers, and filters, matches, counts and converts them.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "INPUT is a file, or - for standard input. Exit codes: 0 done, 1 nothing matched,",
            "2 wrong usage, 3 an input could not be read at all, 4 a problem of error level with --strict."
        })
final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system(System.getenv());
        int code = run(terminal, arguments);
        terminal.out().flush();
        System.exit(code);
    }

    /** Runs the command and gives its exit code. */
    static int run(Terminal terminal, String... arguments) {
        return new CommandLine(new Main())
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new MatchCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new DetectCommand(terminal))
                .addSubcommand(new FormatsCommand(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // @ stands before the name of a saved query
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, terminal))
                .execute(arguments);
    }

    /** A bare {@code offprint} asks for a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    private static int explain(Exception failure, Terminal terminal) throws Exception {
        if (failure instanceof WrongUsage) {
            terminal.err().println(failure.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return unreadable(requireNonNull(wrapped.getCause()), terminal);
        }
        if (failure instanceof IOException cause) {
            return unreadable(cause, terminal);
        }
        throw failure;
    }

    private static int unreadable(IOException cause, Terminal terminal) {
        String what = cause instanceof NoSuchFileException ? "no such file or folder: " : "";
        terminal.err().println("offprint: " + what + cause.getMessage());
        return ExitCode.UNREADABLE;
    }
}
