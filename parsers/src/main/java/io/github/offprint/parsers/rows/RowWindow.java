package io.github.offprint.parsers.rows;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * The characters of an input from a mark on, held as far as they have been looked at. Indexes count from the mark; passing
 * characters moves it. Used by one thread.
 */
final class RowWindow {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int ROOM = 1 << 15;

    private final Reader in;
    private char[] buffer;
    private int start;
    private int end;
    private boolean ended;

    RowWindow(Reader in) {
        this.in = in;
        this.buffer = new char[ROOM];
    }

    RowWindow(String text) {
        this(new StringReader(text));
    }

    /** Whether the input has a character at an index; reads on where it must. */
    boolean reaches(int index) throws IOException {
        while (index >= end - start) {
            if (ended || !readMore()) {
                return false;
            }
        }
        return true;
    }

    /** The character at an index that has been {@linkplain #reaches reached}. */
    char at(int index) {
        return buffer[start + index];
    }

    /** How many characters are held. */
    int held() {
        return end - start;
    }

    /** The held characters from one index to just before another. */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** Copies held characters. */
    void copy(int from, int length, char[] to, int offset) {
        System.arraycopy(buffer, start + from, to, offset, length);
    }

    /** Lets go of the first so many characters. */
    void pass(int length) {
        start += length;
    }

    /** The index of the first held character that ends an unquoted cell, from an index on; {@link #held} when none does. */
    int endOfPlain(int from, char delimiter) {
        char[] text = buffer;
        int last = end;
        int i = start + from;
        while (i < last) {
            char c = text[i];
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            i++;
        }
        return i - start;
    }

    /** The index of the first held character from an index on that is another one. */
    int past(char c, int from) {
        int i = start + from;
        while (i < end && buffer[i] == c) {
            i++;
        }
        return i - start;
    }

    /** The index of the first held quotation mark from an index on; {@link #held} when there is none. */
    int nextMark(int from, char mark) {
        char[] text = buffer;
        int last = end;
        int i = start + from;
        while (i < last && text[i] != mark) {
            i++;
        }
        return i - start;
    }

    private boolean readMore() throws IOException {
        makeRoom();
        int count = in.read(buffer, end, buffer.length - end);
        if (count == 0) {
            // No reader should answer 0 to a request for more; asking for one character makes it wait or end.
            int one = in.read();
            buffer[end] = (char) one;
            count = one < 0 ? -1 : 1;
        }
        ended = count < 0;
        end += Math.max(count, 0);
        return !ended;
    }

    /** Moves what is held to the front, or into a buffer of twice the size, when little room is left behind it. */
    private void makeRoom() {
        if (buffer.length - end > buffer.length / 4) {
            return;
        }
        int held = held();
        char[] to = held > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, to, 0, held);
        buffer = to;
        start = 0;
        end = held;
    }
}
