package io.github.offprint.parsers.markdown;

import com.google.common.base.Splitter;
import io.github.offprint.format.Detection;
import io.github.offprint.model.Identifier;
import io.github.offprint.source.Head;
import java.util.List;
import java.util.Optional;

/** Judges by the marks of the first lines: the library's own comment, labels below a heading, tables and items with links. */
final class MarkdownDetection {
    private static final int FEW = 3;

    private int labelled;
    private int tables;
    private int papers;
    private int links;

    private MarkdownDetection() {}

    static Detection of(Head head) {
        if (head.text().startsWith(MarkdownReader.OWN)) {
            return Detection.of(1, "the comment that this library puts above its lists");
        }
        MarkdownDetection found = new MarkdownDetection();
        found.look(
                Splitter.on('\n').splitToList(head.text().replace("\r\n", "\n").replace('\r', '\n')));
        return found.verdict(head.extension().equals("md") || head.extension().equals("markdown"));
    }

    private void look(List<String> lines) {
        String heading = "";
        String before = "";
        for (String line : lines) {
            MarkdownLine kind = MarkdownLine.of(line);
            Optional<Label> label = kind == MarkdownLine.BLANK ? Optional.empty() : Label.find(line);
            labelled += !heading.isEmpty() && label.filter(Label::isOfAPaper).isPresent() ? 1 : 0;
            if (kind == MarkdownLine.ROW && isHead(before) && line.contains("---")) {
                tables++;
            }
            if (kind == MarkdownLine.BULLET || kind == MarkdownLine.ROW) {
                item(line);
            }
            heading = kind == MarkdownLine.HEADING ? line : kind == MarkdownLine.BLANK ? heading : "";
            before = line;
        }
    }

    private static boolean isHead(String line) {
        return MarkdownLine.of(line) == MarkdownLine.ROW
                && Splitter.on('|')
                        .splitToStream(line)
                        .anyMatch(cell ->
                                Column.of(MarkedText.of(cell).unemphasized().plain())
                                                .role()
                                        == Column.Role.TITLE);
    }

    private void item(String line) {
        for (InlineLink link : InlineLink.all(MarkedText.of(line))) {
            links++;
            papers += Identifier.find(link.address()).isPresent() ? 1 : 0;
        }
    }

    private Detection verdict(boolean named) {
        if (labelled > 0) {
            return Detection.of(named || labelled > 1 ? 0.95 : 0.85, "labelled lines below headings");
        }
        if (tables > 0) {
            return Detection.of(0.85, "a table of papers");
        }
        if (papers >= FEW) {
            return Detection.of(named ? 0.85 : 0.6, "items that link to papers");
        }
        if (named && links >= FEW) {
            return Detection.of(0.5, "items with links, and the name of the file");
        }
        return papers > 0 && named ? Detection.of(0.4, "an item that links to a paper") : Detection.none();
    }
}
