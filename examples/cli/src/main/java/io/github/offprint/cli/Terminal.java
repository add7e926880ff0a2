package io.github.offprint.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three standard streams and what is known of the screen.
 *
 * @param in standard input
 * @param out where papers go, in UTF-8
 * @param err where problems and progress go, in UTF-8
 * @param interactive whether a person watches, so that a progress bar makes sense
 * @param width columns of the screen
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, int width) {
    private static final int DEFAULT_WIDTH = 120;

    /** The terminal this process was started from. */
    static Terminal system(Map<String, String> environment) {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isWatched(System.console()),
                width(environment.getOrDefault("COLUMNS", "")));
    }

    /**
     * Whether the console is a terminal. Up to JDK 21 there is no console without one; since then a console says it itself, by
     * a method that 17 does not have.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException until21) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static int width(String columns) {
        try {
            return Math.max(40, Integer.parseInt(columns));
        } catch (NumberFormatException notSaid) {
            return DEFAULT_WIDTH;
        }
    }
}
