package io.github.offprint.json;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of an input from a mark on, held as far as they have been looked at. Indexes count from the mark; taking
 * characters out moves it. Used by one thread.
 */
final class TextWindow {
    private final Reader in;
    private final String source;
    private final PlaceTracker place;

    private char[] buffer;
    private int start;
    private int end;
    private boolean ended;

    /** A window over an input that starts at a place, with room for so many characters to begin with. */
    TextWindow(Reader in, String source, Position start, int room) {
        this.in = in;
        this.source = source;
        this.place = new PlaceTracker(start);
        this.buffer = new char[room];
    }

    /** The place of the mark. */
    Position position() {
        return place.position();
    }

    /** Whether the input has a character at an index; reads on where it must. */
    boolean reaches(int index) throws IOException {
        while (index >= end - start) {
            if (!readMore()) {
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

    /**
     * The index of the first character from an index on that ends or breaks a string, or starts an escape; the number of
     * characters held if none of them does.
     */
    int endOfPlainText(int from) {
        int i = start + from;
        while (i < end && isPlain(buffer[i])) {
            i++;
        }
        return i - start;
    }

    private static boolean isPlain(char c) {
        return c > '\\' || (c >= ' ' && c != '"' && c != '\\');
    }

    /** The index of the first character from an index on that is no white space, read on as far as it takes. */
    int pastSpace(int from) throws IOException {
        int i = from;
        while (reaches(i) && JsonSpace.is(at(i))) {
            i++;
        }
        return i;
    }

    /** The held characters from one index to just before another. */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** Takes the first so many characters out. */
    JsonText take(int length) {
        JsonText text = new JsonText(source, text(0, length), position());
        place.pass(text.text());
        start += length;
        return text;
    }

    /** Takes out all there is up to the end of the input. */
    JsonText takeAll() throws IOException {
        while (readMore()) {
            // readMore() makes room for it
        }
        return take(held());
    }

    /** The empty span at the mark. */
    Span here() {
        return new Span(source, position(), position());
    }

    /** From a place passed before to the mark. */
    Span since(Position from) {
        return new Span(source, from, position());
    }

    private boolean readMore() throws IOException {
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
        int held = held();
        char[] to = held > buffer.length / 2 ? new char[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, to, 0, held);
        buffer = to;
        start = 0;
        end = held;
    }
}
