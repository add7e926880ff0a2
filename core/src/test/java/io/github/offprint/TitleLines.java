package io.github.offprint;

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
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Head;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/**
 * The smallest format there can be, for trying the reading itself: a line is a title, a line that starts with {@code !} is an
 * error, with {@code ?} a warning, with {@code #} a heading.
 */
record TitleLines(String id, double confidence, ImmutableSet<String> extensions) implements PaperFormat {
    TitleLines() {
        this("title-lines", 0.5, ImmutableSet.of("titles"));
    }

    @Override
    public String description() {
        return "one title on a line";
    }

    @Override
    public Detection detect(Head head) {
        return confidence == 0 ? Detection.none() : Detection.of(confidence, "any line may be a title");
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        LineCursor lines = context.lines();
        return () -> {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<PaperRecord> record = record(line.get(), context);
                if (record.isPresent()) {
                    return record;
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<PaperRecord> record(Line line, ReadContext context) {
        String title = Blanks.strip(line.text());
        switch (title.isEmpty() ? ' ' : title.charAt(0)) {
            case ' ' -> {}
            case '!' -> context.report(ProblemCode.MALFORMED_RECORD, line.span(), line.text());
            case '?' -> context.report(ProblemCode.INVALID_VALUE, line.span(), line.text());
            case '#' -> context.ignore(line.span(), IgnoredReason.HEADING);
            default -> {
                return Optional.of(new PaperRecord(Paper.titled(title).build(), line.span()));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return paper -> {
            if (paper.abstractText().isPresent()) {
                context.lose(paper, "abstract", "a line holds a title and nothing else");
            }
            context.out().write(paper.title() + "\n");
        };
    }
}
