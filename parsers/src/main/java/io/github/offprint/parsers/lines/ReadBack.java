package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.util.Optional;

/** Reads a text that is about to be written, to see what will become of it. */
public final class ReadBack {
    private ReadBack() {}

    /** The papers that the format reads from a text. */
    public static ImmutableList<Paper> papers(PaperFormat format, String text) throws IOException {
        ImmutableList.Builder<Paper> papers = ImmutableList.builder();
        try (PaperCursor cursor = format.open(new TextContext(text))) {
            for (Optional<PaperRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                papers.add(next.get().paper());
            }
        }
        return papers.build();
    }
}
