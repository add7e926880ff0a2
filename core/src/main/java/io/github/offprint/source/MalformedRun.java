package io.github.offprint.source;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import java.nio.charset.Charset;
import java.util.Locale;

/** The run of bytes being stepped over because they are not valid in the charset: one problem, however long it is. */
final class MalformedRun {
    /** So many bytes are shown; they tell a mistaken charset from a damaged file. */
    private static final int SHOWN = 8;

    private final String source;
    private final Charset charset;
    private final ProblemSink problems;

    private boolean open;
    private Position start = Position.START;
    private Position end = Position.START;
    private long at;
    private long length;
    private final StringBuilder shown = new StringBuilder();

    MalformedRun(String source, Charset charset, ProblemSink problems) {
        this.source = source;
        this.charset = charset;
        this.problems = problems;
    }

    boolean isOpen() {
        return open;
    }

    /** Begins a run whose replacement stands at a place in the text and which begins at a byte of the input. */
    void begin(Position start, Position end, long at) {
        this.open = true;
        this.start = start;
        this.end = end;
        this.at = at;
        this.length = 0;
        this.shown.setLength(0);
    }

    void add(byte next) {
        if (length < SHOWN) {
            shown.append(String.format(Locale.ROOT, " %02X", next & 0xFF));
        }
        length++;
    }

    /** Ends the run, if there is one, and reports it. */
    void end() {
        if (!open) {
            return;
        }
        open = false;
        String what = length == 1 ? "1 byte" : length + " bytes";
        String message = what + " at byte " + at + " not valid in " + charset.name() + " became U+FFFD:" + shown
                + (length > SHOWN ? " ..." : "");
        problems.report(new Problem(ProblemCode.MALFORMED_TEXT, new Span(source, start, end), message, "\uFFFD"));
    }
}
