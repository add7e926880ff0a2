package io.github.offprint.cli;

import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that writes papers. */
final class WritingOptions {
    /** The word for the table that people read. */
    static final String TABLE = "table";

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "Write this format: a short name, a format id or an extension. See the command formats.")
    private @Nullable String to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file, not to standard output.")
    private @Nullable Path output;

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** Whether a table is asked for, by word or by saying nothing. */
    boolean isTable() {
        return to == null ? output == null : to.equals(TABLE);
    }

    /** Whether a table is asked for by word. */
    boolean saysTable() {
        return TABLE.equals(to);
    }

    /** The format that is asked for: by word, by the extension of the output, else the one given. */
    PaperFormat format(Formats known, String otherwise) {
        if (to != null) {
            return FormatChoice.named(known.writable(), to);
        }
        return output == null ? known.get(otherwise) : FormatChoice.of(known.writable(), output);
    }
}
