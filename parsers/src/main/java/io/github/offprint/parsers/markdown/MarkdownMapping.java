package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import java.util.Optional;

/** Turns a heading and the labelled lines below it into a paper. */
final class MarkdownMapping {
    private final ReadContext context;

    MarkdownMapping(ReadContext context) {
        this.context = context;
    }

    /**
     * The paper of a block, unless it has no title: then the block is a problem with its whole text.
     *
     * @param own whether the list is one that this library wrote, in which every text is to be taken at its word
     */
    Optional<PaperRecord> paper(Block block, boolean own) {
        MarkedText title = title(block.first().text());
        if (title.isEmpty()) {
            context.report(ProblemCode.MISSING_TITLE, block.span(), block.text());
            return Optional.empty();
        }
        PaperFields fields = new PaperFields(context, own);
        Paper.Builder paper = titled(title, fields, own);
        Paragraphs text = new Paragraphs();
        Paragraphs rest = new Paragraphs();
        Paragraphs target = rest;
        for (Line line : block.below()) {
            Optional<Label> label = Label.find(line.text()).filter(found -> !own || isListed(line));
            boolean ends = label.isPresent() && (target == rest || label.get().isOfAPaper());
            if (ends && label.get().name().equals("abstract")) {
                target = text;
                target.add(label.get().value());
            } else if (ends) {
                target = rest;
                fields.take(label.get(), line);
            } else if (MarkdownLine.of(line.text()) == MarkdownLine.QUOTE) {
                text.add(unquoted(line.text()));
            } else {
                target.add(line.text());
            }
        }
        paper.abstractText(own ? text.text() : HtmlText.paragraphs(text.text()));
        paper.extra("markdown:text", rest.text());
        return Optional.of(new PaperRecord(fields.finish(paper), block.span()));
    }

    private static boolean isListed(Line line) {
        return line.text().startsWith("- ");
    }

    private static String unquoted(String line) {
        String text = line.substring(MarkdownLine.indent(line) + 1);
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    /** The heading without its marks and the number that lists put before it: {@code ## [12] Title ##}. */
    private static MarkedText title(String line) {
        String text = line.strip();
        MarkedText title =
                MarkedText.of(text.substring(MarkdownLine.headingLevel(text))).strip();
        int end = title.length();
        while (title.mark(end - 1) == '#') {
            end--;
        }
        boolean closed = end < title.length()
                && end > 0
                && title.mark(end - 1) == ' '
                && title.plain().charAt(end - 1) == ' ';
        return withoutNumber(closed || end == 0 ? title.part(0, end).strip() : title);
    }

    private static MarkedText withoutNumber(MarkedText title) {
        int end = title.mark(0) == '[' ? 1 : 0;
        while (end > 0 && title.mark(end) >= '0' && title.mark(end) <= '9') {
            end++;
        }
        return end > 1 && title.marks("] ", end)
                ? title.part(end + 2, title.length()).strip()
                : title;
    }

    private static Paper.Builder titled(MarkedText title, PaperFields fields, boolean own) {
        ImmutableList<InlineLink> links = InlineLink.all(title);
        boolean linked = links.size() == 1
                && links.get(0).start() == 0
                && links.get(0).end() == title.length()
                && !links.get(0).words().isEmpty();
        if (linked) {
            fields.link("page", links.get(0).address());
        }
        MarkedText words = linked ? links.get(0).words() : title.unemphasized();
        String plain = own ? words.plain() : HtmlText.line(words.plain());
        return Paper.titled(plain.isEmpty() ? title.plain() : plain);
    }
}
