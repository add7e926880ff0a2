package io.github.offprint.parsers.tagged;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;

/**
 * One field of a record, as it stands.
 *
 * @param tag the tag in capitals
 * @param text the whole field, tag and value, its lines divided by line feeds
 * @param start where in the text the value starts
 * @param span from the tag to the last character of the value
 */
public record Field(String tag, String text, int start, Span span) {
    private static final Splitter LINES = Splitter.on('\n');

    /** The value, its lines divided by line feeds; may be blank. */
    public String value() {
        return text.substring(start);
    }

    /** Whether the field says nothing. */
    public boolean isBlank() {
        for (int at = start; at < text.length(); at++) {
            if (!Blanks.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The lines that are not blank, without the blanks at their ends. */
    public ImmutableList<String> lines() {
        if (text.indexOf('\n') < 0) {
            return isBlank() ? ImmutableList.of() : ImmutableList.of(Blanks.strip(value()));
        }
        return LINES.splitToStream(value())
                .filter(line -> !Blanks.isBlank(line))
                .map(Blanks::strip)
                .collect(ImmutableList.toImmutableList());
    }

    /** The value on one line, each run of blanks a space. */
    public String line() {
        return Blanks.collapse(value());
    }

    /** The lines as {@link #lines}, divided by line feeds. */
    public String verbatim() {
        return text.indexOf('\n') < 0 ? Blanks.strip(value()) : String.join("\n", lines());
    }
}
