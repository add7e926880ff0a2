package io.github.offprint.parsers.lines;

import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import io.github.offprint.text.Blanks;

/**
 * A line of a block and what it is.
 *
 * @param role what the line is
 * @param line the line as it stands
 * @param shape what was seen of it
 */
public record Piece<R extends Enum<R> & Role>(R role, Line line, LineShape shape) {
    /** The text with its blanks collapsed. */
    public String text() {
        return Blanks.collapse(shape.text());
    }

    /** Reports something about the line, with its text as it stands. */
    public void report(ProblemCode code, ReadContext context) {
        context.report(code, span(), Blanks.strip(line.text()));
    }

    /** Where the line stands, blanks at its ends apart. */
    public Span span() {
        return line.visible();
    }
}
