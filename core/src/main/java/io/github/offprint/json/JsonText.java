package io.github.offprint.json;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a listing in JSON with the place it starts at; turns indexes of the text into places of the input. Asking in
 * ascending order costs one pass over the text. Used by one thread.
 */
public final class JsonText {
    private final String source;
    private final String text;
    private final Position start;

    private final @Nullable Position end;
    private PlaceTracker tracker;
    private int reached;

    JsonText(String source, String text, Position start) {
        this(source, text, start, null);
    }

    private JsonText(String source, String text, Position start, @Nullable Position end) {
        this.source = source;
        this.text = text;
        this.start = start;
        this.end = end;
        this.tracker = new PlaceTracker(start);
    }

    /** A text that is an input of its own. */
    public static JsonText of(String source, String text) {
        return new JsonText(source, text, Position.START);
    }

    /** A whole line, which knows its places. */
    static JsonText of(Line line) {
        return new JsonText(line.source(), line.text(), line.start(), line.end());
    }

    String source() {
        return source;
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    Position start() {
        return start;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** A part of it, which can be asked for places of its own. */
    JsonText part(int from, int to) {
        return from == 0 && to == text.length() ? this : new JsonText(source, text.substring(from, to), at(from));
    }

    /** What follows an index, without the white space around it. */
    JsonText trimmed(int from) {
        int first = from;
        int end = text.length();
        while (first < end && JsonSpace.is(text.charAt(first))) {
            first++;
        }
        while (end > first && JsonSpace.is(text.charAt(end - 1))) {
            end--;
        }
        return part(first, end);
    }

    Position at(int index) {
        if (end != null && index == text.length()) {
            return end;
        }
        if (index < reached) {
            tracker = new PlaceTracker(start);
            reached = 0;
        }
        if (reached == 0 && index == text.length()) {
            tracker.pass(text);
        } else {
            tracker.pass(text, reached, index);
        }
        reached = index;
        return tracker.position();
    }

    /** Where the part between two indexes of the text stands in the input. */
    public Span span(int from, int to) {
        return new Span(source, at(from), at(to));
    }

    /** Where the text stands in the input. */
    public Span span() {
        return span(0, text.length());
    }
}
