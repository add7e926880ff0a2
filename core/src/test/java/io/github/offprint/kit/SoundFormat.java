package io.github.offprint.kit;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Head;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/**
 * A small format that keeps every law, each step of it open to be broken: below a line {@code #shelf}, a line with a star in front
 * is a title, another line with a hash is a comment, any other line is stray.
 */
class SoundFormat implements PaperFormat {
    static final String LISTING = "#shelf\n* Herons and Reeds\n\n# a comment\n* On Doors Left Open\n";

    static final Paper HERONS = Paper.titled("Herons and Reeds").build();
    static final Paper DOORS = Paper.titled("On Doors Left Open").build();

    @Override
    public String id() {
        return "shelf-list";
    }

    @Override
    public String description() {
        return "a shelf of titles";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("shelf");
    }

    @Override
    public Detection detect(Head head) {
        return head.text().startsWith("#shelf") ? Detection.of(0.95, "it starts with #shelf") : Detection.none();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        LineCursor lines = context.lines();
        return () -> {
            for (Optional<Line> line = next(lines); line.isPresent(); line = next(lines)) {
                Optional<PaperRecord> found = read(line.get(), context);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        };
    }

    Optional<Line> next(LineCursor lines) throws IOException {
        return lines.next();
    }

    Optional<PaperRecord> read(Line line, ReadContext context) {
        String text = Blanks.strip(line.text());
        if (text.startsWith("*") && !Blanks.isBlank(text.substring(1))) {
            Paper paper = Paper.titled(Blanks.strip(text.substring(1))).build();
            return Optional.of(new PaperRecord(paper, line.span()));
        }
        if (text.startsWith("#")) {
            context.ignore(line.span(), IgnoredReason.SYNTAX);
        } else if (!text.isEmpty()) {
            context.report(ProblemCode.MALFORMED_RECORD, line.span(), line.text());
        }
        return Optional.empty();
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) throws IOException {
        context.out().write("#shelf\n");
        return paper -> {
            String title = Blanks.collapse(paper.title());
            if (title.isEmpty()) {
                context.lose(paper, PaperField.TITLE.key(), "has nothing to print");
                return;
            }
            Paper written = Paper.titled(title).build();
            for (PaperField field : PaperField.differing(paper, written)) {
                context.lose(paper, field.key(), "a shelf shows titles");
            }
            context.out().write("* " + title + "\n");
        };
    }
}
