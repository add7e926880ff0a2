package io.github.offprint.parsers.bibtex;

import java.io.IOException;
import java.io.Reader;

/**
 * The characters of an input from a mark on, held as far as they have been looked at. Offsets count from the start of the
 * input. Used by one thread.
 */
final class TextWindow {
    private static final int ROOM = 1 << 15;

    private final Reader in;
    private char[] buffer = new char[ROOM];
    /** The offset of the first character in the buffer. */
    private long base;

    private int start;
    private int end;
    private boolean ended;

    TextWindow(Reader in) {
        this.in = in;
    }

    /** The offset of the mark. */
    long mark() {
        return base + start;
    }

    /** The offset behind the last character held. */
    long end() {
        return base + end;
    }

    /** Whether the input has a character at an offset behind the mark; reads on where it must. */
    boolean reaches(long offset) throws IOException {
        while (offset >= base + end) {
            if (!readMore()) {
                return false;
            }
        }
        return true;
    }

    /** The character at an offset that has been {@linkplain #reaches reached}. */
    char at(long offset) {
        return buffer[(int) (offset - base)];
    }

    /** The next offset from one on that holds a brace, an opening parenthesis or an at sign; {@link #end()} without one. */
    long nextStructure(long from) {
        char[] held = buffer;
        int i = (int) (from - base);
        while (i < end && !isStructure(held[i])) {
            i++;
        }
        return base + i;
    }

    private static boolean isStructure(char c) {
        return c == '{' || c == '}' || c == '@' || c == '(';
    }

    /** The characters from the mark to just before an offset. */
    String text(long to) {
        return new String(buffer, start, (int) (to - base) - start);
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
        start = (int) (offset - base);
    }

    /** Holds more of the input; false at its end. */
    boolean readMore() throws IOException {
        if (ended) {
            return false;
        }
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
        int held = end - start;
        char[] to = held > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, to, 0, held);
        base += start;
        buffer = to;
        start = 0;
        end = held;
    }
}
