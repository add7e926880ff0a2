package io.github.offprint.parsers.lines;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

/** A text in memory that is read without telling anybody what is odd about it. */
class TextContext implements ReadContext {
    private final String text;

    TextContext(String text) {
        this.text = text;
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
