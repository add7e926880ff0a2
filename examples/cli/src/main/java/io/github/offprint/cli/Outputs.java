package io.github.offprint.cli;

import io.github.offprint.PaperOutput;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where papers go: a file, or standard output, which stays open. */
final class Outputs {
    private Outputs() {}

    static PaperOutput open(WritingOptions options, PaperFormat format, Terminal terminal) {
        return options.output()
                .map(file -> PaperOutput.to(file, format))
                .orElseGet(() -> PaperOutput.to(standardOutput(terminal), format));
    }

    /** Writes all papers and says what the format could not hold. */
    static void write(Iterable<Paper> papers, WritingOptions options, Formats known, Terminal terminal) {
        try (PaperOutput output = open(options, options.format(known, "paper-jsonl"), terminal)) {
            papers.forEach(output::write);
            output.finish();
        }
    }

    private static Writer standardOutput(Terminal terminal) {
        return new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    }
}
