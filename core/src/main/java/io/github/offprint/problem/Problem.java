package io.github.offprint.problem;

import static java.util.Objects.requireNonNull;

import io.github.offprint.text.SafeText;
import java.util.Locale;

/**
 * One thing that is wrong with an input, or worth knowing about it. A value: two problems with the same content are equal.
 *
 * @param code the stable name of what is wrong
 * @param span where it is
 * @param message what is wrong here, in one clause, without control characters
 * @param text the text of the input that the problem is about, whole and as it stands; empty when there is none to show
 */
public record Problem(ProblemCode code, Span span, String message, String text) {
    /** The longest {@link #excerpt()}, in code points. */
    public static final int EXCERPT_LIMIT = 80;

    /** Makes the message safe to print. */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        message = SafeText.escape(message);
    }

    /** A problem said with the words of its code. */
    public static Problem of(ProblemCode code, Span span, String text) {
        return new Problem(code, span, code.meaning(), text);
    }

    /** How much it matters: {@code code().severity()}. */
    public Severity severity() {
        return code.severity();
    }

    /** The first {@value #EXCERPT_LIMIT} code points of the text, safe to print on a terminal or in a log. */
    public String excerpt() {
        return SafeText.excerpt(text, EXCERPT_LIMIT);
    }

    /** Gives one line: {@code source:line:column: severity CODE message: excerpt}. */
    @Override
    public String toString() {
        String line = SafeText.escape(span.toString()) + ": "
                + severity().name().toLowerCase(Locale.ROOT) + " " + code + " " + message;
        return text.isEmpty() ? line : line + ": " + excerpt();
    }
}
