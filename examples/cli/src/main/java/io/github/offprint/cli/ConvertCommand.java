package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.PaperOutput;
import io.github.offprint.format.PaperFormat;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code offprint convert}: reads listings and writes all their papers in one format, in constant memory. */
@Command(
        name = "convert",
        description = "Read listings and write their papers in another format; JSON Lines where none is named.",
        mixinStandardHelpOptions = true)
final class ConvertCommand extends ListingsCommand {
    @Mixin
    private final WritingOptions writing = new WritingOptions();

    ConvertCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        PaperFormat format = writing.format(Offprint.reader().formats(), "paper-jsonl");
        try (PaperOutput output = Outputs.open(writing, format, terminal())) {
            int code = listings().forEach(output::write);
            output.finish();
            return code;
        }
    }
}
