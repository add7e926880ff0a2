package io.github.offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that reads all the listings it is given, and is given nothing else but options. */
abstract class ListingsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    ListingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    /** What it is given. */
    final Listings listings() {
        return new Listings(reading, inputs, terminal);
    }
}
