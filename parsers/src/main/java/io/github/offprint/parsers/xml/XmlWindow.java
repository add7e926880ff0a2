package io.github.offprint.parsers.xml;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.source.PlaceCounter;
import java.io.IOException;
import java.io.Reader;

/** The text from the current place on, of which no more is held than is looked at. */
final class XmlWindow {
    private static final int BLOCK = 1 << 13;

    private final Reader in;
    private final String source;
    private final PlaceCounter place = new PlaceCounter();
    private final StringBuilder held = new StringBuilder(2 * BLOCK);
    private final char[] block = new char[BLOCK];
    private int start;
    private boolean ended;

    XmlWindow(Reader in, String source) {
        this.in = in;
        this.source = source;
    }

    /** Whether there is a character at an index from here. */
    boolean reaches(int index) throws IOException {
        while (start + index >= held.length() && !ended) {
            fill();
        }
        return start + index < held.length();
    }

    private void fill() throws IOException {
        if (start > BLOCK && 2 * start > held.length()) {
            held.delete(0, start);
            start = 0;
        }
        int count = in.read(block, 0, BLOCK);
        if (count == 0) {
            // No reader should answer 0 to a request for more; asking for one character makes it wait or end.
            int one = in.read();
            block[0] = (char) one;
            count = one < 0 ? one : 1;
        }
        ended = count < 0;
        held.append(block, 0, Math.max(0, count));
    }

    /** The character at an index that the text reaches. */
    char at(int index) {
        return held.charAt(start + index);
    }

    boolean startsWith(String text, int index) throws IOException {
        if (!reaches(index + text.length() - 1)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (at(index + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The index of a character from an index on, looking no further than the limit; -1 where it is not. */
    int find(char wanted, int from, int limit) throws IOException {
        for (int i = from; i < limit && reaches(i); i++) {
            if (at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The index of a text from an index on, looking no further than the limit; -1 where it is not. */
    int find(String wanted, int from, int limit) throws IOException {
        for (int i = find(wanted.charAt(0), from, limit); i >= 0; i = find(wanted.charAt(0), i + 1, limit)) {
            if (startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** How many characters can be had up to a limit. */
    int available(int limit) throws IOException {
        return reaches(limit - 1) ? limit : held.length() - start;
    }

    Position here() {
        return place.here();
    }

    /** Goes on behind so many characters and gives them. */
    String take(int count) {
        String text = held.substring(start, start + count);
        place.pass(text);
        start += count;
        return text;
    }

    Span since(Position from) {
        return new Span(source, from, here());
    }
}
