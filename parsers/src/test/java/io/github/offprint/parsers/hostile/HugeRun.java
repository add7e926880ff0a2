package io.github.offprint.parsers.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Stopwatch;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.PaperStream;
import io.github.offprint.Reading;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ReadException;
import io.github.offprint.source.Limits;
import io.github.offprint.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/**
 * Reads inputs that are too large to store, made on the fly, in a machine that could not hold them. Prints a line for each
 * that goes wrong, and at the end that it is done.
 */
final class HugeRun {
    private static final String GOOD =
            "{\"title\":\"A title that is good enough\",\"authors\":[\"Ada Example\"],\"abstract\":\""
                    + "word ".repeat(180) + "\"}\n";

    private final PaperReader lines = Offprint.reader().as("paper-jsonl");

    private HugeRun() {}

    /** Takes how many mebibytes the longest input is to have. */
    public static void main(String[] args) throws IOException {
        HugeRun run = new HugeRun();
        long mebibytes = Long.parseLong(args[0]);
        run.time("a line without end", run::lineWithoutEnd);
        run.time("a huge line and a good one", run::hugeLineAndGoodOne);
        run.time("papers for long", () -> run.papersForLong(mebibytes << 20));
        run.time("tagged records for long", () -> run.taggedForLong(mebibytes << 17));
        run.time("tagged lines without end", run::taggedWithoutEnd);
        run.time("a million bad lines", run::millionBadLines);
        run.time("zeros without end in gzip", run::zerosWithoutEnd);
        run.time("a million brackets", run::millionBrackets);
        run.time("titles with one hash", run::titlesWithOneHash);
        run.time("a title of marks", run::titleOfMarks);
        print("done");
    }

    private interface Trial {
        void run() throws IOException;
    }

    private void time(String name, Trial trial) throws IOException {
        Stopwatch watch = Stopwatch.createStarted();
        try {
            trial.run();
        } catch (RuntimeException | Error wrong) {
            print(name + ": " + wrong);
        }
        if (System.getProperty("times") != null) {
            print(name + " took " + watch);
        }
    }

    private static void print(String line) throws IOException {
        System.out.write((line + "\n").getBytes(UTF_8));
        System.out.flush();
    }

    private void lineWithoutEnd() {
        ReadException refused = refused(lines, pieces("x".repeat(8192), Long.MAX_VALUE));
        require(refused.problem().message().contains("inputSize is 268435456"), refused.toString());
    }

    private void hugeLineAndGoodOne() {
        Source source = pieces("x".repeat(8192), 8192, "\n" + GOOD);
        Reading reading = lines.read(source);
        require(reading.papers().size() == 1, reading.toString());
        require(reading.span(0).start().line() == 2, "line " + reading.span(0));
        require(
                reading.problems().get(0).message().contains("lineLength"),
                reading.problems().toString());
    }

    private void papersForLong(long bytes) {
        long count = bytes / GOOD.length() + 1;
        List<Problem> problems = new ArrayList<>();
        PaperReader patient = lines.limits(Limits.batch()).onProblem(problem -> {
            if (problem.code() != ProblemCode.REPEATED_PAPER) {
                problems.add(problem);
            }
        });
        try (PaperStream stream = patient.stream(pieces(GOOD, count, "{\"title\": \n"))) {
            long papers = stream.papers().count();
            require(papers == count, papers + " papers, not " + count);
        }
        Problem last = problems.get(problems.size() - 1);
        require(last.span().start().line() == count + 1, last.toString());
        require(last.span().start().offset() == count * GOOD.length(), last.toString());
    }

    private void taggedForLong(long bytes) {
        taggedForLong(
                "ris", "TY  - JOUR\nTI  - Lamps\nAU  - Quill, Ada\nAB  - " + "word ".repeat(180) + "\nER  - \n", bytes);
        taggedForLong(
                "medline", "PMID- 1\nTI  - Lamps\nFAU - Quill, Ada\nAB  - " + "word ".repeat(180) + "\n\n", bytes);
        taggedForLong("endnote-refer", "%0 Book\n%T Lamps\n%A Quill, Ada\n%X " + "word ".repeat(180) + "\n\n", bytes);
        taggedForLong("wos-tagged", "PT J\nTI Lamps\nAU Quill, A\nAB " + "word ".repeat(180) + "\nER\n\n", bytes);
    }

    private static void taggedForLong(String format, String record, long bytes) {
        long count = bytes / record.length() + 1;
        try (PaperStream stream = Offprint.reader().as(format).limits(Limits.batch()).stream(pieces(record, count))) {
            long papers = stream.papers().count();
            require(papers == count, papers + " papers of " + format + ", not " + count);
        }
    }

    /** A record that nothing ends, in few lines and in many, is left out, and no part of it becomes a paper. */
    private void taggedWithoutEnd() {
        for (String line : List.of("AU  - Quill, Ada\n", "      word\n", "KW  - " + "word ".repeat(1000) + "\n")) {
            Reading endless = Offprint.reader().as("ris").read(pieces(line, (32 << 20) / line.length()));
            require(endless.papers().isEmpty() && endless.problemCount() > 0, endless.toString());
        }
    }

    private void millionBadLines() {
        Reading reading = lines.read(pieces("[1, 2\n", 1_000_000));
        require(reading.problems().size() == 1000, reading.toString());
        require(reading.droppedProblems() >= 999_000, "dropped " + reading.droppedProblems());
    }

    private void zerosWithoutEnd() {
        Source zeros = Source.stream(
                "zeros.gz",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}),
                        new DeflaterInputStream(
                                new Repeating(new byte[8192], Long.MAX_VALUE, new byte[0]), new Deflater(9, true))));
        ReadException refused = refused(lines, zeros);
        require(refused.problem().message().contains("compressionRatio is 100"), refused.toString());
    }

    private void millionBrackets() {
        Reading reading = Offprint.reader().as("paper-json").read(pieces("[".repeat(1000), 1000));
        require(reading.papers().isEmpty() && reading.problemCount() > 0, reading.toString());
    }

    private void titlesWithOneHash() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            text.append("{\"title\":\"");
            for (int bit = 0; bit < 15; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\"}\n");
        }
        Reading reading = lines.read(Source.text("collisions", text));
        require(reading.papers().size() == 1 << 15, reading.toString());
        for (Paper paper : reading.papers()) {
            require(reading.findSpan(paper).isPresent(), paper.toString());
        }
    }

    private void titleOfMarks() {
        Source marks = Source.text("marks", "{\"title\":\"a" + "\u0315\u0300".repeat(4_000) + "\"}\n{\"title\":\"b\"}");
        Reading reading = lines.read(marks);
        require(reading.papers().get(reading.papers().size() - 1).title().equals("b"), reading.toString());
    }

    private static ReadException refused(PaperReader reader, Source source) {
        try {
            throw new IllegalStateException("was read: " + reader.read(source));
        } catch (ReadException e) {
            return e;
        }
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Source pieces(String piece, long count) {
        return pieces(piece, count, "");
    }

    private static Source pieces(String piece, long count, String last) {
        return Source.stream("huge", () -> new Repeating(piece.getBytes(UTF_8), count, last.getBytes(UTF_8)));
    }

    /** A piece so many times, and another one at last. */
    private static final class Repeating extends InputStream {
        private final byte[] last;
        private byte[] piece;
        private long left;
        private int at;

        Repeating(byte[] piece, long count, byte[] last) {
            this.piece = piece;
            this.left = count;
            this.last = last;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == piece.length) {
                at = 0;
                left--;
            }
            if (left == 0) {
                piece = last;
                at = Math.max(0, at);
                left--;
            }
            if (left < -1 || (left == -1 && at == last.length)) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
