package io.github.offprint;

import io.github.offprint.format.Formats;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Source;
import java.nio.file.Path;

/** The front door: reads listings of research papers. */
public final class Offprint {
    private Offprint() {}

    /**
     * Reads a file whose format, compression and encoding are found from the content.
     *
     * @throws ReadException at the first problem of error level; {@link #reader()} reads what can be read
     */
    public static Papers read(Path file) {
        return read(Source.of(file));
    }

    /**
     * Reads a source whose format, compression and encoding are found from the content.
     *
     * @throws ReadException at the first problem of error level; {@link #reader()} reads what can be read
     */
    public static Papers read(Source source) {
        return reader().strict().read(source).papers();
    }

    /** A lenient reader with safe limits that knows every format on the class path and the module path. */
    public static PaperReader reader() {
        return PaperReader.of(Formats.discovered());
    }
}
