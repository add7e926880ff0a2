package io.github.offprint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.Loss;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes papers one after the other, in constant memory. A file appears under its name only when {@link #finish} has written
 * all of it; closing an output that is not finished leaves nothing behind and an older file of that name as it was.
 *
 * <pre>{@code
 * try (PaperOutput output = PaperOutput.to(Path.of("papers.jsonl.gz"), format)) {
 *     stream.papers().filter(query).forEach(output::write);
 *     WriteReport report = output.finish();
 * }
 * }</pre>
 *
 * <p>Failures of the output come as {@link UncheckedIOException}. Used by one thread.
 */
public final class PaperOutput implements AutoCloseable {
    private final Target target;
    private final PaperWriter writer;
    private final ImmutableList.Builder<Loss> losses = ImmutableList.builder();
    private long lossCount;
    private long papers;

    private PaperOutput(Target target, PaperFormat format) {
        this.target = target;
        try {
            this.writer = format.writer(new Context(target.out()));
        } catch (IOException e) {
            target.abandon();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            target.abandon();
            throw e;
        }
    }

    /**
     * An output into a file, in UTF-8 whatever the machine; compressed when its name ends in {@code .gz}.
     *
     * @throws UnsupportedOperationException when the format cannot write
     * @throws UncheckedIOException when the file cannot be made
     */
    public static PaperOutput to(Path file, PaperFormat format) {
        requireNonNull(format, "format");
        return new PaperOutput(Target.file(file), format);
    }

    /**
     * An output into a writer, which is flushed at the end and stays open.
     *
     * @throws UnsupportedOperationException when the format cannot write
     */
    public static PaperOutput to(Writer out, PaperFormat format) {
        return new PaperOutput(Target.writer(requireNonNull(out, "out")), requireNonNull(format, "format"));
    }

    /** Writes one paper. */
    public void write(Paper paper) {
        try {
            writer.write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        papers++;
    }

    /** Writes what ends the document and gives the file its name. Nothing can be written after it. */
    public WriteReport finish() {
        try {
            writer.close();
            target.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WriteReport(papers, losses.build(), lossCount);
    }

    /** Lets go of the output. Unless it is finished, nothing is left of it. */
    @Override
    public void close() {
        target.abandon();
    }

    private final class Context implements WriteContext {
        private final Writer out;

        Context(Writer out) {
            this.out = out;
        }

        @Override
        public Writer out() {
            return out;
        }

        @Override
        public void lose(Loss loss) {
            if (lossCount++ < WriteReport.KEPT) {
                losses.add(loss);
            }
        }
    }
}
