package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows of tables and items of bullet lists into papers, as far as they are papers for certain. */
final class ListMapping {
    private final ReadContext context;
    private ImmutableList<Column> columns = ImmutableList.of();

    ListMapping(ReadContext context) {
        this.context = context;
    }

    /** Says that the table above has ended. */
    void endTable() {
        columns = ImmutableList.of();
    }

    /** The paper of a row; none where it is the head of a table, or the table is one of other things. */
    Optional<PaperRecord> row(Line line, @Nullable Line below, String section) {
        ImmutableList<MarkedText> cells = cells(line.text());
        if (isDelimiter(cells)) {
            context.ignore(line.span(), IgnoredReason.SYNTAX);
            return Optional.empty();
        }
        if (below != null && MarkdownLine.of(below.text()) == MarkdownLine.ROW && isDelimiter(cells(below.text()))) {
            columns = cells.stream()
                    .map(cell -> Column.of(cell.unemphasized().plain()))
                    .collect(ImmutableList.toImmutableList());
            context.ignore(line.span(), IgnoredReason.SYNTAX);
            return Optional.empty();
        }
        if (columns.stream().noneMatch(column -> column.role() == Column.Role.TITLE)) {
            context.ignore(line.span(), IgnoredReason.SITE_CHROME);
            return Optional.empty();
        }
        return paper(line, cells, section);
    }

    private static ImmutableList<MarkedText> cells(String line) {
        MarkedText row = MarkedText.of(line).strip();
        ImmutableList.Builder<MarkedText> cells = ImmutableList.builder();
        int from = row.mark(0) == '|' ? 1 : 0;
        for (int at = row.find("|", from); at >= 0; at = row.find("|", from)) {
            cells.add(row.part(from, at).strip());
            from = at + 1;
        }
        if (from < row.length()) {
            cells.add(row.part(from, row.length()).strip());
        }
        return cells.build();
    }

    /** The line between the head of a table and its rows: {@code |---|:--:|}. */
    private static boolean isDelimiter(ImmutableList<MarkedText> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> !cell.isEmpty()
                                && cell.plain().indexOf('-') >= 0
                                && cell.plain().chars().allMatch(c -> c == '-' || c == ':'));
    }

    private Optional<PaperRecord> paper(Line line, ImmutableList<MarkedText> cells, String section) {
        PaperFields fields = new PaperFields(context, false);
        TitleText title = null;
        for (int i = 0; i < cells.size(); i++) {
            Column column = i < columns.size() ? columns.get(i) : new Column(Column.Role.OTHER, "column " + (i + 1));
            switch (column.role()) {
                case TITLE -> title = title == null ? TitleText.ofCell(cells.get(i)) : title;
                case LABEL -> fields.take(column.name(), cells.get(i), line);
                case LINKS -> links(fields, column.name(), cells.get(i));
                case OTHER -> fields.extra(column.name(), plain(cells.get(i)));
            }
        }
        if (title == null || title.words().isEmpty()) {
            context.report(ProblemCode.MISSING_TITLE, line.span(), line.text());
            return Optional.empty();
        }
        if (title.mayHoldMore()) {
            context.report(new Problem(
                    ProblemCode.UNCERTAIN_LINES, line.span(), "nothing tells where the title ends", line.text()));
        }
        return Optional.of(new PaperRecord(finish(title, fields, section), line.span()));
    }

    private static void links(PaperFields fields, String name, MarkedText cell) {
        ImmutableList<InlineLink> links = InlineLink.all(cell);
        links.forEach(link -> fields.link(link.words().plain(), link.address()));
        if (links.isEmpty() && WebAddress.isSafe(cell.plain())) {
            fields.link(name, cell.plain());
        } else if (links.isEmpty()) {
            fields.extra(name, plain(cell));
        }
    }

    private static Paper finish(TitleText title, PaperFields fields, String section) {
        Paper.Builder paper = Paper.titled(title.words());
        title.links()
                .forEach(link -> fields.link(
                        title.isLinkedBy(link) ? "page" : link.words().plain(), link.address()));
        fields.extra("description", title.description());
        fields.extra("section", section);
        return fields.finish(paper);
    }

    private static String plain(MarkedText text) {
        return HtmlText.paragraphs(text.plain());
    }

    /**
     * The paper of an item. Lists hold other things too, so that only an item whose links name a paper is one; an item without a
     * link to the web, as in a table of contents, is none, and of any other it is said that nobody knows.
     */
    Optional<PaperRecord> bullet(Block block, String section) {
        String raw = block.lines().stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
        MarkedText text = MarkedText.of(raw.substring(MarkdownLine.pastBullet(raw)));
        ImmutableList<InlineLink> links = InlineLink.all(text).stream()
                .filter(link -> !link.isImage(text) && WebAddress.isSafe(link.address()))
                .collect(ImmutableList.toImmutableList());
        if (links.isEmpty()) {
            context.ignore(block.span(), IgnoredReason.SITE_CHROME);
            return Optional.empty();
        }
        TitleText title = TitleText.ofItem(text);
        if (title.words().isEmpty() || links.stream().noneMatch(ListMapping::namesAPaper)) {
            context.report(ProblemCode.UNCERTAIN_LINES, block.span(), block.text());
            return Optional.empty();
        }
        return Optional.of(new PaperRecord(finish(title, new PaperFields(context, false), section), block.span()));
    }

    private static boolean namesAPaper(InlineLink link) {
        return Identifier.find(link.address()).isPresent() || link.address().endsWith(".pdf");
    }
}
