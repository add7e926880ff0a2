package io.github.offprint.json;

import io.github.offprint.source.Line;
import java.io.IOException;
import java.io.Reader;

/**
 * The text from a brace that its line does not close up to the next line that can only be a record of its own: one that stands
 * no further to the right and has a brace with a key behind it. Takes no line before it is asked for it.
 */
final class LineRun extends Reader {
    /** Before which line a run ends. */
    enum Stop {
        /** Before a line that can only be a record of its own. */
        BEFORE_RECORD,
        /** Before any line that stands no further to the right and starts with a brace. */
        BEFORE_BRACE,
        /** Before the next line, whatever it is. */
        BEFORE_NEXT_LINE
    }

    private final LineQueue lines;
    private final int indent;
    private Stop stop = Stop.BEFORE_RECORD;

    private Line last;
    private String piece;
    private int pieceStart;
    private int passed;

    /**
     * A run.
     *
     * @param opener the line with the brace
     * @param brace where in the line it is
     */
    LineRun(LineQueue lines, Line opener, int brace) {
        this.lines = lines;
        this.indent = pastSpace(opener.text(), 0);
        this.last = opener;
        this.piece = opener.text().substring(brace);
    }

    /** Changes where it ends. */
    void end(Stop before) {
        stop = before;
    }

    /** The last line that was taken. */
    Line last() {
        return last;
    }

    /** Where the last line starts in the text; what ends the line before it is part of it. */
    int lastStart() {
        return pieceStart;
    }

    /** Whether nothing but white space stands between the start of the last line and an index of the text. */
    boolean isAtLineStart(int index) {
        return pieceStart > 0 && index == pieceStart + pastSpace(piece, 0);
    }

    /** Whether the next line, if there is one, belongs to it. */
    boolean goesOn() throws IOException {
        Line next = lines.peek();
        return next != null && stop != Stop.BEFORE_NEXT_LINE && !isStop(next.text());
    }

    private boolean isStop(String line) {
        int brace = pastSpace(line, 0);
        return brace <= indent
                && line.startsWith("{", brace)
                && (stop == Stop.BEFORE_BRACE || line.startsWith("\"", pastSpace(line, brace + 1)));
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (passed == piece.length() && !takeLine()) {
            return -1;
        }
        int count = Math.min(length, piece.length() - passed);
        piece.getChars(passed, passed + count, to, offset);
        passed += count;
        return count;
    }

    private boolean takeLine() throws IOException {
        Line line = goesOn() ? lines.take() : null;
        if (line == null) {
            return false;
        }
        pieceStart += piece.length();
        piece = lineEnd(line.offset() - last.end().offset()) + line.text();
        passed = 0;
        last = line;
        return true;
    }

    /** A line end as long as the input's: two characters are CR LF, and any more are byte order marks behind it. */
    private static String lineEnd(long length) {
        return length < 2 ? "\n" : "\r\n" + "\uFEFF".repeat((int) length - 2);
    }

    private static int pastSpace(String text, int from) {
        int i = from;
        while (i < text.length() && JsonSpace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    @Override
    public void close() {}
}
