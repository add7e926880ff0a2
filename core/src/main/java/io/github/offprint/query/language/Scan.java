package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.SafeText;

/** A place in the text of a query that moves from left to right. */
final class Scan {
    /** What {@link #peek} gives at the end; no character of a query is read as this one. */
    static final char END = '\uFFFF';

    private final String text;
    private int position;

    Scan(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The code unit at the place. */
    char peek() {
        return at(position);
    }

    private char at(int place) {
        return place < text.length() ? text.charAt(place) : END;
    }

    /** Moves over a character if it is this one. */
    boolean accept(char c) {
        if (atEnd() || peek() != c) {
            return false;
        }
        position++;
        return true;
    }

    /** Moves over a piece of text if it stands here. */
    boolean accept(String piece) {
        if (!text.startsWith(piece, position)) {
            return false;
        }
        position += piece.length();
        return true;
    }

    /** Moves over a word if it stands here alone. */
    boolean acceptWord(String word) {
        int end = position + word.length();
        if (!text.startsWith(word, position) || !endsWord(end)) {
            return false;
        }
        position = end;
        return true;
    }

    private boolean endsWord(int place) {
        return place == text.length() || Blanks.isSpace(at(place)) || at(place) == '(' || at(place) == ')';
    }

    /** Takes the code point at the place. */
    int next() {
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        return c;
    }

    void skipBlanks() {
        while (!atEnd() && Blanks.isSpace(peek())) {
            position++;
        }
    }

    /** Two conditions without a blank between them are a slip, not two conditions. */
    void requireBreak() {
        if (!atEnd() && !Blanks.isSpace(peek()) && peek() != ')') {
            throw error(position, "a blank is expected before " + found() + ", or quotation marks round it all");
        }
    }

    /** A dash that stands alone is punctuation of a title, not a denial of what comes next. */
    void requireConditionBehindDash() {
        if (atEnd() || Blanks.isSpace(peek())) {
            throw error(position, "a condition is expected right behind -, or quotation marks round it");
        }
    }

    String since(int start) {
        return text.substring(start, position);
    }

    /** The word or sign at the place, for a message. */
    String found() {
        int end = position;
        while (end < text.length() && !endsWord(end)) {
            end++;
        }
        if (end > position) {
            return ValueReader.isQuote(peek()) ? "a quotation mark" : Complaint.quote(text.substring(position, end));
        }
        return atEnd() ? "the end" : Blanks.isSpace(peek()) ? "a blank" : Complaint.quote(String.valueOf(peek()));
    }

    QuerySyntaxException error(int place, String reason) {
        boolean inPair = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        int start = inPair ? place - 1 : place;
        return new QuerySyntaxException(new Complaint(text, start, reason, ImmutableList.of(), ImmutableList.of()));
    }

    /** An error about a word that is none of the choices; the ones that resemble it may be of a larger circle. */
    QuerySyntaxException unknown(
            int place, String reason, String word, ImmutableList<String> choices, Iterable<String> circle) {
        return new QuerySyntaxException(new Complaint(text, place, reason, Nearest.to(word, circle), choices));
    }

    /** An error of a value that the query package refuses. */
    QuerySyntaxException refused(int place, IllegalArgumentException refusal) {
        String reason = refusal.getMessage() == null ? "not allowed" : refusal.getMessage();
        return error(place, SafeText.escape(reason));
    }
}
