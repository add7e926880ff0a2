package io.github.offprint.parsers.xml;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.source.CharWindow;
import io.github.offprint.source.PlaceCounter;
import java.io.IOException;
import java.io.Reader;

/** A window over XML that knows where in the input it stands. Used by one thread. */
final class XmlWindow {
    private static final int ROOM = 1 << 14;

    private final CharWindow window;
    private final String source;
    private final PlaceCounter place = new PlaceCounter();

    XmlWindow(Reader in, String source) {
        this.window = new CharWindow(in, ROOM);
        this.source = source;
    }

    /** Whether there is a character at an index from here. */
    boolean reaches(int index) throws IOException {
        return window.reaches(index);
    }

    /** The character at an index that the text reaches. */
    char at(int index) {
        return window.at(index);
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
        return reaches(limit - 1) ? limit : window.held();
    }

    Position here() {
        return place.here();
    }

    /** Goes on behind so many characters and gives them. */
    String take(int count) {
        String text = window.text(0, count);
        place.pass(text);
        window.pass(count);
        return text;
    }

    Span since(Position from) {
        return new Span(source, from, here());
    }
}
