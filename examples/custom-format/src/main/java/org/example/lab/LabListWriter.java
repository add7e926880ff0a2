package org.example.lab;

import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a list. What of a paper is lost is found by reading the lines before they are written. */
final class LabListWriter implements PaperWriter {
    private final WriteContext context;

    LabListWriter(WriteContext context) throws IOException {
        this.context = context;
        context.out().write(LabListFormat.FIRST_LINE + "\n");
    }

    @Override
    public void write(Paper paper) throws IOException {
        Optional<Entry> entry = Entry.begunBy(titleLine(paper));
        if (entry.isEmpty()) {
            context.lose(paper, PaperField.TITLE.key(), "there is nothing to print");
            return;
        }
        context.out().write(titleLine(paper) + "\n");
        for (String line : linesBelow(paper)) {
            if (entry.get().take(line)) {
                context.out().write(line + "\n");
            }
        }
        for (PaperField field : PaperField.differing(paper, entry.get().paper())) {
            context.lose(paper, field.key(), "our list has no place for it as it is");
        }
    }

    private static String titleLine(Paper paper) {
        return "* " + Blanks.collapse(paper.title());
    }

    private static List<String> linesBelow(Paper paper) {
        List<String> lines = new ArrayList<>();
        String names =
                paper.authors().stream().map(author -> author.name().printed()).collect(Collectors.joining("; "));
        lines.add("  by " + Blanks.collapse(names));
        paper.published().ifPresent(date -> lines.add("  on " + date));
        paper.links().stream()
                .filter(link -> link.kind().equals(LinkKind.PAGE))
                .findFirst()
                .ifPresent(link -> lines.add("  see " + Blanks.collapse(link.url())));
        return lines;
    }
}
