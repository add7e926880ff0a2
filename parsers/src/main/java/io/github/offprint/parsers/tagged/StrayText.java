package io.github.offprint.parsers.tagged;

import com.google.common.base.CharMatcher;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import io.github.offprint.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Lines outside of all records. Those that stand together become one problem; the numbers that some providers print above each
 * record are passed by. Used by one thread.
 */
final class StrayText {
    /** A run of text this long is reported, so that a file of nothing else costs no memory. */
    private static final int LONGEST = 8192;

    private static final int LONGEST_NUMBER = 12;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final ReadContext context;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Span span;

    StrayText(ReadContext context) {
        this.context = context;
    }

    void add(Line line) {
        Span visible = line.visible();
        if (isNumber(line.text())) {
            report();
            context.ignore(visible, IgnoredReason.SEPARATOR);
            return;
        }
        if (span != null) {
            long down = line.number() - span.end().line();
            text.append("\n".repeat((int) Math.min(down, OpenRecord.BLANK_LINES_KEPT)));
        }
        text.append(line.text());
        span = span == null ? visible : span.to(visible);
        if (text.length() > LONGEST) {
            report();
        }
    }

    /** Such as {@code 1.} in what Ovid and Cochrane export. */
    private static boolean isNumber(String line) {
        String number = line.length() > 4 * LONGEST_NUMBER ? "" : Blanks.strip(line);
        return number.length() <= LONGEST_NUMBER
                && number.endsWith(".")
                && number.length() > 1
                && DIGIT.matchesAllOf(number.substring(0, number.length() - 1));
    }

    /** Reports what has come together. */
    void report() {
        if (span != null) {
            context.report(ProblemCode.STRAY_TEXT, span, Blanks.strip(text));
            text.setLength(0);
            span = null;
        }
    }
}
