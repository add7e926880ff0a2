package io.github.offprint.source;

import static java.util.Objects.requireNonNull;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads decoded text line by line, in memory bounded by the longest line that the limits allow. LF, CR LF and a lone CR end
 * a line and nothing else does, so the numbers agree with what editors show. A last line without an end is a line, unless it
 * is empty.
 *
 * <p>A byte order mark at the start of a line (of the input, or where two files were joined) belongs to no line's text: it
 * takes an offset but no column. A line longer than {@link Limits#lineLength()} is left out with a problem; the line after
 * it is read as if nothing had happened. A line with control characters that are no white space is given as it is, with a
 * note. Used by one thread.
 */
public final class LineCursor {
    private static final int BLOCK = 1 << 14;
    private static final int SHOWN = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final String source;
    private final int longest;
    private final ProblemSink problems;

    private char[] block = new char[BLOCK];
    private int next;
    private int end;
    /** The offset of {@code block[0]} in the text. */
    private long base;
    /** Whether the line feed that completes a CR LF may still come: the CR was the last character of its block. */
    private boolean afterReturn;

    private long number;
    private boolean controls;

    /**
     * A cursor at the start of a text.
     *
     * @param in the text; the cursor does not close it
     * @param source the name that lines and spans give
     * @param limits whose {@link Limits#lineLength()} holds
     * @param problems told of lines that are left out or hold control characters
     */
    public LineCursor(Reader in, String source, Limits limits, ProblemSink problems) {
        this.in = requireNonNull(in, "in");
        this.source = requireNonNull(source, "source");
        this.longest = limits.lineLength();
        this.problems = requireNonNull(problems, "problems");
    }

    /**
     * The next line, or empty at the end of the text.
     *
     * @throws IOException when the text itself fails
     */
    public Optional<Line> next() throws IOException {
        while (startLine()) {
            long offset = base + next;
            String text = text();
            if (!insideLine()) {
                stepOverEnd();
                return Optional.of(line(offset, text));
            }
            leaveOut(offset, text);
        }
        return Optional.empty();
    }

    /** The number of the line that was asked for last, of the line behind the last one at the end of the text. */
    public long number() {
        return number;
    }

    /** Steps over what belongs to no line; false when no line is left. */
    private boolean startLine() throws IOException {
        if (afterReturn && available()) {
            afterReturn = false;
            next += block[next] == '\n' ? 1 : 0;
        }
        while (available() && block[next] == BYTE_ORDER_MARK) {
            next++;
        }
        number++;
        controls = false;
        return available();
    }

    /** The text up to the end of the line or up to the limit, whichever comes first. */
    private String text() throws IOException {
        int length = 0;
        do {
            length = endOfLine(next + length, longest - length) - next;
        } while (next + length == end && length < longest && readOn());
        String text = new String(block, next, length);
        next += length;
        return text;
    }

    /** Where the line ends in this block, looking at no more than so many characters. */
    private int endOfLine(int from, int room) {
        int last = (int) Math.min(end, (long) from + room);
        for (int at = from; at < last; at++) {
            char c = block[at];
            if (c < ' ') {
                if (c == '\n' || c == '\r') {
                    return at;
                }
                controls |= !Blanks.isSpace(c);
            }
        }
        return last;
    }

    private Line line(long offset, String text) {
        Line line = new Line(source, number, offset, text);
        if (controls) {
            problems.report(Problem.of(ProblemCode.CONTROL_CHARACTERS, line.span(), text));
        }
        return line;
    }

    private boolean insideLine() throws IOException {
        return available() && block[next] != '\n' && block[next] != '\r';
    }

    private void stepOverEnd() throws IOException {
        if (!available()) {
            return;
        }
        boolean carriageReturn = block[next] == '\r';
        next++;
        if (carriageReturn && next < end) {
            next += block[next] == '\n' ? 1 : 0;
        } else {
            afterReturn = carriageReturn;
        }
    }

    /** Steps over the rest of a line that is too long, counting only. */
    private void leaveOut(long offset, String text) throws IOException {
        long columns = text.codePointCount(0, text.length());
        char previous = text.charAt(text.length() - 1);
        while (insideLine()) {
            int stop = endOfLine(next, BLOCK);
            columns += Character.codePointCount(block, next, stop - next);
            columns -= Character.isSurrogatePair(previous, block[next]) ? 1 : 0;
            previous = block[stop - 1];
            next = stop;
        }
        Span span = new Span(source, new Position(number, 1, offset), new Position(number, 1 + columns, base + next));
        stepOverEnd();
        problems.report(new Problem(
                ProblemCode.OVERSIZED_RECORD,
                span,
                "a line of " + span.length() + " characters was left out; the limit lineLength is " + longest,
                text.substring(0, Math.min(text.length(), SHOWN))));
    }

    private boolean available() throws IOException {
        return next < end || fill();
    }

    private boolean fill() throws IOException {
        base += end;
        next = 0;
        end = 0;
        return readOn();
    }

    /** Reads on behind what is held; false at the end of the text. */
    private boolean readOn() throws IOException {
        if (end == block.length) {
            makeRoom();
        }
        int count = CharWindow.read(in, block, end);
        end += Math.max(count, 0);
        return count > 0;
    }

    /** Moves the line to the front, or into a block of twice the size when it fills more than half of this one. */
    private void makeRoom() {
        int held = end - next;
        char[] to = held > block.length / 2 ? new char[2 * block.length] : block;
        System.arraycopy(block, next, to, 0, held);
        block = to;
        base += next;
        next = 0;
        end = held;
    }
}
