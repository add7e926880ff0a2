package io.github.offprint.parsers.bibtex;

import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.bibtex.EntryText.Extras;
import io.github.offprint.problem.Position;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes an entry for each paper, with an empty line between two. Each entry is read back before it is written, and what reads
 * otherwise is reported.
 */
final class BibtexWriter implements PaperWriter {
    private final WriteContext context;
    private final CitationKeys keys = new CitationKeys();
    private final EntryParser parser = new EntryParser(new Macros(), problem -> {}, Integer.MAX_VALUE);
    private final BibtexMapping mapping = new BibtexMapping(problem -> {});
    private boolean first = true;

    BibtexWriter(WriteContext context) {
        this.context = context;
    }

    @Override
    public void write(Paper paper) throws IOException {
        String key = keys.next(paper);
        String entry = EntryText.of(paper, key, Extras.ALL);
        Optional<Paper> read = read(entry);
        if (read.isPresent() && !read.get().equals(paper)) {
            // An extra under the name of a field that means something may have changed more than itself.
            entry = EntryText.of(paper, key, Extras.UNMAPPED);
            read = read(entry);
        }
        if (read.isEmpty()) {
            context.lose(paper, "title", "has nothing that can be printed, so the paper is left out");
            return;
        }
        context.out().write(first ? entry : "\n" + entry);
        first = false;
        context.loseDifferences(paper, read.get());
    }

    private Optional<Paper> read(String text) {
        RawEntry entry = new RawEntry("written", text.substring(0, text.length() - 1), Position.START);
        parser.parse(entry, text.indexOf('{') + 1, Braces.ALL);
        return mapping.paper(entry);
    }
}
