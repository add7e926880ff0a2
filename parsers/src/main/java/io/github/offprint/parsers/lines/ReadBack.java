package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a text that is about to be written, to see what will become of it. */
public final class ReadBack implements ReadContext {
    private final String text;

    private ReadBack(String text) {
        this.text = text;
    }

    /** The papers that the format reads from a text. */
    public static ImmutableList<Paper> papers(PaperFormat format, String text) throws IOException {
        ImmutableList.Builder<Paper> papers = ImmutableList.builder();
        try (PaperCursor cursor = format.open(new ReadBack(text))) {
            for (Optional<PaperRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                papers.add(next.get().paper());
            }
        }
        return papers.build();
    }

    @Override
    public Head head() {
        int length = Math.min(text.length(), Head.LENGTH);
        return new Head("written", text.substring(0, length), length == text.length());
    }

    @Override
    public Limits limits() {
        return Limits.safe();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    @Override
    public Reader characters() {
        return new StringReader(text);
    }

    @Override
    public InputStream bytes() {
        throw new UnsupportedOperationException("copied text is characters");
    }

    @Override
    public void report(Problem problem) {
        // Whatever is odd about a text, only what is read counts here.
    }

    @Override
    public void ignore(Span span, IgnoredReason reason) {
        // Headings and words of the site are meant to be passed by.
    }
}
