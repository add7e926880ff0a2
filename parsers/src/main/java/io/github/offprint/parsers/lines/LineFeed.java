package io.github.offprint.parsers.lines;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/**
 * Feeds an assembly with lines. Blank lines are only remembered; lines of which nothing but marks is left, and lines that can
 * be nothing but words of the site, are passed by, so that they tear no record. A line that the limits leave out keeps its
 * place: what stands around it is not read as if it had never been.
 */
final class LineFeed<R extends Enum<R> & Role> {
    /** Told of what is passed by. */
    interface Passing {
        /** Takes the place of a line that is no part of any block. */
        void pass(Span span, IgnoredReason reason);
    }

    private final LineCursor lines;
    private final Grammar<R> grammar;
    private final Assembly<R> assembly;
    private final Passing passing;
    private boolean blankBefore;
    private long number;

    LineFeed(LineCursor lines, Grammar<R> grammar, Assembly<R> assembly, Passing passing) {
        this.lines = lines;
        this.grammar = grammar;
        this.assembly = assembly;
        this.passing = passing;
    }

    /** Reads one line; false at the end of the text, where the assembly has handed out everything. */
    boolean readLine() throws IOException {
        Optional<Line> next = lines.next();
        if (next.isEmpty()) {
            standInForLeftOut(lines.number());
            assembly.finish();
            return false;
        }
        Line line = next.get();
        standInForLeftOut(line.number());
        if (Blanks.isBlank(line.text())) {
            blankBefore = true;
            return true;
        }
        LineShape shape = LineShape.of(line, blankBefore);
        if (shape.length() == 0) {
            passing.pass(line.visible(), IgnoredReason.SYNTAX);
        } else if (grammar.isFurniture(shape)) {
            passing.pass(line.visible(), IgnoredReason.SITE_CHROME);
        } else {
            assembly.add(line, shape, blankBefore);
            blankBefore = false;
        }
        return true;
    }

    /** The cursor itself reports the lines that are too long and goes on with the next; here only the numbers tell. */
    private void standInForLeftOut(long next) {
        while (++number < next) {
            assembly.add(new Line("", number, 0, ""), LineShape.ofLeftOut(), blankBefore);
            blankBefore = false;
        }
    }
}
