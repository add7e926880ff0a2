package io.github.offprint.parsers.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import java.util.Set;

/** The first byte names a format, the rest is papers as JSON Lines: what it writes reads back but for the fields it reports. */
public final class WriteThenRead {
    private static final PaperReader LINES = Offprint.reader().as("paper-jsonl");
    private static final ImmutableList<PaperFormat> FORMATS = Offprint.reader().formats().writable().list().stream()
            .filter(PaperFormat::canRead)
            .collect(toImmutableList());

    private WriteThenRead() {}

    /** Throws when a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        PaperFormat format = FORMATS.get((input[0] & 0xFF) % FORMATS.size());
        byte[] lines = new byte[input.length - 1];
        System.arraycopy(input, 1, lines, 0, lines.length);
        Promises.check(input.length, () -> {
            for (Paper paper : LINES.read(Source.bytes("input", lines)).papers()) {
                check(format, paper);
            }
        });
    }

    private static void check(PaperFormat format, Paper paper) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(paper).write(out, format);
        Papers read = Offprint.reader()
                .as(format)
                .read(Source.text("written", out.toString()))
                .papers();
        if (read.isEmpty()) {
            Promises.require(report.lostFields().contains(PaperField.TITLE), "a paper is gone");
            return;
        }
        Set<PaperField> differing = PaperField.differing(paper, read.get(0));
        Promises.require(
                read.size() == 1 && differing.equals(report.lostFields()),
                format.id() + " loses " + differing + " and reports " + report.losses());
    }
}
