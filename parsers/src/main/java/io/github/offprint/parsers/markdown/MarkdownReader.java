package io.github.offprint.parsers.markdown;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes lines as blocks and hands those that may be papers to the mapping; between them stand headings, prose and rules. */
final class MarkdownReader implements PaperCursor {
    /** What this library puts above its own lists; a reader of the page does not see it. */
    static final String OWN = "<!-- offprint papers -->";

    private final ReadContext context;
    private final LineQueue lines;
    private final MarkdownMapping mapping;
    private final ListMapping lists;
    private boolean own;
    private String section = "";

    MarkdownReader(ReadContext context) throws IOException {
        this.context = context;
        this.lines = new LineQueue(context);
        this.mapping = new MarkdownMapping(context);
        this.lists = new ListMapping(context);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        for (Line line = lines.peek(); line != null; line = lines.peek()) {
            Optional<PaperRecord> record = step(line);
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    private Optional<PaperRecord> step(Line line) throws IOException {
        MarkdownLine kind = MarkdownLine.of(line.text());
        if (kind != MarkdownLine.ROW && kind != MarkdownLine.BLANK) {
            lists.endTable();
        }
        return switch (kind) {
            case BLANK -> ignore(null);
            case COMMENT -> comment(line);
            case RULE -> ignore(IgnoredReason.SEPARATOR);
            case HEADING -> heading(line);
            case ROW -> row();
            case BULLET -> Label.find(line.text()).filter(Label::isOfAPaper).isPresent() ? orphan() : bullet();
            case QUOTE, TEXT, INDENTED ->
                Label.find(line.text()).filter(Label::isOfAPaper).isPresent()
                        ? orphan()
                        : ignore(IgnoredReason.SITE_CHROME);
        };
    }

    private Optional<PaperRecord> comment(Line line) throws IOException {
        own |= line.text().strip().equals(OWN);
        return ignore(IgnoredReason.SYNTAX);
    }

    private Optional<PaperRecord> ignore(@Nullable IgnoredReason reason) throws IOException {
        Line line = lines.take();
        if (reason != null) {
            context.ignore(line.span(), reason);
        }
        return Optional.empty();
    }

    private Optional<PaperRecord> heading(Line line) throws IOException {
        int level = MarkdownLine.headingLevel(line.text().strip());
        Line below = lines.peekBelow();
        boolean labelled = below != null
                && Label.find(below.text()).filter(Label::isOfAPaper).isPresent();
        if (labelled || own && level == 2) {
            return lines.takeWhile(MarkdownReader::isOfRecord).flatMap(block -> mapping.paper(block, own));
        }
        section = MarkedText.of(line.text().strip().substring(level))
                .unemphasized()
                .plain();
        return ignore(IgnoredReason.HEADING);
    }

    /** A record ends where another begins, or at a rule. */
    private static boolean isOfRecord(Line line) {
        MarkdownLine kind = MarkdownLine.of(line.text());
        return kind != MarkdownLine.HEADING && kind != MarkdownLine.RULE;
    }

    /** Labelled lines without a heading: the title is lost. */
    private Optional<PaperRecord> orphan() throws IOException {
        lines.takeWhile(MarkdownReader::isOfRecord)
                .ifPresent(block -> context.report(ProblemCode.MISSING_TITLE, block.span(), block.text()));
        return Optional.empty();
    }

    private Optional<PaperRecord> row() throws IOException {
        Line below = lines.peekBelow();
        return lists.row(lines.take(), below, section);
    }

    private Optional<PaperRecord> bullet() throws IOException {
        return lines.takeWhile(line -> MarkdownLine.of(line.text()) == MarkdownLine.INDENTED)
                .flatMap(block -> lists.bullet(block, section));
    }
}
