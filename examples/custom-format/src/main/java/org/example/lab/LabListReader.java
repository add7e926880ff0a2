package org.example.lab;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/** Reads a list line by line. Whatever the lines are, each ends in a paper, in a problem or among what is ignored. */
final class LabListReader implements PaperCursor {
    private final ReadContext context;
    private final LineCursor lines;
    private Optional<Line> line;

    LabListReader(ReadContext context) throws IOException {
        this.context = context;
        this.lines = context.lines();
        this.line = lines.next();
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        while (line.isPresent()) {
            Line first = line.get();
            line = lines.next();
            Optional<Entry> entry = Entry.begunBy(first.text());
            if (entry.isPresent()) {
                return Optional.of(finish(entry.get(), first));
            }
            passBy(first);
        }
        return Optional.empty();
    }

    /** Takes the lines up to the next star. */
    private PaperRecord finish(Entry entry, Line first) throws IOException {
        Line last = first;
        while (line.isPresent() && Entry.begunBy(line.get().text()).isEmpty()) {
            Line below = line.get();
            if (entry.take(below.text())) {
                last = below;
            } else {
                passBy(below);
            }
            line = lines.next();
        }
        return new PaperRecord(entry.paper(), first.span().to(last.span()));
    }

    private void passBy(Line passed) {
        String text = passed.text();
        if (text.startsWith("#") || text.strip().equals(LabListFormat.FIRST_LINE)) {
            context.ignore(passed.span(), IgnoredReason.SYNTAX);
        } else if (!Blanks.isBlank(text)) {
            context.report(
                    text.startsWith(" ") ? ProblemCode.INVALID_VALUE : ProblemCode.STRAY_TEXT, passed.span(), text);
        }
    }
}
