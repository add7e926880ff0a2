package io.github.offprint.source;

import io.github.offprint.problem.Position;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;

/**
 * One line of decoded text. LF, CR LF and a lone CR end a line, and nothing else does.
 *
 * @param source the name of the source
 * @param number the number of the line, counted from 1
 * @param offset the offset of its first character in UTF-16 units, counted from 0
 * @param text the characters of the line without what ends it
 */
public record Line(String source, long number, long offset, String text) {
    /** The place of the first character. */
    public Position start() {
        return new Position(number, 1, offset);
    }

    /** The place behind the last character, before what ends the line. */
    public Position end() {
        return position(text.length());
    }

    /** The place of the character at an index of the text, its column counted in code points. */
    public Position position(int index) {
        return new Position(number, 1L + text.codePointCount(0, index), offset + index);
    }

    /** The whole line. */
    public Span span() {
        return new Span(source, start(), end());
    }

    /** The line without the blanks at its ends; empty and at the end of the line when all of it is blank. */
    public Span visible() {
        int from = Blanks.firstVisible(text);
        return span(from, Blanks.endOfVisible(text, from));
    }

    /** A part of the line, from one index of the text to just before another. */
    public Span span(int from, int to) {
        return new Span(source, position(from), position(to));
    }
}
