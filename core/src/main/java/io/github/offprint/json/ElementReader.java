package io.github.offprint.json;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.json.ElementScanner.End;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a listing in JSON element by element: an array of objects, one object, or an object with such an array under a key of its
 * own; and, with a problem, several of these one after the other. Each element is found by its brackets first and then handed to
 * the mapping of its format, so that damage costs its own element and no other, wherever the start of the next one is certain:
 * where the layout of the sound elements says so, or their first key. Holds no more than one record of the input. A little over
 * 400 lines, for each of its steps moves the same window.
 *
 * <p>Used by one thread.
 */
public final class ElementReader implements PaperCursor {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How much is shown of an element that is too long to be kept. */
    private static final int SHOWN = 200;

    /** How much is looked at in one go where nothing need be kept. */
    private static final int STRIDE = 1 << 15;

    private final ReadContext context;
    private final Limits limits;
    private final TextWindow window;
    private final Layout layout;
    private final ElementScanner scanner;
    private final ElementMapping mapping;

    /** How many arrays are open around the elements; one, unless brackets are lost or doubled or the papers come in pages. */
    private int arrays;

    private boolean inWrapper;
    private boolean anyDocument;
    /** Whether text is passed over until the start of an element is certain. */
    private boolean lost;
    /** Whether the element is the value of a key, which an object that lost its brace has left behind. */
    private boolean isMember;
    /** What came last between the elements: a bracket, a comma, an element, {@code e}, or a key without an object, a colon. */
    private char last = 'e';
    /** How far the current line is indented while nothing but white space has been seen in it, else -1. */
    private int indent;

    private final Set<String> said = new HashSet<>();
    private @Nullable PaperRecord ready;

    /**
     * A reader at the start of an input.
     *
     * @param wrapperKey the key of the array in an object around the papers, such as {@code papers}
     * @param firstKey the key that elements start with, until a sound one shows another
     * @param mapping what each element is made into
     * @throws IOException when the input fails
     */
    public ElementReader(ReadContext context, String wrapperKey, String firstKey, ElementMapping mapping)
            throws IOException {
        this.context = context;
        this.limits = context.limits();
        this.window = new TextWindow(context.characters(), context.sourceName(), Position.START, STRIDE);
        this.layout = new Layout(wrapperKey, firstKey);
        this.scanner = new ElementScanner(window, layout);
        this.mapping = mapping;
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        ready = null;
        while (ready == null && window.reaches(0)) {
            step();
        }
        if (ready == null) {
            endInput();
        }
        return Optional.ofNullable(ready);
    }

    private void endInput() {
        if (arrays > 0 && !lost) {
            report(ProblemCode.TRUNCATED, "the input ends before the array of papers does", window.here(), "");
        }
        arrays = 0;
    }

    /** Deals with what stands between the elements, or with one element. */
    private void step() throws IOException {
        char c = window.at(0);
        if (lost) {
            passLostText();
        } else if (JsonSpace.is(c)) {
            passSpace();
        } else if (c == '{' || (c == '[' && last == ':')) {
            element();
        } else {
            mark(c);
        }
    }

    private void passSpace() throws IOException {
        String space = window.take(window.pastSpace(0)).text();
        int lineEnd = Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r'));
        if (lineEnd >= 0) {
            indent = space.length() - lineEnd - 1;
        } else if (indent >= 0) {
            indent += space.length();
        }
    }

    private void mark(char c) throws IOException {
        switch (c) {
            case '[' -> openArray();
            case ']' -> closeArray();
            case ',' -> comma();
            case BYTE_ORDER_MARK -> byteOrderMark();
            default -> strayText();
        }
    }

    /** At the very start the library passes over it; elsewhere files were joined. */
    private void byteOrderMark() {
        boolean first = window.position().line() == 1 && window.position().column() == 1;
        JsonText mark = window.take(1);
        if (!first) {
            context.ignore(mark.span(), IgnoredReason.BYTE_ORDER_MARK);
        }
    }

    private void openArray() {
        if (arrays == 0) {
            startDocument();
        } else {
            sayOnce("an array stands where an element belongs; its elements are read");
        }
        arrays++;
        ignoreMark(IgnoredReason.SYNTAX);
    }

    private void startDocument() {
        if (anyDocument) {
            sayOnce("more than one JSON document stands in the input; all are read");
        }
        anyDocument = true;
    }

    private void closeArray() throws IOException {
        if (arrays == 0) {
            sayOnce("a bracket closes nothing");
        } else if (last == ',') {
            sayOnce("a comma stands before the closing bracket");
        }
        arrays = Math.max(0, arrays - 1);
        ignoreMark(IgnoredReason.SYNTAX);
        last = 'e';
        if (inWrapper && arrays == 0) {
            restOfWrapper();
        }
    }

    private void comma() {
        if (arrays == 0) {
            sayOnce("a comma stands outside the array of papers");
        } else if (last != 'e') {
            sayOnce("a comma stands where an element belongs");
        }
        ignoreMark(IgnoredReason.SEPARATOR);
    }

    private void ignoreMark(IgnoredReason reason) {
        last = window.at(0);
        indent = -1;
        context.ignore(window.take(1).span(), reason);
    }

    /** Says once in a reading what is the same everywhere, so that a listing without commas gives one problem. */
    private void sayOnce(String what) {
        if (said.add(what)) {
            Position here = window.position();
            Position behind = new Position(here.line(), here.column() + 1, here.offset() + 1);
            String mark = window.text(0, 1);
            report(ProblemCode.LOOSE_SYNTAX, what, new Span(context.sourceName(), here, behind), mark);
        }
    }

    private void element() throws IOException {
        if (arrays == 0) {
            startDocument();
        } else if (last == 'e') {
            sayOnce("a comma is missing before an element");
        }
        isMember = last == ':';
        End end = scanner.scan(limits.recordLength(), indent, arrays == 0);
        last = 'e';
        indent = -1;
        switch (end) {
            case CLOSED -> closed();
            case BROKEN -> damaged();
            case TOO_LONG -> tooLong();
            case INPUT_ENDED -> inputEnded();
            case PAPERS -> openWrapper();
        }
    }

    private void closed() throws IOException {
        if (!scanner.isSound() && !isFollowedInOrder()) {
            damaged();
        } else if (scanner.deepest() > limits.nesting()) {
            tooDeep(window.take(scanner.length()));
        } else if (isMember) {
            stray(window.take(scanner.length()));
        } else {
            JsonText element = window.take(scanner.length());
            ready = mapping.paper(element)
                    .map(paper -> new PaperRecord(paper, element.span()))
                    .orElse(null);
            if (ready != null) {
                scanner.teach();
            }
        }
    }

    private boolean isFollowedInOrder() throws IOException {
        int next = window.pastSpace(scanner.length());
        return !window.reaches(next) || ",]{[".indexOf(window.at(next)) >= 0;
    }

    private void inputEnded() throws IOException {
        if (scanner.isSound()) {
            JsonText text = window.take(window.held());
            report(ProblemCode.TRUNCATED, "the input ends in the middle of this record", text.span(), text.text());
            lost = true;
        } else {
            damaged();
        }
    }

    /** Gives up an element up to the certain start of the next one. */
    private void damaged() throws IOException {
        JsonText text = takeDamage(scanner.doubtfulFrom());
        malformed(text, "brackets or quotes are missing or in excess");
    }

    private void passLostText() throws IOException {
        JsonText text = takeDamage(0);
        if (!text.text().isBlank()) {
            stray(text);
        }
    }

    /** Takes out the text before the certain start of the next element, without the comma and the blanks between them. */
    private JsonText takeDamage(int from) throws IOException {
        int to = nextElement(from);
        int end = beforeSpace(to);
        if (!lost && end > 1 && window.at(end - 1) == ',') {
            end = beforeSpace(end - 1);
        }
        return window.take(lost && end == 0 ? to : end);
    }

    private int beforeSpace(int end) {
        int before = end;
        while (before > 0 && JsonSpace.is(window.at(before - 1))) {
            before--;
        }
        return before;
    }

    /** The index at which the next element starts for certain; where none does within the limit of a record, it is lost. */
    private int nextElement(int from) throws IOException {
        int spaces = -1;
        int i = from;
        for (; window.reaches(i) && i < limits.recordLength(); i++) {
            char c = window.at(i);
            if (c == '\n' || c == '\r') {
                spaces = 0;
            } else if (c == ' ' || c == '\t') {
                spaces += spaces < 0 ? 0 : 1;
            } else if (c == '{' && layout.startsRecord(window, i, spaces)) {
                lost = false;
                return i;
            } else {
                spaces = -1;
            }
        }
        lost = true;
        return i;
    }

    /** Passes over an element that is too long to be kept. */
    private void tooLong() throws IOException {
        if (!scanner.isSound()) {
            damaged();
            return;
        }
        Position start = window.position();
        String shown = window.text(0, Math.min(SHOWN, window.held()));
        End end = End.TOO_LONG;
        while (end == End.TOO_LONG) {
            window.take(scanner.letGo());
            end = scanner.resume(STRIDE);
        }
        window.take(Math.min(scanner.length(), window.held()));
        lost = end == End.BROKEN || end == End.INPUT_ENDED;
        if (end == End.PAPERS) {
            context.ignore(window.since(start), IgnoredReason.SYNTAX);
            enterWrapper();
        } else {
            String message = "a record was left out; the limit recordLength is " + limits.recordLength();
            report(ProblemCode.OVERSIZED_RECORD, message, window.since(start), shown);
        }
    }

    private void openWrapper() throws IOException {
        JsonText head = window.take(scanner.length());
        mapping.head(head);
        context.ignore(head.span(), IgnoredReason.SYNTAX);
        enterWrapper();
    }

    private void enterWrapper() {
        inWrapper = true;
        arrays = 1;
        last = '[';
    }

    private void restOfWrapper() throws IOException {
        End end = scanner.scanRest(limits.recordLength());
        inWrapper = false;
        last = 'e';
        int length = Math.min(scanner.length(), window.held());
        if (end == End.PAPERS) {
            openWrapper();
        } else if (end == End.CLOSED && scanner.isSound()) {
            context.ignore(window.take(length).span(), IgnoredReason.SYNTAX);
        } else if (window.pastSpace(0) == window.held()) {
            report(ProblemCode.TRUNCATED, "the input ends before the object around the papers does", window.here(), "");
        } else {
            lost = true;
        }
    }

    /** A word, a number or a text where an element belongs, and whatever else belongs to none. */
    private void strayText() throws IOException {
        JsonText text = window.take(endOfStrayText());
        indent = -1;
        boolean isElement = arrays > 0 && last != 'e';
        last = endsWithKey(text.text()) ? ':' : 'e';
        if (isElement) {
            malformed(text, RecordParser.NO_OBJECT);
        } else {
            stray(text);
        }
    }

    private static boolean endsWithKey(String text) {
        return text.endsWith(":")
                && JsonSpace.without(text.substring(text.lastIndexOf('"') + 1)).equals(":");
    }

    private void stray(JsonText text) {
        report(ProblemCode.STRAY_TEXT, ProblemCode.STRAY_TEXT.meaning(), text.span(), text.text());
    }

    /** Stray text ends where its line does, or before a mark that stands outside its strings. */
    private int endOfStrayText() throws IOException {
        int i = 1;
        boolean inString = window.at(0) == '"';
        while (window.reaches(i) && i < limits.recordLength()) {
            char c = window.at(i);
            boolean isMark = !inString && ",[]{".indexOf(c) >= 0;
            if (c == '\n' || c == '\r' || isMark || (c == '{' && layout.startsRecord(window, i, -1))) {
                break;
            }
            inString ^= c == '"' && window.at(i - 1) != '\\';
            i++;
        }
        return Math.max(1, beforeSpace(i));
    }

    private void malformed(JsonText text, String message) {
        report(ProblemCode.MALFORMED_RECORD, message, text.span(), text.text());
    }

    private void tooDeep(JsonText text) {
        String message = "a record nests deeper than the limit nesting, which is " + limits.nesting();
        report(ProblemCode.OVERSIZED_RECORD, message, text.span(), text.text());
    }

    private void report(ProblemCode code, String message, Span span, String text) {
        context.report(new Problem(code, span, message, text));
    }
}
