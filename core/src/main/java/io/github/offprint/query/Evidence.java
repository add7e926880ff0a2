package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.SafeText;
import io.github.offprint.text.TextRange;
import java.util.Optional;

/**
 * What a clause found in a paper, or what it found instead. Immutable.
 *
 * @param field the field it was found in; of {@link Fields#ANY_TEXT}, the one of its fields
 * @param part the part of an author, presentation, identifier or link; empty for a field without parts
 * @param text the text as the paper has it, or the number or date in its written form
 * @param spans the pieces of the text that match, from left to right, as its offsets; empty when the clause does not match
 */
public record Evidence(Field<?> field, Optional<Part<?>> part, String text, ImmutableList<TextRange> spans) {
    /** How many code points of a text are printed around what matches. */
    private static final int SHOWN = 60;

    static Evidence of(Field<?> field, String text, ImmutableList<TextRange> spans) {
        return new Evidence(field, Optional.empty(), text, spans);
    }

    /** A text all of which matches, or none. */
    static Evidence whole(Field<?> field, String text, boolean matches) {
        return of(field, text, matches ? wholeOf(text) : ImmutableList.of());
    }

    static ImmutableList<TextRange> wholeOf(String text) {
        return ImmutableList.of(new TextRange(0, text.length()));
    }

    /** The name of the field and the text around the first match, with matches in square brackets, fit for a log line. */
    @Override
    public String toString() {
        return field + part.map(known -> " " + known).orElse("") + " \"" + excerpt() + '"';
    }

    private String excerpt() {
        int first = spans.isEmpty() ? 0 : spans.get(0).start();
        int start = Math.max(0, first - SHOWN / 2);
        int end = Math.min(text.length(), first + SHOWN);
        start = isWithinPair(start) ? start + 1 : start;
        end = isWithinPair(end) ? end - 1 : end;
        StringBuilder out = new StringBuilder(start == 0 ? "" : "…");
        int at = start;
        for (TextRange span : spans) {
            int from = Math.min(span.start(), end);
            int to = Math.min(span.end(), end);
            if (from < to) {
                out.append(SafeText.escape(text.substring(at, from)));
                out.append('[')
                        .append(SafeText.escape(text.substring(from, to)))
                        .append(']');
                at = to;
            }
        }
        out.append(SafeText.escape(text.substring(at, end)));
        return out.append(end == text.length() ? "" : "…").toString();
    }

    private boolean isWithinPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
