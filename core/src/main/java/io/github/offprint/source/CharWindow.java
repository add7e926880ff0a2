package io.github.offprint.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;

/**
 * The characters of an input from a mark on, held as far as they have been looked at: what a reader that cuts an input into
 * records before it parses them looks through. Indexes count from the mark; passing characters moves it. Holds no more than what
 * lies between the mark and the farthest character asked for, and a block. Does not close the input. Used by one thread.
 */
public final class CharWindow {
    private final Reader in;
    private char[] buffer;
    private int start;
    private int end;
    private boolean ended;

    /**
     * A window at the start of an input.
     *
     * @param in the input
     * @param room how many characters it can hold to begin with, at least one; it grows where it must
     */
    public CharWindow(Reader in, int room) {
        this.in = requireNonNull(in, "in");
        this.buffer = new char[room];
    }

    /**
     * Whether the input has a character at an index; reads on where it must.
     *
     * @throws IOException when the input itself fails
     */
    public boolean reaches(int index) throws IOException {
        while (index >= end - start) {
            if (!readMore()) {
                return false;
            }
        }
        return true;
    }

    /** The character at an index that has been {@linkplain #reaches reached}. */
    public char at(int index) {
        return buffer[start + index];
    }

    /** How many characters are held. */
    public int held() {
        return end - start;
    }

    /** The held characters from one index to just before another. */
    public String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** Copies held characters. */
    public void copy(int from, int length, char[] to, int offset) {
        System.arraycopy(buffer, start + from, to, offset, length);
    }

    /** Lets go of the first so many held characters. */
    public void pass(int length) {
        start += length;
    }

    /**
     * Holds more of the input; false at its end.
     *
     * @throws IOException when the input itself fails
     */
    public boolean readMore() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        int count = read(in, buffer, end);
        ended = count < 0;
        end += Math.max(count, 0);
        return !ended;
    }

    /** Reads at least one character into a buffer that has room behind an index; -1 at the end of the input. */
    static int read(Reader in, char[] buffer, int from) throws IOException {
        int count = in.read(buffer, from, buffer.length - from);
        if (count != 0) {
            return count;
        }
        // No reader should answer 0 to a request for more; asking for one character makes it wait or end.
        int one = in.read();
        buffer[from] = (char) one;
        return one < 0 ? -1 : 1;
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
