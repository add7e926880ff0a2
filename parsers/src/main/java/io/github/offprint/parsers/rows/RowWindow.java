package io.github.offprint.parsers.rows;

import io.github.offprint.source.CharWindow;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A window over rows, with what their cells are searched for. Used by one thread. */
final class RowWindow {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int ROOM = 1 << 15;

    private final CharWindow window;

    RowWindow(Reader in) {
        this.window = new CharWindow(in, ROOM);
    }

    RowWindow(String text) {
        this(new StringReader(text));
    }

    /** Whether the input has a character at an index; reads on where it must. */
    boolean reaches(int index) throws IOException {
        return window.reaches(index);
    }

    /** The character at an index that has been {@linkplain #reaches reached}. */
    char at(int index) {
        return window.at(index);
    }

    /** How many characters are held. */
    int held() {
        return window.held();
    }

    /** The held characters from one index to just before another. */
    String text(int from, int to) {
        return window.text(from, to);
    }

    /** Copies held characters. */
    void copy(int from, int length, char[] to, int offset) {
        window.copy(from, length, to, offset);
    }

    /** Lets go of the first so many characters. */
    void pass(int length) {
        window.pass(length);
    }

    /** The index of the first held character that ends an unquoted cell, from an index on; {@link #held} when none does. */
    int endOfPlain(int from, char delimiter) {
        int i = from;
        while (i < window.held()) {
            char c = window.at(i);
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    /** The index of the first held character from an index on that is another one. */
    int past(char c, int from) {
        int i = from;
        while (i < window.held() && window.at(i) == c) {
            i++;
        }
        return i;
    }

    /** The index of the first held quotation mark from an index on; {@link #held} when there is none. */
    int nextMark(int from, char mark) {
        int i = from;
        while (i < window.held() && window.at(i) != mark) {
            i++;
        }
        return i;
    }
}
