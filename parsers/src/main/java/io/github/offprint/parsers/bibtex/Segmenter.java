package io.github.offprint.parsers.bibtex;

import io.github.offprint.parsers.bibtex.Segment.Kind;
import io.github.offprint.problem.Position;
import io.github.offprint.source.Limits;
import io.github.offprint.source.PlaceCounter;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the input into entries and the text between them.
 *
 * <p>An entry starts with its {@link HeadFinder head} where the one before has ended, at the start of a line, or in the middle
 * of a line behind a blank where a key and a comma follow; not in a line that a percent sign starts. It ends with the brace
 * that closes it. When none does within {@link Limits#recordLength()}, the entry ends before the next head that starts a line,
 * and that one is read as if nothing had happened. The text is passed once for its braces, however much of it is broken.
 */
final class Segmenter {
    /** An entry that holds more heads than this counts as not closed. */
    private static final int MOST_HEADS = 1 << 16;

    private static final int STEP = 1 << 14;
    private static final int SHOWN = 400;

    private final TextWindow window;
    private final Limits limits;
    private final HeadFinder finder;
    private final Heads heads = new Heads();
    private final PlaceCounter places = new PlaceCounter();
    /** Up to here the braces have been passed. */
    private long scanned;
    /** The last at sign that was passed. */
    private long sign = -1;
    /** Whether the mark stands where an entry has just ended, or at the start of a line. */
    private boolean direct = true;

    Segmenter(Reader in, Limits limits) {
        this.window = new TextWindow(in);
        this.finder = new HeadFinder(window);
        this.limits = limits;
    }

    /** The place of what comes next. */
    Position here() {
        return places.here();
    }

    /** The next stretch, which is there until {@link #pass} is called; null at the end of the input. */
    @Nullable
    Segment next() throws IOException {
        long start = window.mark();
        if (!window.reaches(start)) {
            return null;
        }
        if (!direct || !finder.isHead(start)) {
            return gap();
        }
        long open = finder.end(start);
        return window.at(open) == '{' ? braced(start, open) : parenthesized(start, open);
    }

    /** Passes a stretch, or the beginning of it where only that was an entry. */
    void pass(Segment segment, int length) throws IOException {
        if (segment.kind() == Kind.TOO_LONG) {
            step(1);
            skip();
            return;
        }
        String text = segment.text();
        places.pass(length == text.length() ? text : text.substring(0, length));
        moveTo(window.mark() + length);
    }

    private void moveTo(long offset) {
        window.moveTo(offset);
        heads.forgetBefore(offset);
    }

    private Segment gap() throws IOException {
        Gap gap = new Gap(window, finder, direct);
        long end = gap.end();
        direct = gap.isDirect();
        return Segment.of(gap.isLeftover() ? Kind.LEFTOVER : Kind.TEXT, window.text(end));
    }

    private Segment segment(Kind kind, long start, long open, long end) {
        return new Segment(kind, window.text(end), (int) (open + 1 - start));
    }

    private Segment braced(long start, long open) throws IOException {
        int head = head(start, open);
        boolean whole = true;
        while (heads.end(head) < 0 && scanned - start <= limits.recordLength() && heads.count() < MOST_HEADS && whole) {
            scan(head);
            whole = heads.end(head) >= 0 || window.reaches(scanned);
        }
        long end = heads.end(head);
        if (end < 0 || end - start > limits.recordLength()) {
            return broken(heads.lineStartAfter(start), start, open, whole);
        }
        if (heads.nesting(head) > limits.nesting()) {
            long inside = heads.lineStartAfter(start);
            return Segment.of(Kind.TOO_DEEP, window.text(inside < 0 ? end : Math.min(inside, end)));
        }
        return segment(Kind.ENTRY, start, open, end);
    }

    /** The number of the head at an offset, which the scan may not have come to. */
    private int head(long start, long open) {
        int head = heads.find(open);
        if (head < 0) {
            heads.clear();
            heads.open(start, open, true);
            scanned = open + 1;
            head = heads.find(open);
        }
        return head;
    }

    /** Passes braces until the head is closed, as far as characters are held. */
    private void scan(int head) throws IOException {
        long at = scanned;
        while (at < window.end() && heads.end(head) < 0) {
            at = window.nextStructure(at);
            if (at < window.end()) {
                structure(at, window.at(at));
                at++;
            }
        }
        scanned = at;
    }

    private void structure(long at, char c) throws IOException {
        if (c == '@') {
            sign = at;
        } else if (c == '}') {
            heads.close(at + 1);
        } else if (finder.isHead(sign, at)) {
            if (c == '{') {
                heads.open(sign, at, finder.startsLine(sign));
            } else {
                heads.parenthesis(sign, at, finder.startsLine(sign));
            }
        } else if (c == '{') {
            heads.open();
        }
    }

    /** An entry in parentheses ends with the first one outside braces and quotation marks. */
    private Segment parenthesized(long start, long open) throws IOException {
        int depth = 0;
        boolean quoted = false;
        long at = open + 1;
        while (at - start <= limits.recordLength() && window.reaches(at)) {
            char c = window.at(at);
            boolean outside = depth == 0 && !quoted;
            if (outside && c == ')') {
                return segment(Kind.ENTRY, start, open, at + 1);
            }
            if (depth < 0 || depth > limits.nesting() || outside && c == '@' && startsRecord(at)) {
                break;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            quoted ^= c == '"' && depth == 0;
            at++;
        }
        return broken(nextRecord(open, start + limits.recordLength()), start, open, window.reaches(at));
    }

    private boolean startsRecord(long at) throws IOException {
        return finder.startsLine(at) && finder.isHead(at);
    }

    /** The next head that starts a line behind an offset and before another; -1 without one. */
    private long nextRecord(long from, long most) throws IOException {
        for (long at = from; at <= most && window.reaches(at); at++) {
            if (window.at(at) == '@' && startsRecord(at)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * An entry that nothing closes ends before the next head that starts a line.
     *
     * @param next where that is, or -1
     * @param whole whether the input goes on behind what was looked at
     */
    private Segment broken(long next, long start, long open, boolean whole) throws IOException {
        if (next >= 0 && next - start <= limits.recordLength()) {
            return segment(Kind.UNCLOSED, start, open, next);
        }
        if (whole || window.end() - start > limits.recordLength()) {
            return Segment.of(Kind.TOO_LONG, window.text(Math.min(window.end(), start + SHOWN)));
        }
        return segment(Kind.CUT, start, open, window.end());
    }

    /** Steps over what is too long, holding little of it, up to the next head that starts a line. */
    private void skip() throws IOException {
        long next = nextRecord(window.mark(), window.mark() + STEP);
        while (next < 0 && window.reaches(window.mark() + STEP)) {
            // A head may start where the step ends, and a line before it.
            step(STEP - HeadFinder.LONGEST);
            next = nextRecord(window.mark(), window.mark() + STEP);
        }
        step(next < 0 ? window.end() - window.mark() : next - window.mark());
        direct = true;
    }

    private void step(long length) throws IOException {
        long to = window.undivided(window.mark() + length);
        places.pass(window.text(to));
        moveTo(to);
    }
}
