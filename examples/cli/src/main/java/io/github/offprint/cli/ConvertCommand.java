package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.PaperOutput;
import io.github.offprint.format.PaperFormat;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code offprint convert}: reads listings and writes all their papers in one format, in constant memory. */
@Command(
        name = "convert",
        description = "Read listings and write their papers in another format; JSON Lines where none is named.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PaperFormat format = writing.format(Offprint.reader().formats(), "paper-jsonl");
        try (PaperOutput output = Outputs.open(writing, format, terminal)) {
            int code = new Listings(reading, inputs, terminal).forEach(output::write);
            output.finish();
            return code;
        }
    }
}
