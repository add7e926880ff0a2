package io.github.offprint.json;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one element of a listing ends, by its brackets and strings alone, and notices where these cannot be right: a
 * quote or bracket that is lost or doubled puts the marks out of order within a few of them. Whether the element is JSON to the
 * last letter is for the parser to say. Used for one element after the other.
 */
final class ElementScanner {
    /** How a scan ends. */
    enum End {
        /** The bracket that opened the element is closed; {@link #length} is behind it. */
        CLOSED,
        /** The brackets contradict each other, or a string runs over a line end; {@link #length} is at the contradiction. */
        BROKEN,
        /** The limit is reached; the scan can {@linkplain #resume go on}. */
        TOO_LONG,
        /** The input ends first. */
        INPUT_ENDED,
        /** The element is an object around the papers; {@link #length} is behind the bracket that opens their array. */
        PAPERS
    }

    /** How many marks may be out of order before brackets are not trusted any more. */
    private static final int MOST_FAULTS = 64;

    /** Nothing that can be trusted lies deeper; it keeps the memory that nesting costs under a mebibyte. */
    private static final int DEEPEST = 1 << 22;

    private static final char NOTHING = 0;
    private static final char WORD = 'w';

    private final TextWindow window;
    private final Layout layout;

    private final BitSet arrays = new BitSet();
    private int depth;
    private int deepest;
    private int at;
    /** The last mark: a bracket, comma, colon, closing quote, or a letter that stands for a word. */
    private char last;

    private boolean inString;
    private char beforeString;
    private int stringStart;
    private int stringEnd;

    private boolean lookForPapers;
    private int ownIndent;
    private int indent;
    private String firstKey = "";
    private boolean nestsFirstKey;
    private boolean nestsIndent;

    private int faults;
    private int doubtful;

    ElementScanner(TextWindow window, Layout layout) {
        this.window = window;
        this.layout = layout;
    }

    /**
     * Scans the element whose opening bracket is the first character of the window.
     *
     * @param limit how many characters it may have
     * @param indentation how far its line is indented, or -1 when it does not start one
     * @param mayHoldPapers whether it may be an object around the papers
     */
    End scan(int limit, int indentation, boolean mayHoldPapers) throws IOException {
        start(NOTHING, 0);
        ownIndent = indentation;
        lookForPapers = mayHoldPapers;
        return resume(limit);
    }

    /** Scans the rest of an object around papers, whose array has just been closed. */
    End scanRest(int limit) throws IOException {
        start(']', 1);
        ownIndent = -1;
        lookForPapers = true;
        return resume(limit);
    }

    private void start(char mark, int level) {
        arrays.clear();
        depth = level;
        deepest = level;
        at = 0;
        last = mark;
        inString = false;
        stringStart = 0;
        stringEnd = 0;
        indent = -1;
        firstKey = "";
        nestsFirstKey = false;
        nestsIndent = false;
        faults = 0;
    }

    /** Goes on where the scan stopped. */
    End resume(int limit) throws IOException {
        while (at < limit) {
            if (!window.reaches(at)) {
                return End.INPUT_ENDED;
            }
            End end = inString ? string() : mark(window.at(at));
            if (end != null) {
                return end;
            }
        }
        return End.TOO_LONG;
    }

    /** Gives how far the scan came and lets go of that much, which is to be taken out of the window. */
    int letGo() {
        int passed = at;
        at = 0;
        stringStart = 0;
        stringEnd = 0;
        beforeString = NOTHING;
        doubtful = 0;
        return passed;
    }

    /** How far the scan came. */
    int length() {
        return at;
    }

    /** Whether every mark was in order. */
    boolean isSound() {
        return faults == 0;
    }

    /** The most levels of brackets. */
    int deepest() {
        return deepest;
    }

    /** From where on the text may be misunderstood; the next element does not start before it. */
    int doubtfulFrom() {
        return Math.max(1, isSound() ? Math.min(at, stringStart) : doubtful);
    }

    /** Tells the layout about an element that proved sound. */
    void teach() {
        layout.learn(firstKey, ownIndent, nestsFirstKey, nestsIndent);
    }

    private @Nullable End string() throws IOException {
        at = window.endOfPlainText(at);
        if (!window.reaches(at)) {
            return null;
        }
        char c = window.at(at);
        if (c == '\n' || c == '\r') {
            return End.BROKEN;
        }
        if (c == '"') {
            endString();
        }
        at += c == '\\' && isEscaped(at + 1) ? 2 : 1;
        return null;
    }

    private boolean isEscaped(int next) throws IOException {
        return window.reaches(next) && (window.at(next) == '"' || window.at(next) == '\\');
    }

    private void endString() {
        inString = false;
        stringEnd = at;
        last = '"';
        if (beforeString == '{') {
            startObject(layout.isFirstKey(window, stringStart + 1, stringEnd));
        }
    }

    private void startObject(boolean withFirstKey) {
        if (depth == 1) {
            firstKey = withFirstKey ? layout.firstKey() : window.text(stringStart + 1, stringEnd);
        } else {
            nestsFirstKey |= withFirstKey;
        }
    }

    private @Nullable End mark(char c) throws IOException {
        if (JsonSpace.is(c)) {
            space(c);
            return null;
        }
        End end = switch (c) {
            case '"' -> startString();
            case '{', '[' -> open(c);
            case '}', ']' -> close(c);
            case ',' -> expect(',', endsValue());
            case ':' -> expect(':', last == '"' && !inArray());
            default -> word();
        };
        indent = -1;
        return end;
    }

    private void space(char c) {
        at++;
        if (c == '\n' || c == '\r') {
            indent = 0;
        } else if (indent >= 0) {
            indent++;
        }
    }

    private boolean inArray() {
        return arrays.get(depth);
    }

    private boolean mayStartValue() {
        return last == ':' || last == NOTHING || (inArray() && (last == '[' || last == ','));
    }

    private boolean endsValue() {
        return last == '"' || last == WORD || last == '}' || last == ']';
    }

    private @Nullable End startString() {
        boolean isKey = !inArray() && (last == '{' || last == ',');
        boolean inOrder = isKey || mayStartValue();
        beforeString = last;
        End end = expect('"', inOrder);
        stringStart = at - 1;
        inString = true;
        return end;
    }

    private @Nullable End word() throws IOException {
        boolean isSwallowed = last == '"' && swallowsStart();
        End end = expect(WORD, last == WORD || mayStartValue());
        return isSwallowed ? End.BROKEN : end;
    }

    /** Whether the string that has just ended holds the brace of the next element and ends with the quote of its first key. */
    private boolean swallowsStart() throws IOException {
        int brace = stringEnd - 1;
        while (brace > stringStart && JsonSpace.is(window.at(brace))) {
            brace--;
        }
        return brace > stringStart && window.at(brace) == '{' && layout.startsRecord(window, brace, -1);
    }

    private @Nullable End open(char bracket) throws IOException {
        if (bracket == '{' && depth > 0 && (!inArray() && last != ':' || startsNextElement())) {
            return End.BROKEN;
        }
        boolean papers = bracket == '[' && lookForPapers && depth == 1 && opensPapers();
        End end = expect(bracket, mayStartValue());
        depth++;
        deepest = Math.max(deepest, depth);
        arrays.set(depth, bracket == '[');
        return papers ? End.PAPERS : depth > DEEPEST ? End.BROKEN : end;
    }

    /** Whether a brace stands where the listing's elements start, though this one is not closed. */
    private boolean startsNextElement() {
        boolean aligned = indent >= 0 && indent == ownIndent;
        nestsIndent |= aligned;
        return aligned && layout.isCertainAt(indent);
    }

    /** Whether the bracket opens an array of objects, or an empty one, under the key of the papers. */
    private boolean opensPapers() throws IOException {
        int first = window.pastSpace(at + 1);
        return last == ':'
                && layout.isWrapperKey(window, stringStart + 1, stringEnd)
                && window.reaches(first)
                && (window.at(first) == '{' || window.at(first) == ']');
    }

    private @Nullable End close(char bracket) {
        if (inArray() != (bracket == ']')) {
            return End.BROKEN;
        }
        End end = expect(bracket, last != ',' && last != ':');
        depth--;
        return depth == 0 ? End.CLOSED : end;
    }

    /** Passes a mark that is in order or is not. */
    private @Nullable End expect(char mark, boolean inOrder) {
        if (!inOrder && faults++ == 0) {
            doubtful = stringStart;
        }
        last = mark;
        at++;
        return faults > MOST_FAULTS ? End.BROKEN : null;
    }
}
