package io.github.offprint.benchmarks.reading;

import io.github.offprint.PaperOutput;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.PaperFormat;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Files of generated papers, written as they are generated. */
final class PaperFiles {
    private PaperFiles() {}

    /** Writes so many papers; the same for the same seed. */
    static FileContest.Generator of(long seed, PaperFormat format) {
        return (papers, out) -> {
            try (PaperOutput output = PaperOutput.to(out, format)) {
                PaperGenerator.seeded(seed).stream().limit(papers).forEach(output::write);
                output.finish();
            }
        };
    }

    /** The same without what is not ASCII. */
    static FileContest.Generator ascii(FileContest.Generator generator) {
        return (papers, out) -> generator.write(papers, new Ascii(out));
    }

    private static final class Ascii extends FilterWriter {
        Ascii(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            if (character < 0x80) {
                out.write(character);
            }
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                write(characters[offset + i]);
            }
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                write(text.charAt(offset + i));
            }
        }
    }
}
