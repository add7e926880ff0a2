package io.github.offprint.parsers.bibtex;

import io.github.offprint.source.CharWindow;
import java.io.IOException;
import java.io.Reader;

/** A window over BibTeX, whose offsets count from the start of the input. Used by one thread. */
final class TextWindow {
    private static final int ROOM = 1 << 15;

    private final CharWindow window;
    /** The offset of the mark. */
    private long mark;

    TextWindow(Reader in) {
        this.window = new CharWindow(in, ROOM);
    }

    /** The offset of the mark. */
    long mark() {
        return mark;
    }

    /** The offset behind the last character held. */
    long end() {
        return mark + window.held();
    }

    /** Whether the input has a character at an offset behind the mark; reads on where it must. */
    boolean reaches(long offset) throws IOException {
        return window.reaches(index(offset));
    }

    /** The character at an offset that has been {@linkplain #reaches reached}. */
    char at(long offset) {
        return window.at(index(offset));
    }

    private int index(long offset) {
        return (int) (offset - mark);
    }

    /** The next offset from one on that holds a brace, an opening parenthesis or an at sign; {@link #end()} without one. */
    long nextStructure(long from) {
        int i = index(from);
        while (i < window.held() && !isStructure(window.at(i))) {
            i++;
        }
        return mark + i;
    }

    private static boolean isStructure(char c) {
        return c == '{' || c == '}' || c == '@' || c == '(';
    }

    /** The characters from the mark to just before an offset. */
    String text(long to) {
        return window.text(0, index(to));
    }

    /** An offset, or the one before it where it would divide a surrogate pair. */
    long undivided(long offset) throws IOException {
        boolean divides = offset > mark() + 1
                && reaches(offset)
                && Character.isLowSurrogate(at(offset))
                && Character.isHighSurrogate(at(offset - 1));
        return divides ? offset - 1 : offset;
    }

    /** Moves the mark. */
    void moveTo(long offset) {
        window.pass(index(offset));
        mark = offset;
    }

    /** Holds more of the input; false at its end. */
    boolean readMore() throws IOException {
        return window.readMore();
    }
}
