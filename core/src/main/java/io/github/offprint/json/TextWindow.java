package io.github.offprint.json;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.source.CharWindow;
import java.io.IOException;
import java.io.Reader;

/** A window over JSON that knows where in the input it stands; taking characters out moves its mark. Used by one thread. */
final class TextWindow {
    private final CharWindow window;
    private final String source;
    private final PlaceTracker place;

    /** A window over an input that starts at a place, with room for so many characters to begin with. */
    TextWindow(Reader in, String source, Position start, int room) {
        this.window = new CharWindow(in, room);
        this.source = source;
        this.place = new PlaceTracker(start);
    }

    /** The place of the mark. */
    Position position() {
        return place.position();
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

    /**
     * The index of the first character from an index on that ends or breaks a string, or starts an escape; the number of
     * characters held if none of them does.
     */
    int endOfPlainText(int from) {
        int i = from;
        while (i < window.held() && isPlain(window.at(i))) {
            i++;
        }
        return i;
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
        return window.text(from, to);
    }

    /** Takes the first so many characters out. */
    JsonText take(int length) {
        JsonText text = new JsonText(source, text(0, length), position());
        place.pass(text.text());
        window.pass(length);
        return text;
    }

    /** Takes out all there is up to the end of the input. */
    JsonText takeAll() throws IOException {
        while (window.readMore()) {
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
}
