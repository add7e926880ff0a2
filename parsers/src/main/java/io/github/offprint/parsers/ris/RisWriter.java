package io.github.offprint.parsers.ris;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.parsers.lines.ReadBack;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes papers as RIS. Each record is read back before it goes out: what the reading does not give is what is reported as lost,
 * and extras that would change another field stay away.
 */
final class RisWriter implements PaperWriter {
    private final PaperFormat format;
    private final WriteContext context;

    RisWriter(PaperFormat format, WriteContext context) {
        this.format = format;
        this.context = context;
    }

    @Override
    public void write(Paper paper) throws IOException {
        String record = RisPrinter.print(paper);
        Optional<Paper> read = readBack(record);
        if (RisPrinter.hasExtras(paper)) {
            String plain = RisPrinter.print(paper.with(p -> p.extras(ImmutableMap.of())));
            Optional<Paper> plainRead = readBack(plain);
            if (!withoutExtras(read).equals(withoutExtras(plainRead))) {
                record = plain;
                read = plainRead;
            }
        }
        context.out().write(record);
        report(paper, read);
    }

    private Optional<Paper> readBack(String record) throws IOException {
        ImmutableList<Paper> papers = ReadBack.papers(format, record);
        return papers.size() == 1 ? Optional.of(papers.get(0)) : Optional.empty();
    }

    private static Optional<Paper> withoutExtras(Optional<Paper> paper) {
        return paper.map(known -> known.with(p -> p.extras(ImmutableMap.of())));
    }

    /** A record that cannot be read at all has lost everything; only a title beyond every limit comes to that. */
    private void report(Paper paper, Optional<Paper> read) {
        for (PaperField field : PaperField.values()) {
            if (read.isEmpty() ? !field.isAbsentIn(paper) : !field.isSameIn(paper, read.get())) {
                boolean absent = read.isEmpty() || field.isAbsentIn(read.get());
                context.lose(paper, field.key(), absent ? "RIS has no place for it" : "RIS cannot hold it as it is");
            }
        }
    }
}
