package io.github.offprint;

import com.google.common.base.Ascii;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Where an output goes, all of it or nothing. */
abstract class Target {
    private final Writer out;

    private Target(Writer out) {
        this.out = out;
    }

    static Target writer(Writer out) {
        return new Given(out);
    }

    static Target file(Path file) {
        try {
            // A pipe or a terminal has no older content to keep, and a file must not take its place.
            boolean device = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
            return device ? new Device(encode(file, Files.newOutputStream(file))) : Replaced.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Writer out() {
        return out;
    }

    /** Makes what was written the target's content. */
    abstract void finish() throws IOException;

    /** Takes back what was written, unless it is finished. Never throws: there may be a failure on its way already. */
    abstract void abandon();

    /** A writer of the host: what is written is written, and closing it is the host's. */
    private static final class Given extends Target {
        Given(Writer out) {
            super(out);
        }

        @Override
        void finish() throws IOException {
            out().flush();
        }

        @Override
        void abandon() {}
    }

    /** Text as UTF-8. A lone surrogate, which has no bytes, becomes a question mark; formats escape it before it comes here. */
    private static Writer encode(Path file, OutputStream bytes) throws IOException {
        boolean packed = Ascii.toLowerCase(file.toString()).endsWith(".gz");
        OutputStream plain = packed ? new GZIPOutputStream(bytes) : bytes;
        return new BufferedWriter(new OutputStreamWriter(
                new BufferedOutputStream(plain),
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** A pipe, a terminal or another device that has a name. */
    private static final class Device extends Target {
        Device(Writer out) {
            super(out);
        }

        @Override
        void finish() throws IOException {
            out().close();
        }

        @Override
        void abandon() {
            try {
                out().close();
            } catch (IOException gone) {
                // Whoever read from it has left; what was written is theirs.
            }
        }
    }

    /** A file that is written beside its place and moved there at the end. */
    private static final class Replaced extends Target {
        private final Path file;
        private final Path draft;

        private Replaced(Path file, Path draft, Writer out) {
            super(out);
            this.file = file;
            this.draft = draft;
        }

        static Target open(Path file) throws IOException {
            // The file that a link leads to is replaced, not the link.
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            for (int number = 0; ; number++) {
                Path draft = real.resolveSibling("." + real.getFileName() + "." + number + ".draft");
                try {
                    return new Replaced(real, draft, encode(file, create(draft)));
                } catch (FileAlreadyExistsException taken) {
                    // Another output is being written to the same file, or one was cut off: both keep their draft.
                }
            }
        }

        /** A temporary file would be its owner's alone; this one gets the permissions that any new file gets. */
        private static OutputStream create(Path draft) throws IOException {
            return Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        void finish() throws IOException {
            out().close();
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        @SuppressWarnings("try") // opened to be closed
        void abandon() {
            try (Writer closed = out()) {
                Files.deleteIfExists(draft);
            } catch (IOException unwritten) {
                // What could not be written is thrown away with the draft.
            }
        }
    }
}
